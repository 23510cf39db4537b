package org.cyclework.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;

/** Writes a small pack with one of everything that can be found, and some things that must not be. */
final class SmallPack {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String XMLNS = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:%1$s=\"http://cyclework.org/model/%1$s/1\" ";

    private final Path folder;

    SmallPack(Path folder) {
        this.folder = folder;
        write("pack.xmi", root("course", "CoursePack", "id=\"small\" title=\"Small\" version=\"1\" safetyLesson=\"L0.2\""
                + " glossaryFile=\"glossary.xmi\" articleFile=\"article.xmi\"",
                "<moduleFiles>modules/M0.xmi</moduleFiles><conceptFiles>concepts.xmi</conceptFiles>"
                        + "<caseFiles>cases/V1.xmi</caseFiles><bankFiles>banks/Q0.xmi</bankFiles>"));
        write("modules/M0.xmi", root("course", "Module", "id=\"M0\" title=\"Start\"",
                lesson("L0.1", "Two seats", "l0.1-walls", "Walls in a talk") + lesson("L0.2", "When couple work must wait", "l0.2-ask", "What to ask")
                        + lesson("L0.3", "Timing a pause", "l0.3-pause", "A pause with a return")
                        + "<lessons id=\"L0.9\" title=\"Zebras to come\" summary=\"Stripes.\"/>"));
        write("lessons/L0.1.md", """
                # Two seats

                One reaches, the other steps back.

                ## Walls in a talk {#l0.1-walls}

                Stonewalling means that one partner gives no answer while still in the room. People who stonewall
                are sometimes flooded. The [pursuer](concept:pursuer-position) takes the wall for a verdict.
                """);
        write("lessons/L0.2.md", """
                # When couple work must wait

                Each partner is met alone first.

                ## What to ask {#l0.2-ask}

                Ask what happens after a no, and whether anyone is afraid to speak.
                """);
        write("lessons/L0.3.md", """
                # Timing a pause

                A break helps only with a promised return.

                ## A pause with a return {#l0.3-pause}

                Say why you go, say when you are back, and be there. Some couples call a quarrel about control of the
                kettle a small war.
                """);
        write("concepts.xmi", root("concept", "ConceptMap", "",
                "<concepts xsi:type=\"concept:Role\" key=\"pursuer-position\" label=\"Pursuer position\" definition=\"The seat that moves toward.\"/>"
                        + "<concepts xsi:type=\"concept:Move\" key=\"stonewalling\" label=\"Stonewalling\" definition=\"No response while present.\"><synonyms>shutting the door inside</synonyms>"
                        + "<nonExamples>Pondering is none.</nonExamples><contrasts with=\"pursuer-position\" difference=\"Whoever mutes is elsewhere.\"/></concepts>"));
        write("glossary.xmi", root("course", "Glossary", "",
                "<entries id=\"g-turn\" term=\"Turn\" definition=\"One move and its answer.\"/>"));
        write("article.xmi", root("course", "ArticleMap", "",
                "<items id=\"A1\" idea=\"An idea about quokkas.\"/><items id=\"A2\" idea=\"Book a wombat consultation.\" promotional=\"true\"/>"));
        write("cases/V1.xmi", root("vignette", "VignetteCase", "id=\"V1\" title=\"Two keys\" summary=\"An evening with a laptop.\"",
                "<scenes id=\"v1-s\" title=\"Evening\" setting=\"A kitchen with a samovar.\" briefing=\"You are tired.\" start=\"v1-n1\">"
                        + "<nodes id=\"v1-n1\" narration=\"She opens the laptop.\"><options id=\"v1-o1\" line=\"The unmentionable armadillo option\"/></nodes></scenes>"));
        write("banks/Q0.xmi", root("assessment", "ItemBank", "id=\"Q0\" title=\"Bank\" moduleId=\"M0\"",
                "<items xsi:type=\"assessment:SingleChoiceItem\" id=\"Q0-who\" stem=\"Who met the pangolin?\" feedback=\"General lemur feedback.\">"
                        + "<options id=\"Q0-who-a\" text=\"The okapi answer\" correct=\"true\" feedback=\"Because of the narwhal.\"/></items>"
                        + "<items xsi:type=\"assessment:ShortAnswerItem\" id=\"Q0-name\" stem=\"Name it.\" feedback=\"x\" otherFeedback=\"y\">"
                        + "<answers id=\"Q0-name-a\" pattern=\"axolotl\" feedback=\"z\"/></items>"));
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes another case in place of the first. */
    void writeCase(String attributes, String content) {
        write("cases/V1.xmi", root("vignette", "VignetteCase", "id=\"V1\" " + attributes, content));
    }

    Course course() {
        return PackReader.course(List.of(PackReader.open(folder)));
    }

    private static String lesson(String id, String title, String section, String heading) {
        return "<lessons id=\"" + id + "\" title=\"" + title + "\" file=\"lessons/" + id + ".md\"><sections id=\"" + section
                + "\" title=\"" + heading + "\"/></lessons>";
    }

    private static String root(String prefix, String type, String attributes, String content) {
        return HEAD + "<" + prefix + ":" + type + String.format(XMLNS, prefix) + attributes + ">" + content + "</" + prefix + ":" + type + ">\n";
    }
}
