package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.course.validate.PlantedFault.error;
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

/** Conditions, effects, later scenes, beats and loops: each fault is found where it is, and a sound story has none. */
class StoryRulesTest {

    private static final String CASE = "cases/V1.xmi";
    private static final String N3 = "<nodes id=\"v1-pursuer-n3\" narration=\"A breath.\">";
    private static final String N4 = "<nodes id=\"v1-pursuer-n4\" narration=\"A breath.\"";
    private static final String N6 = "<nodes id=\"v1-pursuer-n6\" narration=\"A breath.\">";
    private static final String SURE = "<guards xsi:type=\"vignette:StateGuard\" atLeast=\"0.5\"/>";
    private static final String STATE = "<guards xsi:type=\"vignette:StateGuard\" who=\"OTHER\" variable=\"TRUST\" atLeast=\"0.5\"/>";
    private static final String THINK = "<beat id=\"v1-pursuer-beat4\" kind=\"THINK\" prompt=\"What do you see?\" feedback=\"That is what there is.\"/>";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writeAStoryWithEverything() {
        pack = new PackFixture(temp).replace(CASE, "<nodes id=\"v1-pursuer-n5\" narration=\"A breath.\">",
                "<nodes id=\"v1-pursuer-n5\" narration=\"A breath.\" otherwise=\"v1-pursuer-n6\" hint=\"What have you seen?\">" + STATE
                        + "<guards xsi:type=\"vignette:BeatGuard\" beat=\"v1-pursuer-beat4\" negated=\"true\"/>"
                        + "<effects who=\"OTHER\" variable=\"AROUSAL\" add=\"0.1\"/><signatures move=\"SOFTBID\" x=\"0.1\"/>")
                .replace(CASE, "<options id=\"v1-pursuer-c\" move=\"SPACE\" line=\"Later, then.\" modelReason=\"It waits.\" next=\"v1-pursuer-n3\"/>",
                        "<options id=\"v1-pursuer-c\" move=\"SPACE\" line=\"Later, then.\" modelReason=\"It waits.\" next=\"v1-pursuer-n3\">"
                                + "<guards xsi:type=\"vignette:PlayedGuard\" last=\"3\" times=\"2\"><moves>PRESS</moves></guards></options>")
                .add(CASE, laterScene("v1-morning", "after=\"v1-pursuer\" interlude=\"The night goes by.\" rounds=\"6\"",
                        "<guards xsi:type=\"vignette:VisitGuard\" node=\"v1-pursuer-n3\" times=\"1\"/>"))
                .add(CASE, laterScene("v1-noon", "after=\"v1-pursuer\" interlude=\"Half a day goes by.\"", ""));
    }

