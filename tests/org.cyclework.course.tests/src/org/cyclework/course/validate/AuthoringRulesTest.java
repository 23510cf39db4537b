package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.course.validate.PlantedFault.error;
import static org.cyclework.course.validate.PlantedFault.warning;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of good writing find what breaks them, and nothing a hair within their limits. */
class AuthoringRulesTest {

    private static final String MODULE = "modules/M1.xmi";
    private static final String LESSON = "lessons/L1.1.md";
    private static final String BANK = "banks/Q1.xmi";
    private static final String TURN = "The loop turns once more and nobody wanted it. ";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writePack() {
        pack = new PackFixture(temp);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(PlantedFault fault) {
        fault.mustBeFound(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.concat(lessons(), items());
    }

    private static Stream<PlantedFault> lessons() {
        return Stream.of(
                error("no-figure", MODULE, "L1.1", p -> p.replace(LESSON, "![Two arrows", "[Two arrows")),
                error("no-skill", MODULE, "L1.1", p -> p.write(MODULE, p.text(MODULE).replaceAll("(?s)<skill.*</skill>", ""))),
                error("skill-criteria", MODULE, "L1.1-skill", p -> p.replace(MODULE, "<criteria id=\"L1.1-skill-b\" text=\"It is said.\"/>", "")),
                error("skill-criteria", MODULE, "L1.1-skill", p -> p.replace(MODULE, "<criteria id=\"L1.1-skill-b\"",
                        "<criteria id=\"c\" text=\"C.\"/><criteria id=\"d\" text=\"D.\"/><criteria id=\"L1.1-skill-b\"")),
                error("skill-statements", MODULE, "L1.1-skill", p -> p.replace(MODULE, "level=\"HARD\"", "level=\"EASY\"")),
                error("missing-value", MODULE, "L1.1-say-easy1", p -> p.replace(MODULE, "modelAnswer=\"Quiet, yes.\"", "")),
                warning("lesson-length", MODULE, "L1.1", p -> p.write(LESSON, p.text(LESSON).replace("turns once more and nobody wanted it", "turns once more to nothing"))),
                warning("lesson-length", MODULE, "L1.1", p -> p.replace(LESSON, TURN, TURN.repeat(42))),
                warning("hard-to-read", MODULE, "L1.1", p -> p.write(LESSON, p.text(LESSON).replace("nobody wanted it.",
                        "everybody’s organisational responsibilities notwithstanding"))),
                warning("item-not-marked", MODULE, "L1.1", p -> p.replace(LESSON, "[](article:A1)", "")),
                error("item-not-taught", "article.xmi", "A1", p -> p.replace(LESSON, "[](article:A1)", "")),
                warning("item-not-asked", "article.xmi", "A1", p -> p.replace(BANK, "<articleItems>A1</articleItems>", "")),
                error("care-note-nowhere", "article.xmi", "N2", p -> p.add("article.xmi", "<careNotes id=\"N2\" title=\"More\" text=\"Less.\"/>")),
                error("reference-without-title", "concepts.xmi", "S1", p -> p.replace("concepts.xmi", "title=\"A study\"", "title=\"title not seen\"")),
                error("reference-without-author", "concepts.xmi", "S1", p -> p.replace("concepts.xmi", "authors=\"Some\"", "")),
                warning("name-of-two", "pack.xmi", "Ann", p -> p.replace(LESSON, "She asks", "Ann asks")));
    }

    private static Stream<PlantedFault> items() {
        return Stream.of(
                warning("feedback-refrain", BANK, "Q1", p -> p.add(BANK, choices(8, "Yes: ", "the"))),
                warning("feedback-tempts", BANK, "Q1", p -> p.add(BANK, choices(8, "", "This tempts"))),
                warning("key-longest", BANK, "Q1", p -> p.add(BANK, choices(3, "", "so"))),
                warning("key-twice-as-long", BANK, "k", p -> p.add(BANK, choice("k", "a long key that says much more than all others", "one", "two"))),
                warning("key-by-form", BANK, "k", p -> p.add(BANK, choice("k", "one.", "two", "three"))),
                warning("key-by-form", BANK, "k", p -> p.add(BANK, choice("k", "one", "Two", "Three"))),
                warning("key-by-grammar", BANK, "k", p -> p.add(BANK, choice("k", "one", "two", "three").replace("stem=\"Which?\"", "stem=\"It is an …\""))));
    }

    @Test
    void aNameThatComesBackForAReasonIsOnePerson() {
        pack.replace(LESSON, "She asks", "Ann asks").write("people.tsv", "# who\nAnn\tL1.1 V1\tThe lesson looks back at the case.\n");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
        pack.write("people.tsv", "Ann\tM1 V1\tThe lessons look back at the case.\n");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
        pack.write("people.tsv", "Ann\tM1 V1\t\n");
        assertThat(PackValidator.validate(pack.open())).as("without a reason").extracting(Finding::rule).containsExactly("name-of-two");
    }

    @Test
    void theRowsOfAnAnnotatedSessionDoNotMakeALessonTooLong() {
        String rows = IntStream.range(0, 60).mapToObj(n -> "| " + n + " | " + TURN + " |\n").collect(Collectors.joining());
        pack.replace(LESSON, "| pursuer | toward |\n", "| pursuer | toward |\n" + rows);
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void theSafetyLessonMayBeAsLongAsTwo() {
        pack.replace(LESSON, TURN, TURN.repeat(42)).replace(MODULE, "<lessons id=\"L1.1\"", "<lessons safety=\"true\" id=\"L1.1\"");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void aTitleThatNobodySawNeedsAnAddress() {
        pack.replace("concepts.xmi", "title=\"A study\"", "title=\"title not seen\" locator=\"10.1000/1\"");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    private static String choices(int many, String opening, String rest) {
        return IntStream.range(0, many).mapToObj(n -> choice("k" + n, "a key of more words", "a wrong one", "another one")
                .replaceFirst("feedback=\"f1\"", "feedback=\"" + opening + rest + " word" + n + ".\"")).collect(Collectors.joining());
    }

    private static String choice(String id, String key, String... others) {
        StringBuilder out = new StringBuilder("<items xsi:type=\"assessment:SingleChoiceItem\" id=\"" + id + "\" stem=\"Which?\" feedback=\"General " + id + ".\">"
                + "<options id=\"" + id + "-key\" text=\"" + key + "\" correct=\"true\" feedback=\"f1\"/>");
        for (int i = 0; i < others.length; i++) {
            out.append("<options id=\"" + id + "-" + i + "\" text=\"" + others[i] + "\" feedback=\"F" + i + " of " + id + ".\"/>");
        }
        return out + "</items>\n";
    }
}
