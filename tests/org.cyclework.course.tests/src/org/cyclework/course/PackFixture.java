package org.cyclework.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.vignette.MoveCode;

/** Writes a small pack without a fault, into which tests plant the fault they are about. */
public final class PackFixture {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String XMLNS = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:%1$s=\"http://cyclework.org/model/%1$s/1\" ";

    private static final int NODES = 9;

    /** What makes the case as long as a case is. */
    private static final String LONG = " contentNote=\"" + "They talk, and nobody is hurt. ".repeat(1_600) + "\"";

    private final Path folder;

    /** Writes the pack into a folder. */
    public PackFixture(Path folder) {
        this.folder = folder;
        write("pack.xmi", root("course", "CoursePack",
                "id=\"clean\" title=\"Clean\" version=\"1\" articleFile=\"article.xmi\" glossaryFile=\"glossary.xmi\" sourcePage=\"source.md\" safetyLesson=\"L1.1\"", """
                <moduleFiles>modules/M1.xmi</moduleFiles>
                <moduleFiles>modules/M2.xmi</moduleFiles>
                <conceptFiles>concepts.xmi</conceptFiles>
                <caseFiles>cases/V1.xmi</caseFiles>
                <bankFiles>banks/Q1.xmi</bankFiles>
                """));
        write("modules/M1.xmi", root("course", "Module", "id=\"M1\" title=\"Seeing\" status=\"READY\"", """
                <objectives id="LO1.1" verb="Identify" text="moves in a scene"/>
                <lessons id="L1.1" title="The loop" file="lessons/L1.1.md">
                <objectiveIds>LO1.1</objectiveIds>
                <conceptKeys>stonewalling</conceptKeys>
                <articleItems>A1</articleItems>
                <careNotes>N1</careNotes>
                <sourceIds>S1</sourceIds>
                <caseIds>V1</caseIds>
                <sections id="l1.1-text" title="How it turns"/>
                <sections id="l1.1-example" title="Worked example" kind="WORKED_EXAMPLE"/>
                <sections id="l1.1-key" title="Key points" kind="KEY_POINTS"/>
                <sections id="l1.1-sources" title="Sources" kind="SOURCES"/>
                SKILL
                </lessons>
                <caseIds>V1</caseIds>
                <bankIds>Q1</bankIds>
                """.replace("SKILL", skill())));
        write("modules/M2.xmi", root("course", "Module", "id=\"M2\" title=\"Later\" status=\"COMING\"", """
                <lessons id="L2.1" title="Later on" summary="Not yet."/>
                <caseIds>V9</caseIds>
                """));
        write("lessons/L1.1.md", lesson());
        write("figures/loop.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Loop</title><path d=\"M0 0\"/></svg>");
        write("source.md", "# The article\n\nAbout the source article.\n");
        write("concepts.xmi", root("concept", "ConceptMap", "", concepts()));
        write("article.xmi", root("course", "ArticleMap", "", """
                <items id="A1" idea="Partners replay a scene."><conceptKeys>stonewalling</conceptKeys><careNotes>N1</careNotes></items>
                <items id="A9" idea="Book a session." promotional="true"/>
                <careNotes id="N1" title="Say less" text="The claim is broad [](source:S1)."><sourceIds>S1</sourceIds></careNotes>
                """));
        write("glossary.xmi", root("course", "Glossary", "", "<entries id=\"g-turn\" term=\"Turn\" definition=\"A move and its answer.\" conceptKey=\"stonewalling\"/>\n"));
        write("banks/Q1.xmi", root("assessment", "ItemBank", "id=\"Q1\" title=\"Bank\" moduleId=\"M1\"", """
                <items xsi:type="assessment:SingleChoiceItem" id="Q1-one" stem="Which?" feedback="General."><articleItems>A1</articleItems><options id="Q1-one-a" text="This" correct="true" feedback="Yes."/><options id="Q1-one-b" text="That" feedback="No."/></items>
                <items xsi:type="assessment:TrueFalseItem" id="Q1-true" stem="So?" feedback="General." answer="false" trueFeedback="No." falseFeedback="Yes."/>
                <items xsi:type="assessment:OrderingItem" id="Q1-order" stem="Order?" feedback="General."><steps id="Q1-order-c" text="Zebra" feedback="First."/><steps id="Q1-order-a" text="Ape" feedback="Second."/><steps id="Q1-order-b" text="Bee" feedback="Third."/></items>
                """));
        write("cases/V1.xmi", root("vignette", "VignetteCase", "id=\"V1\" title=\"Two keys\" summary=\"An evening.\"" + LONG, vignette()));
    }

    /** @return the folder of the pack */
    public Path folder() {
        return folder;
    }

    /** @return the pack, opened */
    public OpenedPack open() {
        return PackReader.open(folder);
    }

    /** @return the course of this pack alone */
    public Course course() {
        return PackReader.course(List.of(open()));
    }

