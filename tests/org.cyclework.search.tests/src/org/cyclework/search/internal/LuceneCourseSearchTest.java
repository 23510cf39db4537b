package org.cyclework.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.search.HitKind;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.cyclework.search.Passage;
import org.cyclework.search.SearchHit;
import org.cyclework.search.SearchResults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, in which order, and what is never found. */
class LuceneCourseSearchTest {

    @TempDir
    Path temp;

    private LuceneCourseSearch search;

    @BeforeEach
    void index() {
        SmallPack pack = new SmallPack(temp.resolve("pack"));
        search = new LuceneCourseSearch(pack::course, () -> temp.resolve("index"));
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stonewalling", "stonewaling", "stonewallin", "stonew", "STONEWALLED", "stonwalling", "stonewall?"})
    void aLessonComesFirstHoweverItsWordIsSpelt(String query) {
        SearchHit first = search.search(query, 10).hits().getFirst();
        assertThat(first.kind()).isEqualTo(HitKind.LESSON);
        assertThat(first.id()).isEqualTo("L0.1");
        assertThat(first.sectionId()).contains("l0.1-walls");
        assertThat(first.title()).isEqualTo("Two seats · Walls in a talk");
    }

    @ParameterizedTest
    @CsvSource({"demander, pursuer-position", "samovar, V1", "pangolin, Q0-who", "okapi, Q0-who", "turn, g-turn",
        "shutting the door, stonewalling", "pondering, stonewalling", "mutes, stonewalling", "mutes, pursuer-position", "zebra, L0.9", "time out, L0.3"})
    void everyKindIsFoundByItsWordsNamesAndSynonyms(String query, String id) {
        assertThat(ids(search.search(query, 10))).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wombat", "quokkas", "armadillo", "lemur", "narwhal", "axolotl"})
    void keysFeedbackOptionsOfScenesAndTheArticleMapAreNeverFound(String query) {
        assertThat(search.search(query, 10).hits()).isEmpty();
    }

    @Test
    void aCaseIsFoundByTheNamesOfItsCoupleAndShownWithoutMarkers() {
        SmallPack pack = new SmallPack(temp.resolve("cast"));
        pack.writeCase("title=\"{p} and the lamp\" summary=\"{d} reads, {p.they} {p.v:waits|wait}.\"",
                "<partners id=\"v1-a\" name=\"Wilhelmina\" pronouns=\"she/her\" seat=\"PURSUER\"/><partners id=\"v1-b\" name=\"Bo\" pronouns=\"he/him\" seat=\"DISTANCER\"/>"
                        + "<recastings id=\"v1-r\" title=\"Other\"><roles partner=\"v1-a\" name=\"Gottlieb\" pronouns=\"he/him\"/></recastings>");
        indexAnew(pack);
        SearchHit hit = search.search("wilhelmina", 10).hits().getFirst();
        assertThat(hit.title()).isEqualTo("Wilhelmina and the lamp");
        assertThat(hit.passage().text()).contains("Bo reads, she waits.");
        assertThat(search.search("gottlieb", 10).hits()).isEmpty();
    }

    @Test
    void ofACaseOnlyTheBeginningIsFound() {
        SmallPack pack = new SmallPack(temp.resolve("later"));
        pack.writeCase("title=\"Later\" summary=\"s\" opening=\"v1-p1\"",
                "<scenes id=\"v1-s\" title=\"First\" setting=\"A kiosk.\" briefing=\"b\" start=\"v1-n1\"><nodes id=\"v1-n1\" narration=\"n\"/></scenes>"
                        + "<scenes id=\"v1-t\" title=\"Second\" setting=\"A lighthouse.\" briefing=\"b\" start=\"v1-n1\" after=\"v1-s\"/>"
                        + "<decisionPoints id=\"v1-p1\" title=\"t\" text=\"A turnstile.\"/><decisionPoints id=\"v1-p2\" title=\"t\" text=\"A drawbridge.\"/>");
        indexAnew(pack);
        assertThat(ids(search.search("kiosk", 10))).contains("V1");
        assertThat(ids(search.search("turnstile", 10))).contains("V1");
        assertThat(search.search("lighthouse", 10).hits()).isEmpty();
        assertThat(search.search("drawbridge", 10).hits()).isEmpty();
    }

    private void indexAnew(SmallPack pack) {
        search.close();
        search = new LuceneCourseSearch(pack::course, () -> temp.resolve("index-anew"));
    }

    @Test
    void aGuestsLessonIsFoundUnderAnIdThatOpensItAndNeverBeforeTheSafetyLesson() {
        SmallPack guest = new SmallPack(temp.resolve("guest"));
        guest.write("pack.xmi", guest.read("pack.xmi").replace("id=\"small\"", "id=\"guest\""));
        guest.write("lessons/L0.2.md", "# Zymurgy\n\nZymurgy and violence, violence, violence.\n\n## Violence {#l0.2-ask}\n\nViolence.\n");
        Course both = PackReader.course(List.of(PackReader.open(temp.resolve("pack")), PackReader.open(temp.resolve("guest"))));
        search.close();
        search = new LuceneCourseSearch(() -> both, () -> temp.resolve("index-both"));
        assertThat(ids(search.search("zymurgy", 10))).containsOnly("guest.L0.2");
        assertThat(both.lessonText("guest.L0.2").orElseThrow()).contains("Zymurgy");
        assertThat(search.search("violence", 10).hits().getFirst().id()).isEqualTo("L0.2");
    }

    @Test
    void aPhraseInQuotesMustStandAsItIs() {
        assertThat(ids(search.search("\"promised return\"", 10))).containsExactly("L0.3");
        assertThat(search.search("\"return promised\"", 10).hits()).isEmpty();
    }

    @Test
    void allWordsCountAndOnlyWhereNothingHasThemAllAreSomeEnough() {
        assertThat(ids(search.search("promised return", 10))).containsOnly("L0.3");
        SearchResults some = search.search("promised pangolin", 10);
        assertThat(ids(some)).contains("L0.3", "Q0-who");
        assertThat(some.approximate()).isTrue();
    }

    @Test
    void passagesShowTheFoundWordsAsRanges() {
        Passage passage = search.search("stonewaling", 10).hits().getFirst().passage();
        List<String> marked = passage.found().stream().map(r -> passage.text().substring(r.start(), r.end())).toList();
        assertThat(marked).contains("Stonewalling");
        assertThat(passage.text()).doesNotContain("<");
    }

    @Test
    void wordsThatATextJoinsOrHidesAreFoundAndMarkedWhereTheyStand() {
        SmallPack pack = new SmallPack(temp.resolve("joined"));
        pack.write("lessons/L0.3.md", "# Timing a pause\n\nThe stop_signal:agreed, a prom\u00adised re\u200bturn.\n\n## A pause with a return {#l0.3-pause}\n\nDe\u0301tente.\n");
        indexAnew(pack);
        assertThat(marked("signal agreed")).containsExactly("signal", "agreed");
        assertThat(marked("\"signal agreed\"")).containsExactly("signal", "agreed");
        assertThat(marked("promised return")).containsExactly("prom\u00adised", "re\u200bturn");
        assertThat(marked("detente")).containsExactly("De\u0301tente");
    }

    private List<String> marked(String query) {
        Passage passage = search.search(query, 10).hits().getFirst().passage();
        return passage.found().stream().map(r -> passage.text().substring(r.start(), r.end())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"violence", "afraid", "control", "is he controlling her", "scared of him", "violense", "violen",
        "kettle control", "hits", "threatened", "strangled", "unsafe", "fear"})
    void wordsAboutDangerPutTheSafetyLessonFirst(String query) {
        SearchResults results = search.search(query, 10);
        assertThat(results.safety()).isTrue();
        assertThat(results.hits().getFirst().id()).isEqualTo("L0.2");
        assertThat(results.hits().stream().map(h -> h.id() + h.sectionId()).toList()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fear of abandonment", "stonewalling", "return", "a treatment"})
    void otherWordsDoNot(String query) {
        assertThat(search.search(query, 10).safety()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"\"", "?!", "*", "AND OR (", "text:x", "\"unclosed phrase", "\0"})
    void nothingThatIsTypedIsAnError(String query) {
        assertThat(search.search(query, 5)).isNotNull();
    }

    @Test
    void aVeryLongQueryIsAnsweredToo() {
        assertThat(search.search("stonewalling partner ".repeat(5000), 5)).isNotNull();
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> search.search("x", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLimitHoldsWithTheSafetyLessonToo() {
        assertThat(search.search("control kettle partner", 1).hits()).hasSize(1);
    }

    @Test
    void suggestionsCompleteTitlesTermsAndLabels() {
        assertThat(search.suggest("st")).containsExactly("Stonewalling");
        assertThat(search.suggest("two k")).containsExactly("Two keys");
        assertThat(search.suggest("")).isEmpty();
    }

    private static List<String> ids(SearchResults results) {
        return results.hits().stream().flatMap(h -> Stream.of(h.id())).toList();
    }

    @Test
    void aCourseThatWasOpenedAnewIsIndexedAnewWhileHitsOfTheOldOneStay() {
        SmallPack pack = new SmallPack(temp.resolve("grows"));
        AtomicReference<Course> course = new AtomicReference<>(pack.course());
        LuceneCourseSearch growing = new LuceneCourseSearch(course::get, () -> temp.resolve("grows-index"));
        SearchHit before = growing.search("stonewalling", 10).hits().getFirst();
        assertThat(growing.search("heliotrope", 10).hits()).isEmpty();
        pack.writeCase("title=\"Heliotrope\" summary=\"s\"", "");
        assertThat(growing.search("heliotrope", 10).hits()).as("nobody opened it anew yet").isEmpty();
        course.set(pack.course());
        assertThat(ids(growing.search("heliotrope", 10))).contains("V1");
        assertThat(before.passage().text()).isNotEmpty();
        course.set(pack.course());
        assertThat(growing.ensureIndex(IndexProgress.NONE)).as("nothing changed").isEqualTo(IndexState.REUSED);
        growing.close();
    }
}
