package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.vignette.VignetteCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists get titles and numbers without the cases and banks being read. */
class ListsTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @TempDir
    Path temp;

    private PackFixture fixture;

    @BeforeEach
    void writePack() {
        fixture = new PackFixture(temp.resolve("pack"));
    }

    @Test
    void theySayWhatTheFilesSay() {
        Course course = PackReader.course(List.of(PackReader.open(PACK)));
        assertThat(course.caseIds()).isNotEmpty().allSatisfy(id -> assertThat(course.caseCard(id))
                .isEqualTo(course.vignette(id).map(one -> new CaseCard(id, one.getTitle(), one.getSummary()))));
        assertThat(course.modules()).allSatisfy(module -> assertThat(course.itemCount(module.getId()))
                .isEqualTo(course.itemsOf(module.getId()).size()));
        assertThat(course.itemCount("M1")).isGreaterThan(20);
    }

    @Test
    void theRestOfTheFileMayBeBroken() {
        fixture.write("cases/V1.xmi", "<?xml version=\"1.0\"?><v:VignetteCase xmlns:v=\"x\" title=\"Two keys\"><broken")
                .write("banks/Q1.xmi", "<a:ItemBank xmlns:a=\"x\"><items id=\"1\"><items id=\"inner\"/></items><items id=\"2\"/><broken");
        Course course = fixture.course();
        assertThat(course.caseTitle("V1")).contains("Two keys");
        assertThat(course.itemCount("M1")).isEqualTo(2);
    }

    @Test
    void whatIsNotThereHasNoTitleAndNoItems() {
        Course course = fixture.course();
        assertThat(course.caseTitle("V9")).isEmpty();
        assertThat(course.itemCount("M2")).isZero();
        assertThat(course.itemCount("M99")).isZero();
    }

    @Test
    void aTitleThatIsATemplateIsToldOfTheCast() {
        VignetteCase real = PackReader.course(List.of(PackReader.open(PACK))).vignette("V1").orElseThrow();
        String xmi = PackReader.open(PACK).text("cases/V1.xmi").orElseThrow();
        fixture.write("cases/V1.xmi", xmi.replaceFirst("title=\"[^\"]*\"", "title=\"The keys of {p}\""));
        String title = fixture.course().caseTitle("V1").orElseThrow();
        assertThat(title).startsWith("The keys of ").isEqualTo(fixture.course().vignette("V1").orElseThrow().getTitle());
        assertThat(real.getTitle()).doesNotContain("{");
    }
}
