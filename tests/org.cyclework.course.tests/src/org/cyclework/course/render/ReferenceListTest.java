package org.cyclework.course.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.concept.ConceptFactory;
import org.cyclework.model.concept.EvidenceGrade;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.Lesson;
import org.junit.jupiter.api.Test;

/** References are given in full, and what only authors need does not show. */
class ReferenceListTest {

    private static final Course COURSE = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));

    private static Source source(String title, String locator, String caution) {
        Source source = ConceptFactory.eINSTANCE.createSource();
        source.setId("S0");
        source.setAuthors("Roe and Doe");
        source.setYear("2001-2003");
        source.setTitle(title);
        source.setLocator(locator);
        source.setCaution(caution);
        source.setEvidence(EvidenceGrade.META);
        return source;
    }

    @Test
    void authorsYearTitleJournalPagesAndDoiStandInOrder() {
        assertThat(Citation.of(source("A title", "Journal of Things 59, 458-463; doi 10.1111/a-b.2", "")))
                .isEqualTo("Roe and Doe (2001–2003). A title. Journal of Things 59, 458–463; doi:10.1111/a-b.2.");
        assertThat(Citation.of(source("Who asks?", "slides", ""))).isEqualTo("Roe and Doe (2001–2003). Who asks? Slides.");
        assertThat(Citation.of(source("A page", "example.org", ""))).endsWith("A page. example.org.");
    }

    @Test
    void whatWasNotSeenIsSaidInItsPlace() {
        assertThat(Citation.of(source("title not seen", "journal study", ""))).isEqualTo("Roe and Doe (2001–2003). [Title not seen]. [Journal not seen].");
        Source bare = source(null, null, null);
        bare.setYear(null);
        assertThat(Citation.of(bare)).isEqualTo("Roe and Doe. [Title not seen].");
    }

    @Test
    void memosOfTheAuthorsDoNotShowAndWhatReadersNeedDoes() {
        assertThat(Citation.caution(source("", "",
                "The statement about twelve months must be checked in the full text; warns of publication bias. Opening text or abstract read only; check figures in the full text.")))
                .isEqualTo("Warns of publication bias.");
        assertThat(Citation.caution(source("", "", "Opening text or abstract read only; check figures in the full text."))).isEmpty();
        assertThat(Citation.caution(source("", "", "The pooled g of 2.09 is pre-post and cannot be set beside a controlled effect. Read here through a university report."))).isEqualTo(
                "The pooled g of 2.09 is pre-post and cannot be set beside a controlled effect.");
        assertThat(Citation.caution(source("", "", null))).isEmpty();
    }

    @Test
    void noMemoAndNoCodeIsLeftAnywhereInTheCourse() {
        ReferenceRenderer references = new ReferenceRenderer(COURSE);
        assertThat(COURSE.sources()).allSatisfy(source -> assertThat(references.source(source.getId()).orElseThrow()).as(source.getId())
                .doesNotContain("full text").doesNotContain("read only"));
        assertThat(references.articleItem("A41").orElseThrow()).contains("<h1>The source article</h1>").contains("Gavin Cross").doesNotContain("A41");
        LessonRenderer lessons = new LessonRenderer(COURSE);
        List<String> written = COURSE.modules().stream().flatMap(module -> module.getLessons().stream()).map(Lesson::getId).filter(id -> COURSE.lessonText(id).isPresent()).toList();
        assertThat(written).isNotEmpty().allSatisfy(id -> assertThat(lessons.html(id).orElseThrow().replaceAll("href=\"[^\"]*\"", "")).as(id)
                .doesNotContainPattern("source article, A\\d").doesNotContainPattern(">N\\d+ ·"));
    }

    @Test
    void aLessonEndsWithItsReferencesByAuthor() {
        String html = new LessonRenderer(COURSE).html("L1.2").orElseThrow();
        String list = html.substring(html.indexOf("<section class=\"references\">"));
        assertThat(list).contains("<h2>References</h2>").contains("Baucom, Dickenson, Atkins and colleagues (2015).").contains("Overall, Simpson and Struthers (2013).")
                .contains("Gavin Cross.").doesNotContain("Rynes");
        assertThat(list.indexOf("Baucom")).isLessThan(list.indexOf("Overall"));
        assertThat(new ReferenceList(COURSE).html(new ReferenceList(COURSE).in("nothing is cited"), "References")).isEmpty();
    }

    @Test
    void theWholeListHasWhatReadersMeetAndNothingElse() {
        ReferenceList list = new ReferenceList(COURSE);
        assertThat(list.all().sources()).contains("S1").doesNotContain("S8");
        assertThat(list.html(list.all(), "All")).contains("The source article of this course.");
    }

    @Test
    void aFigureHasItsCaptionItsDescriptionAndItsWordsAsATable() {
        FigureRenderer.Drawing loop = new FigureRenderer(COURSE).drawing("figures/loop.svg").orElseThrow();
        assertThat(loop.lessonId()).contains("L1.2");
        assertThat(loop.words()).contains("Pursuer", "Distancer");
        assertThat(FigureRenderer.html(loop)).contains("<h1>" + loop.caption() + "</h1>").contains("Diagram of the loop.").contains("<li>Pursuer</li>").contains("<th scope=\"col\">What it shows</th>")
                .doesNotContain("<title");
        assertThat(new FigureRenderer(COURSE).drawing("figures/nothing.svg")).isEmpty();
    }
}
