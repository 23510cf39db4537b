package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.course.validate.PlantedFault.warning;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case that could be richer is told so, and stays playable. */
class CompletenessRulesTest {

    private static final String CASE = "cases/V1.xmi";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writePack() {
        pack = new PackFixture(temp);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedGapIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFoundInItsLine(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.of(
                warning("few-lines", "v1-ben", "<lines id=\"v1-ben-accept4\" partner=\"v1-ben\" move=\"ACCEPT\"", "<lines id=\"v1-ben-accept4\" partner=\"v1-ben\" move=\"PAUSE\""),
                new PlantedFault(Severity.WARNING, "few-nodes", "V1", p -> p.write(CASE, p.text(CASE)
                        .replaceAll("(?s)<nodes id=\"v1-distancer-n9\".*?</nodes>", "").replace("next=\"v1-distancer-n9\"", "next=\"v1-distancer-n1\""))),
                warning("no-model-line", "v1-pursuer-n2", " modelReason=\"It is enough.\"", ""),
                warning("no-model-line", "v1-pursuer-n2", "modelReason=\"It is enough.\"", "modelReason=\"\""),
                warning("beat-count", "V1", "<beat id=\"v1-distancer-beat5\" kind=\"THINK\" prompt=\"What do you see?\" feedback=\"That is what there is.\"/>", ""),
                new PlantedFault(Severity.WARNING, "beat-count", "V1", p -> {
                    for (int n = 6; n <= 9; n++) {
                        p.replace(CASE, "<nodes id=\"v1-pursuer-n" + n + "\" narration=\"A breath.\">",
                                "<nodes id=\"v1-pursuer-n" + n + "\" narration=\"A breath.\"><beat id=\"b" + n + "\" kind=\"THINK\" prompt=\"?\" feedback=\".\"/>");
                    }
                }),
                warning("ending-for-chair", "V1", "seat=\"PURSUER\" outcome=\"HUSHED\"", "seat=\"PURSUER\" outcome=\"TRUCE\""),
                warning("no-loop", "V1", "<loop>", "<!-- <loop>").and("</loop>", "</loop> -->"));
    }

    @Test
    void fewLinesAreToldOnceForEachPartnerWithAllMoves() {
        pack.replace(CASE, "<lines id=\"v1-ann-press4\" partner=\"v1-ann\" move=\"PRESS\"", "<lines id=\"v1-ann-press4\" partner=\"v1-ann\" move=\"PAUSE\"")
                .replace(CASE, "<lines id=\"v1-ann-blame4\" partner=\"v1-ann\" move=\"BLAME\"", "<lines id=\"v1-ann-blame4\" partner=\"v1-ann\" move=\"PAUSE\"");
        assertThat(PackValidator.validate(pack.open())).singleElement().satisfies(f -> assertThat(f.message()).contains("PRESS 3, BLAME 3"));
    }
}
