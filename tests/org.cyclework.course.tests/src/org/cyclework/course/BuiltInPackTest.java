package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.render.CaseRenderer;
import org.cyclework.course.render.ConceptRenderer;
import org.cyclework.course.render.ItemRenderer;
import org.cyclework.course.render.LessonRenderer;
import org.cyclework.course.validate.Finding;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The built-in pack: what the validator says of it is kept in a file whose changes are read in review, and all of it can be shown. */
class BuiltInPackTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");
    private static final Path BASELINE = Path.of("baseline/attachment-findings.txt");
    private static final Path ACTUAL = Path.of("target/attachment-findings.txt");
    private static final Pattern LEFT_OVER = Pattern.compile("\\[!|\\{#|\\]\\(|class=\"missing\"");

    private final Course course = PackReader.course(List.of(PackReader.open(PACK)));

    @Test
    void theFindingsAreTheOnesThatWereAgreedOn() throws IOException {
        List<String> findings = PackValidator.validate(PACK).stream().map(BuiltInPackTest::line).sorted().toList();
        Files.createDirectories(ACTUAL.getParent());
        Files.write(ACTUAL, findings);
        assertThat(findings).as("if the change is meant, copy %s to %s", ACTUAL, BASELINE).isEqualTo(Files.readAllLines(BASELINE));
    }

    @Test
    void nothingThatIsReadyHasAnError() {
        assertThat(PackValidator.validate(PACK)).filteredOn(f -> f.severity() == Finding.Severity.ERROR)
                .extracting(Finding::describe).isEmpty();
    }

    @Test
    void everythingCanBeShown() {
        LessonRenderer lessons = new LessonRenderer(course);
        ConceptRenderer concepts = new ConceptRenderer(course);
        ItemRenderer items = new ItemRenderer(course);
        course.modules().stream().filter(m -> m.getStatus() == ModuleStatus.READY).flatMap(m -> m.getLessons().stream()).forEach(l -> {
            assertThat(lessons.html(l.getId()).orElseThrow()).as(l.getId()).doesNotContainPattern(LEFT_OVER);
            assertThat(lessons.text(l.getId()).orElseThrow()).as(l.getId()).doesNotContainPattern("\\{#|\\]\\(|\\[!");
            assertThat(lessons.sections(l.getId())).as(l.getId()).hasSizeGreaterThan(3);
        });
        course.concepts().forEach(c -> {
            assertThat(concepts.html(c.getKey()).orElseThrow()).as(c.getKey()).doesNotContainPattern(LEFT_OVER);
            assertThat(concepts.text(c.getKey())).as(c.getKey()).isPresent();
        });
        course.bankIds().stream().flatMap(id -> course.bank(id).orElseThrow().getItems().stream()).forEach(i -> {
            assertThat(items.html(i.getId()).orElseThrow()).as(i.getId()).doesNotContainPattern(LEFT_OVER);
            assertThat(items.text(i.getId())).as(i.getId()).isPresent();
        });
        course.caseIds().forEach(id -> assertThat(new CaseRenderer(course).text(id)).as(id).isPresent());
    }

    @Test
    void eachCaseCanBeShownInEachOfItsCasts() {
        for (String id : course.caseIds()) {
            VignetteCase written = course.vignette(id).orElseThrow();
            List<Optional<String>> casts = Stream.concat(Stream.of(Optional.<String>empty()),
                    written.getRecastings().stream().map(r -> Optional.of(r.getId()))).toList();
            for (Optional<String> cast : casts) {
                VignetteCase vignette = course.vignette(id, cast).orElseThrow();
                assertThat(texts(vignette)).as("%s %s", id, cast).isNotEmpty().allSatisfy(t -> assertThat(t).doesNotContain("{", "}"));
                assertThat(elements(vignette).map(EcoreUtil::getID)).as("%s %s", id, cast).isEqualTo(elements(written).map(EcoreUtil::getID).toList());
            }
        }
    }

    private static List<String> texts(VignetteCase vignette) {
        return elements(vignette).flatMap(e -> e.eClass().getEAllAttributes().stream().map(e::eGet))
                .flatMap(v -> v instanceof List<?> many ? many.stream() : Stream.ofNullable(v))
                .filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private static Stream<EObject> elements(VignetteCase vignette) {
        return Stream.concat(Stream.of(vignette), StreamSupport.stream(((Iterable<EObject>) vignette::eAllContents).spliterator(), false));
    }

    @Test
    void allFourteenModulesStandInTheOutlineInOrder() {
        assertThat(course.modules()).extracting(m -> m.getId())
                .containsExactly("M0", "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13");
        assertThat(course.modules()).filteredOn(m -> m.getStatus() == ModuleStatus.READY).extracting(m -> m.getId()).contains("M0", "M1");
        assertThat(course.safetyLesson().flatMap(course::lesson)).isPresent();
    }

    @Test
    void eachReadyModuleHasItsItems() {
        for (String module : List.of("M0", "M1")) {
            assertThat(course.itemsOf(module)).as(module).hasSizeGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void relatedConceptsAreThere() {
        Set<String> related = course.concepts().stream().flatMap(c -> course.relationsFrom(c.getKey()).stream())
                .map(r -> r.getTarget().getKey()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(related).isNotEmpty().allSatisfy(key -> assertThat(course.concept(key)).isPresent());
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.file() + " " + finding.element() + " " + finding.message();
    }
}
