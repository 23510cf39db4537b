package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.course.validate.PlantedFault.error;
import static org.cyclework.course.validate.PlantedFault.warning;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people say in a case is their own, is coded by the book, and is no threat; and a case has the size of one. */
class CaseTextRulesTest {

    private static final String CASE = "cases/V1.xmi";
    private static final String LINE = "move=\"SPACE\" line=\"Later, then.\"";
    private static final String TALK = "They talk, and nobody is hurt. ";
    private static final String PHRASE = "I said it once and only once";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writePack() {
        pack = new PackFixture(temp);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFoundWhereItIs(PlantedFault fault) {
        fault.mustBeFoundInItsLine(pack);
    }

    static Stream<PlantedFault> faults() {
        return Stream.of(
                said("pause-without-time", "PAUSE", "I need a break. Not yet."),
                said("short-pause", "PAUSE", "Give me five minutes."),
                said("short-pause", "PAUSE", "I’ll be back in 10 minutes."),
                said("one-sign-wall", "STONEWALL", "Seen."),
                said("need-dropped", "SPACE", "It’ll keep. You rest."),
                said("threat-as-move", "PROVOKE", "I could change the locks."),
                said("threat-as-move", "BLAME", "Then I’ll take the children and go."),
                error("two-codes", "v1-pursuer-c", "line=\"Come?\"", "line=\"Will you come?\"").and("line=\"Later, then.\"", "line=\"Will you come?\""),
                warning("no-sound-anger", "V1", "<conceptKeys>primary-anger</conceptKeys>", "").and("<conceptKeys>primary-anger</conceptKeys>", ""),
                warning("case-length", "V1", TALK.repeat(400), ""),
                warning("case-length", "V1", TALK, TALK.repeat(700)));
    }

    private static PlantedFault said(String rule, String move, String line) {
        return warning(rule, "v1-pursuer-c", LINE, "move=\"" + move + "\" line=\"" + line + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PAUSE | I’m back at five past eight.", "PAUSE | Twenty-five minutes, then I’m here.", "PAUSE | Half an hour more.",
        "PAUSE | Quarter past, here.", "PAUSE | Back at 23:45.", "STONEWALL | No answer. They turn to the wall.", "SPACE | Take your time.",
        "PROVOKE | Lock the door when you go to bed.", "SOFTBID | It’ll keep. You rest."})
    void whatIsCodedByTheBookIsNotFound(String move, String line) {
        pack.replace(CASE, LINE, "move=\"" + move + "\" line=\"" + line + "\"");
        assertThat(PackValidator.validate(pack.open())).extracting(Finding::describe).isEmpty();
    }

    @Test
    void aPhraseOfAnotherCaseIsFoundInTheLaterOne() {
        secondCase("V2");
        assertThat(of("shared-phrase")).isEmpty();
        pack.replace(CASE, "Later, then.", "Well, " + PHRASE + "!").replace("cases/V2.xmi", "Later, then.", "“" + PHRASE + ", you know.”");
        assertThat(of("shared-phrase")).singleElement().satisfies(found -> {
            assertThat(found.file()).isEqualTo("cases/V2.xmi");
            assertThat(found.element()).isEqualTo("v2-pursuer-c");
            assertThat(found.message()).contains("“i said it once and only once”", "V1", "v1-pursuer-c");
            assertThat(found.line()).isPresent();
        });
    }

    @Test
    void aPhraseOfTheSameCaseIsNot() {
        pack.replace(CASE, "Later, then.", PHRASE + ".").replace(CASE, "Later, then.", PHRASE + ".");
        assertThat(of("shared-phrase")).isEmpty();
    }

    @Test
    void aPhraseMayBeSharedForAReason() {
        secondCase("V2");
        pack.write("people.tsv", "Ann\tV1 V2\tOne couple.\nBen\tV1 V2\tOne couple.\n");
        pack.replace(CASE, "Later, then.", PHRASE + "!").replace("cases/V2.xmi", "Later, then.", PHRASE + ".");
        pack.write("shared-phrases.txt", "# what both may say\n" + PHRASE + "\tThe lesson quotes it.\n");
        assertThat(PackValidator.validate(pack.open())).extracting(Finding::describe).isEmpty();
        pack.write("shared-phrases.txt", PHRASE + "\n");
        assertThat(of("shared-phrase-reason")).singleElement().matches(found -> found.severity() == Severity.ERROR && found.line().getAsInt() == 1);
        pack.write("shared-phrases.txt", PHRASE + "\tThe lesson quotes it.\nnobody says this any more\tOnce.\n");
        assertThat(of("shared-phrase-unused")).singleElement().satisfies(found -> assertThat(found.message()).contains("nobody says this"));
    }

    @Test
    void aLineHasOneCodeInAllCases() {
        secondCase("V2");
        pack.replace(CASE, "Later, then.", "So it is.").replace("cases/V2.xmi", "line=\"Come?\"", "line=\"So it is!\"");
        assertThat(of("two-codes")).singleElement().satisfies(found -> {
            assertThat(found.element()).isEqualTo("v2-pursuer-a");
            assertThat(found.message()).contains("SPACE at v1-pursuer-c", "SOFTBID here");
        });
    }

    @Test
    void howThreeCasesShareOutTheirSeatsIsTold() {
        secondCase("V2");
        assertThat(of("shares")).as("two are too few").isEmpty();
        secondCase("V3");
        assertThat(of("shares")).singleElement().satisfies(found -> {
            assertThat(found.severity()).isEqualTo(Severity.NOTE);
            assertThat(found.message()).startsWith("Of 3 cases as written: pursuing partner she 0, he 0, they 3;");
        });
    }

    private List<Finding> of(String rule) {
        return PackValidator.validate(pack.open()).stream().filter(found -> found.rule().equals(rule)).toList();
    }

    /** The case once more under another id. */
    private void secondCase(String id) {
        pack.write("cases/" + id + ".xmi", pack.text(CASE).replace("v1-", id.toLowerCase(java.util.Locale.ROOT) + "-").replace("\"V1\"", "\"" + id + "\""));
        pack.replace("pack.xmi", "<bankFiles>", "<caseFiles>cases/" + id + ".xmi</caseFiles>\n<bankFiles>");
    }
}
