package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the concepts together must not teach is found where it stands, and so is a concept without its texts. */
class ConceptRulesTest {

    private static final String CONCEPTS = "concepts.xmi";
    private static final String GLOSSARY = "glossary.xmi";
    private static final String LONG = "word ".repeat(31).strip();

    @TempDir
    Path temp;

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFoundInItsLine(new PackFixture(temp));
        assertThat(PackValidator.validate(temp)).filteredOn(found -> found.rule().equals(fault.rule())).as("once").hasSize(1);
    }

    static Stream<PlantedFault> faults() {
        return Stream.of(
                error("fear-not-addressed", "fear-abandonment", "type=\"ADDRESSED_BY\" source=\"fear-abandonment\" target=\"reframe\"",
                        "type=\"ADDRESSED_BY\" source=\"fear-abandonment\" target=\"stonewalling\""),
                error("no-sound-anger", "reactive-anger", "layer=\"PRIMARY_ADAPTIVE\"", "layer=\"PRIMARY_MALADAPTIVE\""),
                error("no-pole", "stonewalling", " pole=\"AVOID\"", ""),
                error("gendered-role", "pursuer-position", "The seat that moves toward.", "The seat from which she moves toward."),
                added("gendered-role", "gender-norms LAYERS_ON pursuer-position", "<relations type=\"LAYERS_ON\" source=\"gender-norms\" target=\"pursuer-position\"/>"),
                error("loop-does-not-close", "reach", "<relations type=\"PRECEDES\" source=\"retreat\" target=\"reach\" note=\"Again.\"/>", ""),
                added("ruled-out-without-referral", "reframe CONTRAINDICATED_WITH hurt", "<relations type=\"CONTRAINDICATED_WITH\" source=\"reframe\" target=\"hurt\"/>"),
                error("contrast-with-itself", "stonewalling/contrasts", "<contrasts with=\"reframe\"", "<contrasts with=\"stonewalling\""),
                error("contrast-twice", "reframe/contrasts", "definition=\"Says it anew.\" phase=\"3\" text=\"Some more.\" fromLiterature=\"true\">",
                        "definition=\"Says it anew.\" phase=\"3\" text=\"Some more.\" fromLiterature=\"true\"><contrasts with=\"stonewalling\" difference=\"Again.\"/>"),
                warning("no-explanation", "stonewalling", "text=\"See [the lesson](lesson:L1.1) [](source:S1).\"", ""),
                warning("few-examples", "stonewalling", "<examples>No answer, twice.</examples>", ""),
                warning("no-non-example", "stonewalling", "<nonExamples>Thinking &amp; humming: it answers.</nonExamples>", ""),
                warning("long-short-form", "hurt", "definition=\"Pain.\"", "definition=\"" + LONG + "\""),
                PlantedFault.warning("long-short-form", GLOSSARY, "g-turn", p -> p.write(GLOSSARY, p.text(GLOSSARY).replaceFirst("definition=\"", "definition=\"" + LONG + " "))));
    }

    @Test
    void aShortFormMakesALongDefinitionGood() {
        PackFixture pack = new PackFixture(temp);
        pack.write(GLOSSARY, pack.text(GLOSSARY).replaceFirst("definition=\"", "shortForm=\"Brief.\" definition=\"" + LONG + " "));
        assertThat(PackValidator.validate(pack.open())).isEqualTo(List.of());
    }

    private static PlantedFault error(String rule, String element, String from, String to) {
        return PlantedFault.error(rule, CONCEPTS, element, p -> p.replace(CONCEPTS, from, to));
    }

    private static PlantedFault warning(String rule, String element, String from, String to) {
        return PlantedFault.warning(rule, CONCEPTS, element, p -> p.replace(CONCEPTS, from, to));
    }

    private static PlantedFault added(String rule, String element, String relation) {
        return PlantedFault.error(rule, CONCEPTS, element, p -> p.add(CONCEPTS, relation));
    }
}