    /** Writes or overwrites a file. */
    public PackFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes or overwrites a file that need not be text. */
    public PackFixture write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the first occurrence of a text; refuses when it does not occur, so that no planted fault is missed. */
    public PackFixture replace(String path, String from, String to) {
        String text = text(path);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException(path + " has no: " + from);
        }
        return write(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** Adds to the content of the root element. */
    public PackFixture add(String path, String content) {
        String text = text(path);
        int end = text.lastIndexOf("</");
        return write(path, text.substring(0, end) + content + "\n" + text.substring(end));
    }

    /** Deletes a file. */
    public PackFixture delete(String path) {
        try {
            Files.delete(folder.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the text of a file */
    public String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String root(String prefix, String type, String attributes, String content) {
        return HEAD + "<" + prefix + ":" + type + String.format(XMLNS, prefix) + attributes + ">\n" + content + "</" + prefix + ":" + type + ">\n";
    }

    private static String lesson() {
        return """
                # The loop

                An opening with a [wall](concept:stonewalling) and a claim [](source:S1).

                ## How it turns {#l1.1-text}

                One line for both **partners**, as the article says [](article:A1).

                > [!CARE] N1
                > The claim is broad.

                > [!EXAMPLE] A *small* evening
                > She asks, he looks away.

                ![Two arrows in a ring](figures/loop.svg "The loop")

                | Seat | Step |
                |---|---|
                | pursuer | toward |

                FILLER

                ## Worked example {#l1.1-example}

                Play [the case](case:V1).

                ## Key points {#l1.1-key}

                - One point, see [this lesson](lesson:L1.1#l1.1-text).

                ## Sources {#l1.1-sources}

                - [](source:S1 "SMALL_OR_MIXED") Few couples.
                """.replace("FILLER", "The loop turns once more and nobody wanted it. ".repeat(150).strip());
    }

    private static String skill() {
        StringBuilder out = new StringBuilder("<skill id=\"L1.1-skill\" title=\"Name a step\" setup=\"You are the therapist.\">\n<criteria id=\"L1.1-skill-a\" text=\"It is seen.\"/>\n"
                + "<criteria id=\"L1.1-skill-b\" text=\"It is said.\"/>\n");
        for (String level : List.of("EASY", "MEDIUM", "HARD")) {
            for (int n = 1; n <= 3; n++) {
                out.append("<statements id=\"L1.1-say-" + level.toLowerCase(Locale.ROOT) + n + "\" level=\"" + level
                        + "\" speaker=\"a partner\" text=\"It was quiet.\" modelAnswer=\"Quiet, yes.\" comment=\"Plain.\"/>\n");
            }
        }
        return out + "</skill>";
    }

    private static String concepts() {
        return """
                <concepts xsi:type="concept:Move" key="stonewalling" pole="AVOID" label="Stonewalling" definition="No response while present." text="See [the lesson](lesson:L1.1) [](source:S1)." evidence="OBSERVATIONAL"><examples>He looks at the wall &amp; waits.</examples><examples>No answer, twice.</examples><nonExamples>Thinking &amp; humming: it answers.</nonExamples><contrasts with="reframe" difference="One is &lt;shown&gt;, the other said."/><careNotes>N1</careNotes><synonyms>walling off</synonyms><articleItems>A1</articleItems><sourceIds>S1</sourceIds></concepts>
                <concepts xsi:type="concept:Fear" key="fear-abandonment" label="Fear of abandonment" definition="Dread of being left." text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Emotion" key="hurt" label="Hurt" definition="Pain." text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Emotion" key="reactive-anger" label="Reactive anger" definition="Heat." layer="SECONDARY" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Emotion" key="instrumental-emotion" label="Instrumental" definition="Steers." layer="INSTRUMENTAL" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Intervention" key="safety-screening" label="Screening" definition="Asks alone." phase="1" safetyMeasure="true" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Intervention" key="reframe" label="Reframe" definition="Says it anew." phase="3" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:RiskFactor" key="partner-violence" label="Violence" definition="Force." severity="REFER" referral="Specialist service." text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:TherapyPhase" key="phase-one" label="One" definition="First." order="1" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:TherapyPhase" key="phase-two" label="Two" definition="Second." order="2" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Emotion" key="primary-anger" label="Primary anger" definition="Sound." layer="PRIMARY_ADAPTIVE" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:Role" key="pursuer-position" label="Pursuer" definition="The seat that moves toward." text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:ContextFactor" key="gender-norms" label="Gender norms" definition="Rules." text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:CycleStage" key="reach" label="Reach" definition="Toward." order="1" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <concepts xsi:type="concept:CycleStage" key="retreat" label="Retreat" definition="Away." order="2" text="Some more." fromLiterature="true"><examples>One.</examples><examples>Two.</examples><nonExamples>Not this: too small.</nonExamples></concepts>
                <relations type="ADDRESSED_BY" source="fear-abandonment" target="reframe" note="With &lt;care&gt;."/>
                <relations type="MASKS" source="reactive-anger" target="hurt" evidence="META"><sourceIds>S1</sourceIds></relations>
                <relations type="REQUIRES" source="instrumental-emotion" target="safety-screening"/>
                <relations type="CONTRAINDICATED_WITH" source="reframe" target="partner-violence"/>
                <relations type="PRECEDES" source="phase-one" target="phase-two"/>
                <relations type="PRECEDES" source="reach" target="retreat"/>
                <relations type="PRECEDES" source="retreat" target="reach" note="Again."/>
                <sources id="S1" short="Some et al. 2010" authors="Some" title="A study" evidence="OBSERVATIONAL"/>
                <sources id="S9" short="A page" authors="Any" title="Weak" forTrainees="false"/>
                """;
    }

    private static String vignette() {
        String no = Stream.of("fear", "force", "sex", "money", "phone", "threats", "children", "weapons").map(q -> " " + q + "=\"false\"").collect(Collectors.joining());
        StringBuilder out = new StringBuilder("<chairs>PURSUER</chairs><chairs>DISTANCER</chairs>\n<suitability status=\"SUITABLE\" rationale=\"Twice no.\">\n"
                + "<screens partner=\"v1-ann\"" + no + "/>\n<screens partner=\"v1-ben\"" + no + "/>\n</suitability>\n");
        for (String name : List.of("Ann", "Ben")) {
            out.append("<partners id=\"v1-" + name.toLowerCase(Locale.ROOT) + "\" name=\"" + name + "\" pronouns=\"they\" seat=\""
                    + (name.equals("Ann") ? "PURSUER" : "DISTANCER") + "\" history=\"h\" fear=\"f\" need=\"n\" voice=\"v\"/>\n");
        }
        out.append("<loop>").append(half("v1-ann")).append(half("v1-ben")).append("</loop>\n");
        for (String seat : List.of("PURSUER", "DISTANCER")) {
            String p = "v1-" + seat.toLowerCase(Locale.ROOT);
            out.append("<scenes id=\"" + p + "\" title=\"Evening\" seat=\"" + seat + "\" setting=\"Kitchen.\" briefing=\"Tired.\" start=\"" + p + "-n1\">\n"
                    + "<nodes id=\"" + p + "-n1\" narration=\"A sigh.\">\n<options id=\"" + p + "-a\" move=\"SOFTBID\" intensity=\"2\" line=\"Come?\" next=\"" + p + "-n2\"/>\n"
                    + "<options id=\"" + p + "-c\" move=\"SPACE\" line=\"Later, then.\" modelReason=\"It waits.\" next=\"" + p + "-n3\"/>\n</nodes>\n"
                    + "<nodes id=\"" + p + "-n2\" narration=\"A step.\">\n<options id=\"" + p + "-b\" move=\"NEUTRAL\" intensity=\"1\" line=\"Hm.\" modelReason=\"It is enough.\"/>\n"
                    + "<conceptKeys>primary-anger</conceptKeys>\n</nodes>\n");
            for (int n = 3; n <= NODES; n++) {
                out.append(node(p, n));
            }
            out.append("</scenes>\n");
            for (String outcome : List.of("STOPPED_SAFELY", "CYCLE", "HUSHED", "CONNECTED", "TRUCE")) {
                out.append("<endings id=\"" + p + "-end-" + outcome.toLowerCase(Locale.ROOT) + "\" seat=\"" + seat + "\" outcome=\"" + outcome
                        + "\" text=\"So.\" strength=\"This.\" nextTry=\"That.\"><lessonIds>L1.1</lessonIds></endings>\n");
            }
        }
        for (String partner : List.of("v1-ann", "v1-ben")) {
            for (MoveCode move : MoveCode.values()) {
                String id = partner + "-" + move.getName().toLowerCase(Locale.ROOT);
                out.append("<lines id=\"" + id + "\" partner=\"" + partner + "\" move=\"" + move.getName() + "\" text=\"…\"/>\n");
                for (int more = 2; more <= 4; more++) {
                    out.append("<lines id=\"" + id + more + "\" partner=\"" + partner + "\" move=\"" + move.getName() + "\" nodeId=\"v1-pursuer-n1\" text=\"…\"/>\n");
                }
            }
        }
        return out.toString();
    }

    /** A node that leads on to the next, the last one back to the first; the third to the fifth have beats. */
    private static String node(String p, int n) {
        String beat = n > 5 ? "" : "<beat id=\"" + p + "-beat" + n + "\" kind=\"THINK\" prompt=\"What do you see?\" feedback=\"That is what there is.\"/>\n";
        return "<nodes id=\"" + p + "-n" + n + "\" narration=\"A breath.\">\n" + beat + "<options id=\"" + p + "-on" + n
                + "\" move=\"NEUTRAL\" intensity=\"1\" line=\"And?\" modelReason=\"It asks.\" next=\"" + p + "-n" + (n == NODES ? 1 : n + 1) + "\"/>\n</nodes>\n";
    }

    private static String half(String partner) {
        return "<halves partner=\"" + partner + "\" cue=\"c\" meaning=\"m\" feeling=\"f\" move=\"m\" effect=\"e\"/>";
    }
}
