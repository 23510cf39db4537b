package org.cyclework.course.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackFailure;
import org.cyclework.course.PackFixture;
import org.cyclework.course.render.LessonRenderer;
import org.cyclework.course.validate.Finding;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.course.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an added pack holds, the course it was added to stays as it is. */
class GuestsTest {

    @TempDir
    Path packs;

    private PackFixture guest;

    @BeforeEach
    void homeAndGuest() {
        new PackFixture(packs.resolve("a-home"));
        guest = new PackFixture(packs.resolve("b-guest")).replace("pack.xmi", "id=\"clean\"", "id=\"de mo\"")
                .replace("modules/M1.xmi", "title=\"The loop\"", "title=\"Another loop\"")
                .replace("concepts.xmi", "label=\"Stonewalling\"", "label=\"Another wall\"")
                .replace("cases/V1.xmi", "title=\"Two keys\"", "title=\"Three keys\"")
                .replace("banks/Q1.xmi", "stem=\"Which?\"", "stem=\"Which other?\"");
    }

    private CourseLibrary library() {
        return new InstalledCourseLibrary(() -> InstalledPacks.inFolder(packs), reloaded -> {});
    }

    @Test
    void whatIsAtHomeKeepsItsIdsAndTheGuestsBearTheirPacksId() {
        Course course = library().course();
        assertThat(course.lesson("L1.1").map(Lesson::getTitle)).contains("The loop");
        assertThat(course.lesson("de-mo.L1.1").map(Lesson::getTitle)).contains("Another loop");
        assertThat(course.concept("stonewalling").map(Concept::getLabel)).contains("Stonewalling");
        assertThat(course.concept("de-mo.stonewalling").map(Concept::getLabel)).contains("Another wall");
        assertThat(course.caseIds()).containsExactly("V1", "de-mo.V1");
        assertThat(course.vignette("de-mo.V1").orElseThrow().getId()).isEqualTo("de-mo.V1");
        assertThat(course.caseTitle("V1")).contains("Two keys");
        assertThat(course.caseTitle("de-mo.V1")).contains("Three keys");
        assertThat(course.item("Q1-one").map(Item::getStem)).contains("Which?");
        assertThat(course.item("de-mo.Q1-one").map(Item::getStem)).contains("Which other?");
        assertThat(course.itemsOf("de-mo.M1")).extracting(Item::getId).contains("de-mo.Q1-one");
        assertThat(course.itemCount("de-mo.M1")).isEqualTo(course.itemCount("M1")).isPositive();
        assertThat(course.modules()).extracting(m -> m.getId()).doesNotHaveDuplicates();
        assertThat(course.safetyLesson()).contains("L1.1");
        assertThat(course.lessonsUsing("stonewalling")).extracting(Lesson::getId).containsExactly("L1.1");
        assertThat(course.moduleOf("de-mo.L1.1").orElseThrow().getId()).isEqualTo("de-mo.M1");
        assertThat(course.relationsFrom("de-mo.stonewalling")).hasSameSizeAs(course.relationsFrom("stonewalling"));
    }

    @Test
    void linksPicturesAndCareNotesOfAGuestMeanItsOwnFirst() {
        guest.write("lessons/L1.1.md", guest.text("lessons/L1.1.md") + "\n[home](lesson:L1.1#l1.1-text) [own](concept:stonewalling) [][b]\n\n![A loop](figures/loop.svg \"c\")\n\n"
                + "> [!CARE] N1\n> Careful.\n\n[b]: source:S1\n");
        guest.write("figures/loop.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Guest's</title><path d=\"M7 7\"/></svg>");
        Course course = library().course();
        String text = course.lessonText("de-mo.L1.1").orElseThrow();
        assertThat(text).contains("[home](lesson:de-mo.L1.1#l1.1-text)", "[own](concept:de-mo.stonewalling)", "[b]: source:de-mo.S1", "[!CARE] de-mo.N1");
        assertThat(new LessonRenderer(course).html("de-mo.L1.1").orElseThrow()).contains("M7 7");
        assertThat(new LessonRenderer(course).html("L1.1").orElseThrow()).doesNotContain("M7 7", "de-mo");
    }

    @Test
    void whatAGuestLacksItsLinksFindAtHome() {
        guest.write("lessons/L1.1.md", guest.text("lessons/L1.1.md") + "\n[shared](concept:only-at-home)\n");
        new PackFixture(packs.resolve("a-home")).replace("concepts.xmi", "</concept:ConceptMap>",
                "<concepts xsi:type=\"concept:Move\" key=\"only-at-home\" label=\"At home\" definition=\"d\"/></concept:ConceptMap>");
        Course course = library().course();
        assertThat(new LessonRenderer(course).html("de-mo.L1.1").orElseThrow()).contains("cw:concept/only-at-home");
    }

