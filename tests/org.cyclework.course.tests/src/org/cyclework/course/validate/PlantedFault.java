package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding.Severity;

/**
 * A fault that a test plants in a sound pack, and what must be said about it.
 *
 * @param severity how bad it is, where the test says so
 * @param rule the rule that finds it
 * @param file where it must be found
 * @param element at what there
 * @param plant does the damage
 */
record PlantedFault(Optional<Severity> severity, String rule, String file, String element, Consumer<PackFixture> plant) {

    private static final String CASE = "cases/V1.xmi";

    /** A fault in the case. */
    PlantedFault(Severity severity, String rule, String element, Consumer<PackFixture> plant) {
        this(Optional.of(severity), rule, CASE, element, plant);
    }

    /** A fault, however bad. */
    PlantedFault(String rule, String file, String element, Consumer<PackFixture> plant) {
        this(Optional.empty(), rule, file, element, plant);
    }

    /** An error that a changed piece of the case makes. */
    static PlantedFault error(String rule, String element, String from, String to) {
        return error(rule, CASE, element, p -> p.replace(CASE, from, to));
    }

    /** A warning that a changed piece of the case makes. */
    static PlantedFault warning(String rule, String element, String from, String to) {
        return warning(rule, CASE, element, p -> p.replace(CASE, from, to));
    }

    /** An error in any file. */
    static PlantedFault error(String rule, String file, String element, Consumer<PackFixture> plant) {
        return new PlantedFault(Optional.of(Severity.ERROR), rule, file, element, plant);
    }

    /** A warning about any file. */
    static PlantedFault warning(String rule, String file, String element, Consumer<PackFixture> plant) {
        return new PlantedFault(Optional.of(Severity.WARNING), rule, file, element, plant);
    }

    /** The same fault with one more change. */
    PlantedFault and(String from, String to) {
        return new PlantedFault(severity, rule, file, element, plant.andThen(p -> p.replace(CASE, from, to)));
    }

    /** Fails unless the damaged pack has a finding of the rule at the element, and the sound one has none of it. */
    Finding mustBeFound(PackFixture sound) {
        assertThat(PackValidator.validate(sound.open())).as("before").extracting(Finding::rule).doesNotContain(rule);
        plant.accept(sound);
        List<Finding> findings = PackValidator.validate(sound.open());
        List<Finding> found = findings.stream().filter(f -> f.rule().equals(rule) && f.file().equals(file) && f.element().equals(element)).toList();
        assertThat(found).as("of " + findings).isNotEmpty().allSatisfy(f -> {
            severity.ifPresent(expected -> assertThat(f.severity()).isEqualTo(expected));
            assertThat(f.message()).endsWith(".");
            assertThat(f.remedy()).endsWith(".");
            assertThat(f.describe()).startsWith(f.file()).contains(f.element(), f.message(), f.remedy());
        });
        return found.getFirst();
    }

    /** As {@link #mustBeFound}, and the finding names a line. */
    void mustBeFoundInItsLine(PackFixture sound) {
        assertThat(mustBeFound(sound).line()).isPresent();
    }

    @Override
    public String toString() {
        return rule + " in " + file + " " + element;
    }
}
