package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.course.validate.PlantedFault.error;
import static org.cyclework.course.validate.PlantedFault.warning;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case of decisions alone: it begins, every point has a right way on, and the right way is short and ends. */
class DecisionCaseRulesTest {

    private static final String CASE = "cases/V1.xmi";
    private static final String SOUND1 = "<options id=\"v1-o1\" text=\"Ask alone.\" sound=\"true\" consequence=\"An answer.\" next=\"v1-p2\"/>";
    private static final String SOUND2 = "<options id=\"v1-o2\" text=\"Ask alone.\" sound=\"true\" consequence=\"An answer.\" next=\"v1-p3\"/>";
    private static final String SOUND3 = "<options id=\"v1-o3\" text=\"Ask alone.\" sound=\"true\" consequence=\"An answer.\"/>";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writeADecisionCase() {
        pack = new PackFixture(temp);
        pack.write(CASE, pack.text(CASE).replaceAll("(?s)<scenes.*</scenes>\n", "").replaceAll("<endings.*\n", "").replaceAll("<lines.*\n", "")
                .replaceAll("<chairs>.*</chairs>", "").replace("status=\"SUITABLE\"", "status=\"DECISION_ONLY\"")
                .replace("They talk, and nobody is hurt. ".repeat(1_000), "").replace("title=\"Two keys\"", "title=\"Two keys\" opening=\"v1-p1\"").replace("fear=\"false\"", "fear=\"true\""));
        pack.add(CASE, point(1, SOUND1) + point(2, SOUND2) + point(3, SOUND3));
    }

    @Test
    void aSoundDecisionCaseHasNoFindings() {
        assertThat(PackValidator.validate(pack.open())).extracting(Finding::describe).isEmpty();
    }

    @Test
    void nineChoicesAreNotTooMany() {
        lengthen(9);
        assertThat(PackValidator.validate(pack.open())).extracting(Finding::describe).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFoundInItsLine(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.of(
                error("no-opening", "V1", " opening=\"v1-p1\"", ""),
                new PlantedFault(Severity.ERROR, "no-opening", "V1", p -> p.write(CASE, p.text(CASE).replaceAll("(?s)<decisionPoints.*</decisionPoints>", ""))),
                error("decisions-elsewhere", "V1", "DECISION_ONLY", "OBSERVER_ONLY"),
                error("scenes-in-decision-case", "V1", "<decisionPoints",
                        "<scenes id=\"v1-s\" title=\"t\" setting=\"s\" briefing=\"b\" start=\"v1-n\"><nodes id=\"v1-n\" narration=\"n\"/></scenes><decisionPoints"),
                error("unreachable-point", "v1-p2", SOUND1, SOUND1.replace("v1-p2", "v1-p3")),
                error("unreachable-point", "v1-p2", SOUND1, SOUND1.replace("v1-p2", "v1-p3") + SOUND1.replace("v1-o1", "v1-o1b").replace("sound=\"true\" ", "")),
                error("no-sound-option", "v1-p2", SOUND2, SOUND2.replace("sound=\"true\"", "sound=\"false\"").replace(" next=\"v1-p3\"", "")),
                error("no-way-to-end", "v1-p3", SOUND3, SOUND3.replace("/>", " next=\"v1-p3\"/>")),
                error("sound-circle", "V1", SOUND3, SOUND3 + SOUND1.replace("v1-o1", "v1-o3b")),
                error("wrong-option-leads-on", "v1-o3b", SOUND3, SOUND3 + SOUND2.replace("v1-o2", "v1-o3b").replace("sound=\"true\" ", "")),
                error("missing-value", "v1-o2", SOUND2, SOUND2.replace("consequence=\"An answer.\"", "")),
                warning("no-choice", "v1-p1", wrong(1), ""),
                error("weak-source", "v1-p1", wrong(1), wrong(1) + "<sourceIds>S9</sourceIds>"),
                error("promotion-taught", "v1-p1", wrong(1), wrong(1) + "<articleItems>A9</articleItems>"),
                error("dangling-reference", "v1-p1", wrong(1), wrong(1) + "<conceptKeys>nothing</conceptKeys>"),
                error("dangling-link", "v1-p1", "text=\"So far.\"", "text=\"So far [](source:S7).\""),
                error("dangling-link", "v1-o1", "consequence=\"An answer.\"", "consequence=\"An [answer](lesson:L7).\""));
    }

    @Test
    void aRightWayOfTenChoicesIsTooLong() {
        lengthen(10);
        assertThat(PackValidator.validate(pack.open())).singleElement().satisfies(f -> assertThat(f.rule()).isEqualTo("long-way"));
    }

    /** Lets the right way take this many choices; a short cut from the first point to the third stays. */
    private void lengthen(int choices) {
        pack.replace(CASE, SOUND1, SOUND1 + SOUND1.replace("v1-o1", "v1-cut").replace("v1-p2", "v1-p3"));
        pack.replace(CASE, SOUND3, SOUND3.replace("/>", " next=\"v1-p4\"/>"));
        StringBuilder more = new StringBuilder();
        IntStream.rangeClosed(4, choices).forEach(n -> more.append(point(n, SOUND3.replace("v1-o3", "v1-o" + n)
                .replace("/>", n == choices ? "/>" : " next=\"v1-p" + (n + 1) + "\"/>"))));
        pack.add(CASE, more.toString());
    }

    private static String point(int n, String sound) {
        return "<decisionPoints id=\"v1-p" + n + "\" title=\"t\" text=\"So far.\">" + sound + wrong(n) + "</decisionPoints>\n";
    }

    private static String wrong(int n) {
        return "<options id=\"v1-w" + n + "\" text=\"Ask together.\" consequence=\"A look at the door.\"/>";
    }
}