    @Test
    void anIdOfAnotherKindIsTakenToo() {
        guest.replace("concepts.xmi", "key=\"stonewalling\"", "key=\"L2.1\"");
        assertThat(library().course().concept("L2.1")).isEmpty();
        assertThat(library().course().concept("de-mo.L2.1")).isPresent();
    }

    @Test
    void theClashIsAFindingThatNamesIdAndPack() {
        Course course = library().course();
        List<Finding> findings = PackValidator.validate(course.packs().get(1)).stream().filter(f -> f.rule().equals("duplicate-id")).toList();
        assertThat(findings).filteredOn(f -> f.element().equals("L1.1")).singleElement()
                .satisfies(f -> assertThat(f.describe()).contains("modules/M1.xmi:", "de-mo.L1.1", "de mo"));
        assertThat(PackValidator.validate(course.packs().getFirst())).isEmpty();
        assertThat(PackValidator.validate(packs.resolve("b-guest"))).isEmpty();
    }

    @Test
    void twoGuestsDoNotMeetEither() throws IOException {
        PackFixture third = new PackFixture(packs.resolve("c-guest")).replace("pack.xmi", "id=\"clean\"", "id=\"de:mo\"");
        Course course = library().course();
        assertThat(course.packs()).hasSize(3);
        assertThat(course.modules().stream().flatMap(m -> m.getLessons().stream()).map(Lesson::getId)).doesNotHaveDuplicates().hasSize(6);
        assertThat(third.folder()).exists();
    }

    private static Stream<Consumer<PackFixture>> badGuests() {
        String xmi =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<course:Module xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:course=\"http://cyclework.org/model/course/1\" id=\"M7\" title=\"Many\">";
        return Stream.of(
                g -> g.write("concepts.xmi", "<broken"),
                g -> g.write("glossary.xmi", ""),
                g -> g.write("banks/Q1.xmi", g.text("modules/M1.xmi")),
                g -> g.write("cases/V1.xmi", "no XML"),
                g -> g.replace("article.xmi", "</course:ArticleMap>", ""),
                g -> g.replace("modules/M1.xmi", "title=\"Another loop\"", ""),
                g -> g.replace("modules/M1.xmi", "id=\"L1.1\"", ""),
                g -> g.replace("modules/M1.xmi", "id=\"L1.1\"", "id=\"" + "x".repeat(40_000) + "\""),
                g -> g.replace("modules/M2.xmi", "id=\"L2.1\"", "id=\"L1.1\""),
                g -> g.replace("pack.xmi", "id=\"de mo\"", ""),
                g -> g.replace("pack.xmi", "<caseFiles>cases/V1.xmi", "<caseFiles>../a-home/cases/V1.xmi"),
                g -> g.write("modules/M1.xmi", xmi + IntStream.range(0, 100_000).mapToObj(i -> "<lessons id=\"L7." + i + "\" title=\"t\"/>")
                        .collect(Collectors.joining()) + "</course:Module>"),
                g -> g.write("modules/M1.xmi", "<a>".repeat(100_000)),
                g -> g.write("lessons/L1.1.md", "x".repeat(33 * 1024 * 1024)),
                g -> g.write("pack.xmi", g.text("pack.xmi") + " ".repeat(2 * 1024 * 1024)));
    }

    @ParameterizedTest
    @MethodSource("badGuests")
    void aGuestThatCannotBeReadToItsLastFileIsRefusedByName(Consumer<PackFixture> fault) {
        fault.accept(guest);
        CourseLibrary library = library();
        Course course = library.course();
        assertThat(course.packs()).extracting(OpenedPack::location).singleElement().asString().endsWith("a-home");
        assertThat(library.failures()).singleElement().satisfies(f -> assertThat(f.message()).contains("b-guest"));
        assertThat(course.concepts()).isNotEmpty();
        assertThat(course.item("Q1-one")).isPresent();
        assertThat(new LessonRenderer(course).html("L1.1")).isPresent();
    }

    @Test
    void aFaultOfTheProgramIsKeptFromTheCourseToo() throws IOException {
        Files.delete(packs.resolve("b-guest/modules/M2.xmi"));
        CourseLibrary library = new InstalledCourseLibrary(() -> Stream.concat(InstalledPacks.inFolder(packs).stream(),
                Stream.of(new PackFinder.Candidate("a stick", () -> {
                    throw new IllegalStateException("no such device");
                }))).toList(), reloaded -> {});
        assertThat(library.course().packs()).hasSize(1);
        assertThat(library.failures()).extracting(PackFailure::location).hasSize(2).contains("a stick");
    }
}
