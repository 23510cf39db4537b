package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding.Severity;

/**
 * A fault that a test plants in a sound pack, and what must be said about it.
 *
 * @param severity how bad it is
 * @param rule the rule that finds it
 * @param element where it must be found
 * @param plant does the damage
 */
record PlantedFault(Severity severity, String rule, String element, Consumer<PackFixture> plant) {

    private static final String CASE = "cases/V1.xmi";

    /** An error that a changed piece of the case makes. */
    static PlantedFault error(String rule, String element, String from, String to) {
        return new PlantedFault(Severity.ERROR, rule, element, p -> p.replace(CASE, from, to));
    }

    /** A warning that a changed piece of the case makes. */
    static PlantedFault warning(String rule, String element, String from, String to) {
        return new PlantedFault(Severity.WARNING, rule, element, p -> p.replace(CASE, from, to));
    }

    /** The same fault with one more change. */
    PlantedFault and(String from, String to) {
        return new PlantedFault(severity, rule, element, plant.andThen(p -> p.replace(CASE, from, to)));
    }

    /** Fails unless the damaged pack has a finding of the rule at the element, and the sound one has none of it. */
    void mustBeFound(PackFixture sound) {
        assertThat(PackValidator.validate(sound.open())).as("before").extracting(Finding::rule).doesNotContain(rule);
        plant.accept(sound);
        List<Finding> findings = PackValidator.validate(sound.open());
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo(rule);
            assertThat(f.element()).isEqualTo(element);
            assertThat(f.severity()).isEqualTo(severity);
            assertThat(f.file()).isEqualTo(CASE);
            assertThat(f.line()).isPresent();
            assertThat(f.message()).endsWith(".");
            assertThat(f.remedy()).endsWith(".");
        });
    }

    @Override
    public String toString() {
        return rule + " " + element;
    }
}
