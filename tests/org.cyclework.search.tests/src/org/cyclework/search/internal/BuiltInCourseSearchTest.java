package org.cyclework.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.search.HitKind;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people will look for in the built-in course is found. */
class BuiltInCourseSearchTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @TempDir
    static Path temp;

    private static Course course;
    private static LuceneCourseSearch search;

    /** The course is large, and nothing here changes it. */
    @BeforeAll
    static void index() {
        course = PackReader.course(List.of(PackReader.open(PACK)));
        search = new LuceneCourseSearch(() -> course, () -> temp);
        assertThat(search.ensureIndex(IndexProgress.NONE)).isEqualTo(IndexState.BUILT);
    }

    @AfterAll
    static void close() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stonewaling", "stonewalling", "stonewal", "stone walling"})
    void stonewallingHoweverItIsSpelt(String query) {
        SearchHit first = search.search(query, 10).hits().getFirst();
        assertThat(first.kind()).isEqualTo(HitKind.LESSON);
        assertThat(course.lesson(first.id()).orElseThrow().getConceptKeys()).contains("stonewalling");
    }

    @ParameterizedTest
    @CsvSource({"demander, pursuer-position", "withdrawer, distancer-position", "eft, emotionally-focused-therapy",
        "emotionaly focused therapy, emotionally-focused-therapy", "demand withdraw, demand-withdraw-pattern",
        "flooding, flooding", "two keys on the hook, V1", "pursuer distancer, L1.2",
        "pursuer:distancer, L1.2", "pursuer.distancer, L1.2", "pursuer_distancer, L1.2", "pursuer/distancer, L1.2", "pursuer\u200bdistancer, L1.2",
        "pur\u00adsuer dis\u200btancer, L1.2", "pursuer—distancer, L1.2", "PursuerDistancer, L1.2", "E.F.T., emotionally-focused-therapy",
        "efct, emotionally-focused-therapy", "pursuerdistancer, L1.2", "demandwithdraw, demand-withdraw-pattern", "attachmentstyle, L2.4"})
    void theWordsOfTheField(String query, String id) {
        assertThat(search.search(query, 20).hits()).extracting(SearchHit::id).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence", "afraid of him", "controlling", "threats", "strangled", "he hits her", "violence.help",
        "domestic_violence", "partner:violence", "hits.me", "viol\u200bence", "partner\u200bviolence", "viol\u00adence", "DV", "d.v.", "D/V", "IPV",
        "I.P.V.", "DomesticViolence", "\uff56\uff49\uff4f\uff4c\uff45\uff4e\uff43\uff45", "vi\u0000olence", "violence\u200f", "violence·help", "violence’help",
        "d\u0336\u2060anger", "v\u0301iolence", "afraid…", "afraid\u200dof", "selfharm",
        "coercivecontrol", "domesticviolence at home", "want to die", "she locks me in", "overdose"})
    void dangerLeadsToTheSafetyLesson(String query) {
        SearchResults results = search.search(query, 10);
        assertThat(results.safety()).isTrue();
        assertThat(results.hits().getFirst().id()).isEqualTo(course.safetyLesson().orElseThrow());
    }

    @Test
    void noPassageGivesAwayPromotionOrAKey() {
        Set<String> promotion = course.articleItems().stream().filter(ArticleItem::isPromotional).map(ArticleItem::getIdea).collect(Collectors.toSet());
        for (String idea : promotion) {
            assertThat(search.search("\"" + idea.replace("\"", "") + "\"", 20).hits()).as(idea).isEmpty();
        }
        course.bankIds().stream().flatMap(id -> course.bank(id).orElseThrow().getItems().stream()).forEach(item -> assertThat(search.search("\"" + item.getFeedback().replaceAll("[\"“”\\[\\]()*]", "")
                + "\"", 5).hits()).as(item.getId())
                .filteredOn(h -> h.kind() == HitKind.ITEM).isEmpty());
    }
}
