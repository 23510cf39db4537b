package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule finds the fault it is about, and a sound pack has none. */
class PackValidatorTest {

    private static final String MODULE = "modules/M1.xmi";
    private static final String LESSON = "lessons/L1.1.md";
    private static final String CONCEPTS = "concepts.xmi";
    private static final String CASE = "cases/V1.xmi";
    private static final String BANK = "banks/Q1.xmi";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writePack() {
        pack = new PackFixture(temp);
    }

    @Test
    void aSoundPackHasNoFindings() {
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFound(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.of(files(), texts(), pictures(), tooMuch(), references(), lessons(), cases(), items(), concepts()).flatMap(s -> s);
    }

    /** What a parser or a walk through its outcome would choke on. */
    private static Stream<PlantedFault> tooMuch() {
        return Stream.of(
                new PlantedFault("too-much-text", LESSON, "L1.1", p -> p.write(LESSON, "# The loop\n\n" + ">".repeat(10_000) + " a\n")),
                new PlantedFault("too-much-text", LESSON, "L1.1", p -> p.write(LESSON, "# The loop\n\n" + "*".repeat(20_000) + "a" + "*".repeat(20_000) + "\n")),
                new PlantedFault("too-much-text", LESSON, "L1.1", p -> p.write(LESSON, "# The loop\n\n" + "*a **b\n".repeat(3_000) + "b** a*\n".repeat(3_000))),
                new PlantedFault("too-much-text", LESSON, "L1.1", p -> p.write(LESSON, "# The loop\n\n" + "a <\n".repeat(300_000))),
                fault("too-much-text", "source.md", "", "source.md", "About", "x".repeat(20_001)),
                fault("too-much-text", CONCEPTS, "stonewalling", CONCEPTS, "text=\"", "text=\"" + "- ".repeat(200)),
                fault("xmi", MODULE, "", MODULE, "<lessons ", "<lessons " + IntStream.range(0, 201).mapToObj(i -> "a" + i + "=\"\" ").collect(Collectors.joining())),
                fault("xmi", MODULE, "", MODULE, "</lessons>", "</lessons>" + "<lessons>".repeat(201) + "</lessons>".repeat(201)));
    }

    private static Stream<PlantedFault> files() {
        return Stream.of(
                fault("xmi", MODULE, "", MODULE, "title=\"The loop\"", "title=\"The loop\" colour=\"red\""),
                fault("xmi", MODULE, "", MODULE, "</lessons>", "</lesson>"),
                fault("xmi", CASE, "", CASE, "start=\"v1-pursuer-n1\"", "start=\"v1-nowhere\""),
                new PlantedFault("missing-file", "pack.xmi", "banks/Q1.xmi", p -> p.delete(BANK)),
                new PlantedFault("missing-file", MODULE, "L1.1", p -> p.delete(LESSON)),
                new PlantedFault("missing-file", LESSON, "L1.1", p -> p.delete("figures/loop.svg")),
                new PlantedFault("unlisted-file", "lessons/L1.9.md", "", p -> p.write("lessons/L1.9.md", "# Left over\n")),
                fault("file-name", BANK, "Q7", BANK, "id=\"Q1\"", "id=\"Q7\""),
                fault("duplicate-id", BANK, "Q1-one-a", BANK, "Q1-one-b", "Q1-one-a"),
                new PlantedFault("duplicate-id", "modules/M2.xmi", "L1.1", p -> p.replace("modules/M2.xmi", "id=\"L2.1\"", "id=\"L1.1\"")),
                fault("missing-value", CASE, "v1-ann", CASE, "voice=\"v\"", "voice=\"\""));
    }

    private static Stream<PlantedFault> texts() {
        return Stream.of(
                text("\u00e9", StandardCharsets.ISO_8859_1, new byte[0]),
                text("\u201cquoted\u201d", Charset.forName("windows-1252"), new byte[0]),
                text("\u00e9", StandardCharsets.UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe}),
                text("\u00e9", StandardCharsets.UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff}),
                text("\u00e9", StandardCharsets.UTF_16LE, new byte[0]),
                text("\u00e9", Charset.forName("UTF-32LE"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}));
    }

    private static PlantedFault text(String added, Charset charset, byte[] mark) {
        return new PlantedFault("encoding", LESSON, "", p -> {
            byte[] text = (p.text(LESSON) + added).getBytes(charset);
            p.write(LESSON, ByteBuffer.allocate(mark.length + text.length).put(mark).put(text).array());
        });
    }

    private static Stream<PlantedFault> pictures() {
        String shape = "<path d=\"M0 0\"/>";
        return Stream.of(
                drawing("<!DOCTYPE svg>" + svg(shape)), drawing(svg("<style>path{fill:none}</style>" + shape)), drawing(svg("<image href=\"data:image/png;base64,AA==\"/>")),
                drawing("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect"), drawing(svg("")), drawing(svg("<a href=\"x\">" + shape + "</a>")), drawing(svg("<use href=\"other.svg#a\"/>")),
                drawing(svg("<foreignObject/>" + shape)), drawing(svg(shape) + "<trailing/>"), drawing("<html/>"), drawing(""), drawing("\u0000\u0001"),
                drawing(svg("<rect fill=\"url(http://example.org/x)\"/>")), drawing(svg("&nbsp;" + shape)),
                picture("figures/a.bmp", "BM"), picture("figures/a.svgz", "x"), picture("figures/a.png", "<html>"), picture("figures/a.png", "\u0089PNG\r\n\u001a\n half"),
                picture("figures/a.jpg", "\u00ff\u00d8\u00ff half"), picture("figures/a.gif", ""));
    }

    private static String svg(String content) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + content + "</svg>";
    }

    private static PlantedFault drawing(String svg) {
        return new PlantedFault("picture-not-shown", "figures/loop.svg", "", p -> p.write("figures/loop.svg", svg));
    }

    private static PlantedFault picture(String path, String content) {
        return new PlantedFault("picture-not-shown", path, "", p -> p.write(path, content.getBytes(StandardCharsets.ISO_8859_1)).replace(LESSON, "figures/loop.svg", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><metadata><a/></metadata><path d='M0 0'/></svg>",
        "\ufeff<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' xmlns:i='urn:i' i:version='1'><i:view><i:x/></i:view><g style='fill:none'><path d='M0 0'/></g></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><defs><path id='a' d='M0 0'/></defs><use x:href='#a'/></svg>"})
    void drawingsOfOtherProgramsAreSound(String svg) {
        pack.write("figures/loop.svg", svg);
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void aMarkBeforeATextIsNoPartOfIt() {
        pack.write("lessons/L1.1.md", "\ufeff" + pack.text("lessons/L1.1.md"));
        assertThat(PackValidator.validate(pack.open())).isEmpty();
        assertThat(pack.course().lessonText("L1.1").orElseThrow()).startsWith("# ");
    }

    private static Stream<PlantedFault> references() {
        return Stream.of(
                fault("dangling-reference", MODULE, "L1.1", MODULE, "<conceptKeys>stonewalling", "<conceptKeys>nothing"),
                fault("dangling-reference", MODULE, "L1.1", MODULE, "<objectiveIds>LO1.1", "<objectiveIds>LO7"),
                fault("dangling-reference", MODULE, "L1.1", MODULE, "<sourceIds>S1", "<sourceIds>S7"),
                fault("dangling-reference", MODULE, "L1.1", MODULE, "<articleItems>A1", "<articleItems>A7"),
                fault("dangling-reference", MODULE, "L1.1", MODULE, "<careNotes>N1", "<careNotes>N7"),
                fault("dangling-reference", MODULE, "L1.1", MODULE, "<caseIds>V1", "<caseIds>V7"),
                fault("dangling-reference", MODULE, "M1", MODULE, "<bankIds>Q1", "<bankIds>Q7"),
                fault("dangling-reference", CASE, "v1-pursuer-end-cycle", CASE, "outcome=\"CYCLE\" text=\"So.\" strength=\"This.\" nextTry=\"That.\"><lessonIds>L1.1",
                        "outcome=\"CYCLE\" text=\"So.\" strength=\"This.\" nextTry=\"That.\"><lessonIds>L7"),
                fault("dangling-reference", CASE, "v1-ann-press", CASE, "move=\"PRESS\"", "move=\"PRESS\" nodeId=\"v1-nowhere\""),
                fault("dangling-reference", BANK, "Q1", BANK, "moduleId=\"M1\"", "moduleId=\"M7\""),
                fault("dangling-reference", BANK, "Q1-one", BANK, "stem=\"Which?\"", "stem=\"Which?\" confusablePair=\"stonewalling/nothing\""),
                fault("dangling-reference", "glossary.xmi", "g-turn", "glossary.xmi", "conceptKey=\"stonewalling\"", "conceptKey=\"nothing\""),
                fault("dangling-reference", "pack.xmi", "clean", "pack.xmi", "safetyLesson=\"L1.1\"", "safetyLesson=\"L7\""),
                fault("dangling-link", LESSON, "L1.1", LESSON, "concept:stonewalling", "concept:nothing"),
                fault("dangling-link", LESSON, "L1.1", LESSON, "lesson:L1.1#l1.1-text", "lesson:L1.1#l1.1-gone"),
                fault("dangling-link", LESSON, "L1.1", LESSON, "case:V1", "case:V7"),
                fault("dangling-link", LESSON, "L1.1", LESSON, "article:A1", "article:A7"),
                fault("dangling-link", LESSON, "L1.1", LESSON, "[!CARE] N1", "[!CARE] N7"),
                fault("dangling-link", CONCEPTS, "stonewalling", CONCEPTS, "lesson:L1.1", "lesson:L7"),
                fault("unknown-grade", LESSON, "L1.1", LESSON, "SMALL_OR_MIXED", "RATHER_GOOD"),
                fault("unknown-callout", LESSON, "L1.1", LESSON, "[!EXAMPLE]", "[!STORY]"),
                fault("weak-source", LESSON, "L1.1", LESSON, "source:S1", "source:S9"),
                fault("weak-source", MODULE, "L1.1", MODULE, "<sourceIds>S1", "<sourceIds>S9"),
                fault("weak-source", CONCEPTS, "stonewalling", CONCEPTS, "<sourceIds>S1", "<sourceIds>S9"),
                fault("raw-html", LESSON, "L1.1", LESSON, "**partners**", "<b>partners</b>"),
                fault("raw-html", LESSON, "L1.1", LESSON, "| Seat | Step |", "<div>Seats</div>\n\n| Seat | Step |"),
                fault("unknown-callout", LESSON, "L1.1", LESSON, "[!CARE] N1", "[!CARE]"),
                fault("no-alternative-text", LESSON, "L1.1", LESSON, "![Two arrows in a ring]", "![]"));
    }

    private static Stream<PlantedFault> lessons() {
        return Stream.of(
                fault("section-mismatch", MODULE, "l1.1-key", LESSON, "{#l1.1-key}", "{#l1.1-keys}"),
                fault("section-mismatch", LESSON, "l1.1-keys", LESSON, "{#l1.1-key}", "{#l1.1-keys}"),
                new PlantedFault("section-mismatch", MODULE, "L1.1", p -> p.replace(MODULE, "id=\"l1.1-key\"", "id=\"x\"")
                        .replace(MODULE, "id=\"l1.1-sources\"", "id=\"l1.1-key\"").replace(MODULE, "id=\"x\"", "id=\"l1.1-sources\"")),
                fault("section-without-id", LESSON, "L1.1", LESSON, " {#l1.1-key}", ""),
                fault("title", LESSON, "L1.1", LESSON, "# The loop", "The loop"),
                new PlantedFault("short-lesson", MODULE, "L1.1", p -> p.write(LESSON, p.text(LESSON).replace("turns once more and nobody wanted it", "turns"))),
                fault("no-worked-example", MODULE, "L1.1", MODULE, "kind=\"WORKED_EXAMPLE\"", "kind=\"TEXT\""),
                fault("no-key-points", MODULE, "L1.1", MODULE, "kind=\"KEY_POINTS\"", "kind=\"TEXT\""),
                fault("no-source-section", MODULE, "L1.1", MODULE, "kind=\"SOURCES\"", "kind=\"TEXT\""),
                fault("lesson-without-objective", MODULE, "L1.1", MODULE, "<objectiveIds>LO1.1</objectiveIds>", ""),
                fault("lesson-without-source", MODULE, "L1.1", MODULE, "<sourceIds>S1</sourceIds>", ""),
                fault("unlisted-source", MODULE, "L1.1", MODULE, "<sourceIds>S1</sourceIds>", ""),
                fault("unlisted-article-item", MODULE, "L1.1", MODULE, "<articleItems>A1</articleItems>", ""),
                fault("lesson-without-text", MODULE, "L1.1", MODULE, "file=\"lessons/L1.1.md\"", ""),
                fault("care-note-not-shown", MODULE, "L1.1", LESSON, "[!CARE] N1", "[!TRY] Something"),
                new PlantedFault("care-note-missing", MODULE, "L1.1", p -> p.replace(MODULE, "<careNotes>N1</careNotes>", "").replace(LESSON, "[!CARE] N1", "[!TRY] Something")),
                fault("item-not-taught", "article.xmi", "A1", MODULE, "<articleItems>A1</articleItems>", ""),
                new PlantedFault("item-not-yet-taught", "modules/M2.xmi", "M2", p -> p.add("article.xmi", "<items id=\"A2\" idea=\"More.\"/>")
                        .add("modules/M2.xmi", "<articleItems>A2</articleItems>")),
                fault("promotion-taught", "article.xmi", "A9", MODULE, "<articleItems>A1</articleItems>", "<articleItems>A1</articleItems><articleItems>A9</articleItems>"),
                fault("promotion-taught", BANK, "Q1-one", BANK, "<options id=\"Q1-one-a\"", "<articleItems>A9</articleItems><options id=\"Q1-one-a\""),
                fault("banned-wording", LESSON, "", LESSON, "for both **partners**", "for a toxic pair"),
                fault("banned-wording", LESSON, "", LESSON, "for both **partners**", "for an avoidant, they say"),
                fault("banned-wording", LESSON, "", LESSON, "for both **partners**", "for a trauma bond"),
                fault("banned-wording", CASE, "v1-ann", CASE, "history=\"h\"", "history=\"A narcissist.\""),
                fault("banned-wording", BANK, "Q1-one-b", BANK, "text=\"That\"", "text=\"He is gaslighting her\""));
    }

    private static Stream<PlantedFault> cases() {
        return Stream.of(
                fault("unreachable-node", CASE, "v1-pursuer-n2", CASE, " next=\"v1-pursuer-n2\"", ""),
                fault("dead-end", CASE, "v1-pursuer-n2", CASE, "<options id=\"v1-pursuer-b\" move=\"NEUTRAL\" intensity=\"1\" line=\"Hm.\" modelReason=\"It is enough.\"/>", ""),
                new PlantedFault("dead-end", CASE, "v1-pursuer-b", p -> p.write(CASE, p.text(CASE).replaceAll("<endings id=\"v1-pursuer.*", ""))),
                fault("no-way-out", CASE, "v1-pursuer", CASE, "line=\"Hm.\"", "line=\"Hm.\" next=\"v1-pursuer-n1\""),
                fault("leaves-scene", CASE, "v1-pursuer-b", CASE, "line=\"Hm.\"", "line=\"Hm.\" next=\"v1-distancer-n1\""),
                fault("missing-ending", CASE, "v1-pursuer", CASE, "seat=\"PURSUER\" outcome=\"HUSHED\"", "seat=\"PURSUER\" outcome=\"TRUCE\""),
                fault("no-move", CASE, "v1-pursuer-b", CASE, "id=\"v1-pursuer-b\" move=\"NEUTRAL\"", "id=\"v1-pursuer-b\""),
                fault("bad-intensity", CASE, "v1-pursuer-b", CASE, "move=\"NEUTRAL\" intensity=\"1\"", "move=\"NEUTRAL\" intensity=\"4\""),
                fault("no-move", CASE, "v1-ann-press", CASE, "id=\"v1-ann-press\" partner=\"v1-ann\" move=\"PRESS\"", "id=\"v1-ann-press\" partner=\"v1-ann\""),
                fault("bad-intensity", CASE, "v1-ann-press", CASE, "id=\"v1-ann-press\" partner", "id=\"v1-ann-press\" intensity=\"4\" partner"),
                fault("bad-intensity", CASE, "v1-pursuer-n2/pinnedReply", CASE, "<options id=\"v1-pursuer-b\"", "<pinnedReply move=\"PRESS\" intensity=\"0\"/><options id=\"v1-pursuer-b\""),
                fault("weak-source", CASE, "V1", CASE, "<chairs>PURSUER", "<sourceIds>S9</sourceIds><chairs>PURSUER"),
                fault("promotion-taught", CASE, "V1", CASE, "<chairs>PURSUER", "<articleItems>A9</articleItems><chairs>PURSUER"),
                fault("missing-line", CASE, "v1-ann", CASE, "move=\"STONEWALL\"", "move=\"SPACE\""),
                fault("chair-without-scene", CASE, "V1", CASE, "seat=\"DISTANCER\" setting", "seat=\"PURSUER\" setting"),
                fault("unsuitable", CASE, "V1", CASE, "fear=\"false\"", "fear=\"true\""),
                fault("unsuitable", CASE, "V1/suitability", CASE, "weapons=\"false\"", "weapons=\"true\""),
                fault("unsuitable", CASE, "V1", CASE, "status=\"SUITABLE\"", "status=\"OBSERVER_ONLY\""),
                fault("screens", CASE, "V1/suitability", CASE, "<screens partner=\"v1-ben\"", "<screens partner=\"v1-ann\""),
                fault("screens", CASE, "V1/suitability/screens", CASE, "sex=\"false\"", ""),
                new PlantedFault("no-suitability", CASE, "V1", p -> p.write(CASE, p.text(CASE).replaceAll("(?s)<suitability.*</suitability>", ""))));
    }

    private static Stream<PlantedFault> items() {
        return Stream.of(
                fault("weak-source", BANK, "Q1-one", BANK, "<options id=\"Q1-one-a\"", "<sourceIds>S9</sourceIds><options id=\"Q1-one-a\""),
                fault("missing-feedback", BANK, "Q1-one-b", BANK, "feedback=\"No.\"", ""),
                fault("missing-feedback", BANK, "Q1-true", BANK, "trueFeedback=\"No.\"", ""),
                fault("missing-feedback", BANK, "Q1-order", BANK, "stem=\"Order?\" feedback=\"General.\"", "stem=\"Order?\""));
    }

    private static Stream<PlantedFault> concepts() {
        return Stream.of(
                fault("missing-source", CONCEPTS, "stonewalling", CONCEPTS, "<sourceIds>S1</sourceIds>", ""),
                fault("missing-source", CONCEPTS, "reactive-anger MASKS hurt", CONCEPTS, "evidence=\"META\"><sourceIds>S1</sourceIds>", "evidence=\"META\">"),
                fault("no-origin", CONCEPTS, "hurt", CONCEPTS, "definition=\"Pain.\" text=\"Some more.\" fromLiterature=\"true\"", "definition=\"Pain.\" text=\"Some more.\""),
                fault("fear-not-addressed", CONCEPTS, "fear-abandonment", CONCEPTS, "type=\"ADDRESSED_BY\"", "type=\"OPPOSES\""),
                fault("secondary-without-primary", CONCEPTS, "reactive-anger", CONCEPTS, "type=\"MASKS\"", "type=\"LEADS_TO\""),
                fault("instrumental-without-screening", CONCEPTS, "instrumental-emotion", CONCEPTS, "type=\"REQUIRES\"", "type=\"OPPOSES\""),
                new PlantedFault("instrumental-masks", CONCEPTS, "instrumental-emotion MASKS hurt", p -> p.add(CONCEPTS,
                        "<relations type=\"MASKS\" source=\"instrumental-emotion\" target=\"hurt\"/>")),
                new PlantedFault("instrumental-addressed", CONCEPTS, "instrumental-emotion ADDRESSED_BY reframe", p -> p.add(CONCEPTS,
                        "<relations type=\"ADDRESSED_BY\" source=\"instrumental-emotion\" target=\"reframe\"/>")),
                new PlantedFault("phases-run-in-a-circle", CONCEPTS, "phase-one", p -> p.add(CONCEPTS, "<relations type=\"PRECEDES\" source=\"phase-two\" target=\"phase-one\"/>")),
                fault("bad-strength", CONCEPTS, "reframe CONTRAINDICATED_WITH partner-violence", CONCEPTS, "target=\"partner-violence\"", "target=\"partner-violence\" strength=\"4\""),
                fault("risk-without-referral", CONCEPTS, "partner-violence", CONCEPTS, "referral=\"Specialist service.\"", ""),
                fault("not-contraindicated", CONCEPTS, "reframe", CONCEPTS, "type=\"CONTRAINDICATED_WITH\"", "type=\"OPPOSES\""));
    }

    @Test
    void findingsNameTheLine() {
        pack.replace(LESSON, "case:V1", "case:V7").replace(MODULE, "id=\"l1.1-key\"", "id=\"l1.1-kay\"");
        List<Finding> findings = PackValidator.validate(pack.open());
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("dangling-link");
            assertThat(f.line()).hasValue(lineOf(LESSON, "case:V7"));
        });
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.element()).isEqualTo("l1.1-kay");
            assertThat(f.line()).hasValue(lineOf(MODULE, "l1.1-kay"));
        });
    }

    @Test
    void whoeverAsksItemsHasAWord() {
        ItemRule rule = (item, written) -> item.getId().equals("Q1-true")
                ? List.of(new ItemRule.Remark(Severity.NOTE, "own-rule", "Its answer is " + (written.test(item, "answer") ? "" : "not ") + "written.", "Nothing."))
                : List.of();
        assertThat(PackValidator.validate(pack.open(), List.of(rule))).singleElement().satisfies(f -> {
            assertThat(f.describe()).startsWith(BANK).contains("Q1-true: note: Its answer is written. Nothing. [own-rule]");
            assertThat(f.line()).hasValue(lineOf(BANK, "Q1-true"));
        });
    }

    @Test
    void aQuotedWordIsOnlyAWarning() {
        pack.replace(LESSON, "for both **partners**", "so do not write \"toxic\" in a note");
        assertThat(PackValidator.validate(pack.open())).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("banned-wording");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void fairSentencesAboutAvoidanceAreFine() {
        pack.replace(LESSON, "for both **partners**", "that avoidant partners feel, in an avoidant strategy, an avoidant move");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void aPackThatCannotBeOpenedIsAFindingToo() {
        pack.write("pack.xmi", "<broken");
        assertThat(PackValidator.validate(temp)).singleElement().satisfies(f -> assertThat(f.rule()).isEqualTo("unreadable-pack"));
        assertThat(PackValidator.validate(temp.resolve("nowhere"))).hasSize(1);
    }

    private int lineOf(String path, String text) {
        return (int) pack.text(path).substring(0, pack.text(path).indexOf(text)).chars().filter(c -> c == '\n').count() + 1;
    }

    private static PlantedFault fault(String rule, String file, String element, String path, String from, String to) {
        return new PlantedFault(rule, file, element, p -> p.replace(path, from, to));
    }
}