    @Test
    void aSoundStoryHasNoFindings() {
        assertThat(PackValidator.validate(pack.open())).extracting(Finding::describe).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFoundInItsLine(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.of(ways(), conditions(), scenes(), numbers(), beats()).flatMap(s -> s);
    }

    private static Stream<PlantedFault> ways() {
        return Stream.of(
                error("guarded-start", "v1-pursuer-n1", "<nodes id=\"v1-pursuer-n1\" narration=\"A sigh.\">",
                        "<nodes id=\"v1-pursuer-n1\" narration=\"A sigh.\" otherwise=\"v1-pursuer-n2\">" + SURE),
                error("guarded-start", "v1-distancer", "start=\"v1-distancer-n1\">", "start=\"v1-distancer-n1\">" + SURE),
                error("otherwise-missing", "v1-pursuer-n5", " otherwise=\"v1-pursuer-n6\"", ""),
                warning("otherwise-unused", "v1-pursuer-n4", N4, N4 + " otherwise=\"v1-pursuer-n6\""),
                error("otherwise-circle", "v1-pursuer-n5", N6, N6.replace(">", " otherwise=\"v1-pursuer-n5\">") + SURE),
                error("otherwise-circle", "v1-pursuer-n5", "otherwise=\"v1-pursuer-n6\"", "otherwise=\"v1-pursuer-n5\""),
                error("leaves-scene", "v1-pursuer-n5", "otherwise=\"v1-pursuer-n6\"", "otherwise=\"v1-distancer-n6\""),
                error("no-sure-option", "v1-pursuer-n6", "line=\"And?\" modelReason=\"It asks.\" next=\"v1-pursuer-n7\"/>",
                        "line=\"And?\" modelReason=\"It asks.\" next=\"v1-pursuer-n7\">" + SURE + "</options>"),
                // Nothing but 'otherwise' leads to the sixth node once the fifth leads elsewhere.
                error("unreachable-node", "v1-pursuer-n6", "next=\"v1-pursuer-n6\"/>\n</nodes>\n", "next=\"v1-pursuer-n7\"/>\n</nodes>\n")
                        .and("otherwise=\"v1-pursuer-n6\"", "otherwise=\"v1-pursuer-n7\""));
    }

    private static Stream<PlantedFault> conditions() {
        String here = "v1-pursuer-n5/guards";
        String option = "v1-pursuer-c/guards";
        String morning = "v1-morning/guards";
        String beat = "beat=\"v1-pursuer-beat4\" negated=\"true\"";
        return Stream.of(
                error("guard-range", here, "atLeast=\"0.5\"", "atLeast=\"0.5\" below=\"0.5\""),
                error("guard-range", here, "atLeast=\"0.5\"", "atLeast=\"-0.1\""),
                error("guard-range", here, "atLeast=\"0.5\"", "atLeast=\"1.2\" below=\"1.3\""),
                error("guard-range", here, "atLeast=\"0.5\"", "below=\"0\""),
                error("guard-range", here, "atLeast=\"0.5\"", "atLeast=\"NaN\""),
                error("guard-range", here, " atLeast=\"0.5\"", ""),
                error("guard-without-moves", option, "<moves>PRESS</moves>", ""),
                error("guard-times", option, "times=\"2\"", "times=\"0\""),
                error("impossible-guard", option, "times=\"2\"", "times=\"4\""),
                error("impossible-guard", option, "last=\"3\"", "last=\"-1\""),
                error("guard-times", morning, "times=\"1\"", "times=\"0\""),
                error("missing-value", morning, "node=\"v1-pursuer-n3\" ", ""),
                error("foreign-guard", morning, "node=\"v1-pursuer-n3\"", "node=\"v1-distancer-n3\""),
                error("impossible-guard", morning, "node=\"v1-pursuer-n3\"", "node=\"v1-morning-n1\""),
                error("impossible-guard", here, beat, "beat=\"v1-pursuer-beat5\""),
                error("impossible-guard", here, "<guards xsi:type=\"vignette:BeatGuard\" " + beat, "<guards xsi:type=\"vignette:VisitGuard\" node=\"v1-pursuer-n5\""),
                error("missing-value", here, beat, "negated=\"true\""),
                error("foreign-guard", here, beat, "beat=\"v1-distancer-beat4\""),
                error("impossible-guard", here, beat, beat + " fitting=\"true\""),
                error("guard-beat", here, beat, beat + " fitting=\"true\" choices=\"v1-x\"").and(THINK, withChoices()),
                error("guard-beat", here, beat, beat + " choices=\"v1-x\"").and(
                        "<beat id=\"v1-pursuer-beat3\" kind=\"THINK\" prompt=\"What do you see?\" feedback=\"That is what there is.\"/>",
                        withChoices().replace("beat4", "beat3")));
    }

    private static String withChoices() {
        return THINK.replace("/>", "><choices id=\"v1-x\" text=\"Hm\" fitting=\"true\"/></beat>");
    }

    private static Stream<PlantedFault> scenes() {
        return Stream.of(
                error("second-first-scene", "v1-noon", "after=\"v1-pursuer\" interlude=\"Half a day goes by.\"", ""),
                warning("interlude-unused", "v1-noon", "after=\"v1-pursuer\" interlude=\"Half a day", "interlude=\"Half a day"),
                warning("no-interlude", "v1-noon", " interlude=\"Half a day goes by.\"", ""),
                error("scene-circle", "v1-morning", "after=\"v1-pursuer\" interlude=\"The night", "after=\"v1-noon\" interlude=\"The night")
                        .and("after=\"v1-pursuer\" interlude=\"Half", "after=\"v1-morning\" interlude=\"Half"),
                error("scene-circle", "v1-noon", "after=\"v1-pursuer\" interlude=\"Half", "after=\"v1-noon\" interlude=\"Half"),
                error("after-other-seat", "v1-noon", "after=\"v1-pursuer\" interlude=\"Half", "after=\"v1-distancer\" interlude=\"Half"),
                error("never-follows", "v1-noon", "<guards xsi:type=\"vignette:VisitGuard\" node=\"v1-pursuer-n3\" times=\"1\"/>", ""),
                error("leaves-scene", "v1-noon", "start=\"v1-noon-n1\"", "start=\"v1-morning-n1\""),
                error("bad-rounds", "v1-morning", "rounds=\"6\"", "rounds=\"-6\""),
                error("bad-rounds", "V1", "title=\"Two keys\"", "title=\"Two keys\" rounds=\"0\""));
    }

    private static Stream<PlantedFault> numbers() {
        return Stream.of(
                error("effect-range", "v1-pursuer-n5/effects", "add=\"0.1\"", "add=\"-1.1\""),
                error("effect-range", "v1-pursuer-n5/effects", "add=\"0.1\"", "add=\"NaN\""),
                warning("effect-of-nothing", "v1-pursuer-n5/effects", " add=\"0.1\"", ""),
                warning("effect-of-nothing", "v1-pursuer-n5/signatures", "x=\"0.1\"", ""),
                error("shift-range", "v1-pursuer-n5/signatures", "x=\"0.1\"", "sl=\"1.5\""),
                error("shift-twice", "v1-pursuer-n5/signatures", "<signatures move=\"SOFTBID\" x=\"0.1\"/>",
                        "<signatures move=\"SOFTBID\" x=\"0.1\"/><signatures move=\"SOFTBID\" k=\"0.1\"/>"),
                error("signature-range", "v1-pursuer-c/signature", "<guards xsi:type=\"vignette:PlayedGuard\"", "<signature x=\"-0.1\"/><guards xsi:type=\"vignette:PlayedGuard\""),
                error("partner-range", "v1-ann", "voice=\"v\"", "voice=\"v\" anxiety=\"1.2\""),
                error("partner-range", "v1-ann", "voice=\"v\"", "voice=\"v\" reactivity=\"0.3\""),
                error("partner-range", "v1-ann/start", "voice=\"v\"/>", "voice=\"v\"><start trust=\"2\"/></partners>"));
    }

    private static Stream<PlantedFault> beats() {
        String choices = "<choices id=\"v1-x\" text=\"Hm\" move=\"NEUTRAL\"/><choices id=\"v1-y\" text=\"Oh\" move=\"PRESS\"/>";
        return Stream.of(
                error("beat-choices", "v1-pursuer-beat4", THINK, THINK.replace("THINK", "PREDICT_MOVE")),
                error("beat-choices", "v1-pursuer-beat4", THINK, THINK.replace("THINK", "PREDICT_NEED").replace("/>", ">" + choices + "</beat>")),
                error("no-move", "v1-x", THINK, THINK.replace("THINK", "PREDICT_MOVE").replace("/>", ">" + choices.replace(" move=\"NEUTRAL\"", "") + "</beat>")),
                error("missing-feedback", "v1-x", THINK, THINK.replace("/>", ">" + choices + "</beat>").replace("feedback=\"That is what there is.\"", "")),
                error("loop-halves", "V1/loop", "<halves partner=\"v1-ben\"", "<halves partner=\"v1-ann\""),
                new PlantedFault(Severity.ERROR, "loop-halves", "V1/loop", p -> p.write(CASE, p.text(CASE).replaceAll("<halves partner=\"v1-ben\".*?/>", ""))),
                error("missing-value", "V1/loop/halves", "cue=\"c\"", ""),
                error("hint-tells", "v1-pursuer-n5", "hint=\"What have you seen?\"", "hint=\"You might say: later then, you know.\"")
                        .and("<options id=\"v1-pursuer-on5\" move=\"NEUTRAL\" intensity=\"1\" line=\"And?\"",
                                "<options id=\"v1-pursuer-on5\" move=\"SPACE\" intensity=\"1\" line=\"“Later, then, you know.”\""),
                warning("verdict", "v1-pursuer-n5", "hint=\"What have you seen?\"", "hint=\"What would be a mistake?\""),
                warning("verdict", "v1-pursuer-c", "modelReason=\"It waits.\"", "modelReason=\"The right answer.\""),
                warning("verdict", "v1-pursuer-beat4", THINK, THINK.replace("That is what there is.", "You should have looked.")),
                warning("verdict", "v1-pursuer-end-cycle", "outcome=\"CYCLE\" text=\"So.\"", "outcome=\"CYCLE\" text=\"Your fault.\""),
                warning("safe-stop", "v1-pursuer-end-stopped_safely", "nextTry=\"That.\"><lessonIds>L1.1</lessonIds>", "nextTry=\"That.\">"),
                warning("move-code-in-text", "v1-pursuer-n5", "hint=\"What have you seen?\"", "hint=\"Is it time to PRESS?\""));
    }

    @Test
    void aNodeToWhichOnlyOtherwiseLeadsIsReached() {
        pack.replace(CASE, "next=\"v1-pursuer-n6\"/>\n</nodes>\n", "next=\"v1-pursuer-n7\"/>\n</nodes>\n");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void aGuardNamesTheLineItStandsIn() {
        pack.replace(CASE, N3, N3 + "\n" + SURE.replace("0.5", "2"));
        int line = (int) pack.text(CASE).substring(0, pack.text(CASE).indexOf("atLeast=\"2\"")).chars().filter(c -> c == '\n').count() + 1;
        assertThat(PackValidator.validate(pack.open())).filteredOn(f -> f.rule().equals("guard-range")).singleElement()
                .satisfies(f -> assertThat(f.line()).hasValue(line));
    }

    private static String laterScene(String id, String attributes, String guards) {
        return "<scenes id=\"" + id + "\" title=\"Later\" seat=\"PURSUER\" setting=\"Hall.\" briefing=\"Rested.\" start=\"" + id + "-n1\" " + attributes + ">"
                + guards + "\n<nodes id=\"" + id + "-n1\" narration=\"Light.\">\n<options id=\"" + id + "-a\" move=\"REPAIR\" line=\"Sorry.\" modelReason=\"It mends.\"/>\n</nodes>\n</scenes>";
    }
}
