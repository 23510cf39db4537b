package org.cyclework.course.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.pack.PackValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a course teaches where. */
class CoverageTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @TempDir
    Path temp;

    @Test
    void anItemIsFollowedToSectionCaseQuestionAndConcept() {
        PackFixture pack = new PackFixture(temp).replace("cases/V1.xmi", "<chairs>PURSUER", "<articleItems>A1</articleItems><chairs>PURSUER");
        Coverage coverage = Coverage.of(pack.course());
        assertThat(coverage.items()).singleElement().satisfies(item -> {
            assertThat(item.id()).isEqualTo("A1");
            assertThat(item.taught()).containsExactly(new Place("L1.1", "l1.1-text"));
            assertThat(item.cases()).containsExactly("V1");
            assertThat(item.questions()).containsExactly("Q1-one");
            assertThat(item.concepts()).containsExactly("stonewalling");
        });
        assertThat(coverage.notes()).singleElement().satisfies(note -> assertThat(note.shown()).containsExactly(new Place("L1.1", "l1.1-text")));
        assertThat(coverage.untaught()).isEmpty();
        assertThat(coverage.unshown()).isEmpty();
    }

    @Test
    void whatIsCitedNowhereIsUntaught() {
        PackFixture pack = new PackFixture(temp).replace("lessons/L1.1.md", "[](article:A1)", "").replace("lessons/L1.1.md", "[!CARE] N1", "[!TRY] It");
        Coverage coverage = Coverage.of(pack.course());
        assertThat(coverage.untaught()).extracting(TracedItem::id).containsExactly("A1");
        assertThat(coverage.unshown()).extracting(TracedNote::id).containsExactly("N1");
    }

    @Test
    void modulesAreCounted() {
        ModuleCount module = Coverage.of(new PackFixture(temp).course()).modules().getFirst();
        assertThat(module.lessons()).singleElement().satisfies(lesson -> assertThat(lesson.statements()).isEqualTo(9));
        assertThat(module.words()).isBetween(1_350, 1_450);
        assertThat(module.figures()).isEqualTo(1);
        assertThat(module.skills()).isEqualTo(1);
        assertThat(module.kinds()).containsEntry("Single choice", 1).containsEntry("True false", 1).containsEntry("Ordering", 1);
        assertThat(module.questions()).isEqualTo(3);
        assertThat(module.cases()).containsExactly("V1");
        assertThat(module.sources()).isEqualTo(1);
        assertThat(module.notes()).isEqualTo(1);
    }

    @Test
    void whoSignedACaseOffIsTold() {
        PackFixture pack = new PackFixture(temp).replace("cases/V1.xmi", "<chairs>PURSUER", "<signOffs>A reader, May</signOffs><chairs>PURSUER");
        Coverage coverage = Coverage.of(pack.course());
        assertThat(coverage.readings()).extracting(Reading::id).containsExactly("L1.1", "Q1", "V1");
        assertThat(coverage.unread()).extracting(Reading::id).containsExactly("L1.1", "Q1");
        assertThat(CoverageText.of(coverage)).anyMatch(line -> line.startsWith("Not yet signed off by any reader: 2 of 3"));
    }

    @Test
    void lessonsAndBanksAreSignedOffToo() {
        PackFixture pack = new PackFixture(temp).replace("modules/M1.xmi", "<sections id=\"l1.1-text\"", "<signOffs>A reader, May</signOffs><sections id=\"l1.1-text\"")
                .replace("banks/Q1.xmi", "<items", "<signOffs>Another, June</signOffs><items");
        Coverage coverage = Coverage.of(pack.course());
        assertThat(coverage.readings()).extracting(Reading::readers).startsWith(List.of("A reader, May"), List.of("Another, June"));
        assertThat(coverage.unread()).extracting(Reading::id).containsExactly("V1");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void theBuiltInCourseTeachesAllOfTheArticleAndShowsAllNotes() {
        Coverage coverage = Coverage.of(PackReader.course(List.of(PackReader.open(PACK))));
        assertThat(coverage.items()).hasSize(115);
        assertThat(coverage.notes()).hasSize(41);
        assertThat(coverage.untaught()).isEmpty();
        assertThat(coverage.unshown()).isEmpty();
    }
}
