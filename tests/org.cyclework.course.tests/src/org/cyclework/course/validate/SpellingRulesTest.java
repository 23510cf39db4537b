package org.cyclework.course.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.PackFixture;
import org.cyclework.course.pack.PackValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misspelt words are found wherever people read, and told with the place and what was meant. */
class SpellingRulesTest {

    private static final String LESSON = "lessons/L1.1.md";
    private static final String CASE = "cases/V1.xmi";

    @TempDir
    Path temp;

    private PackFixture pack;

    @BeforeEach
    void writePack() {
        pack = new PackFixture(temp);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        LESSON + "|One line for both|Onne line for both|''|Onne|'One'",
        "figures/loop.svg|<title>Loop|<title>Looop|''|Looop|'Loop'",
        "source.md|About the|Abuot the|''|Abuot|'About'",
        CASE + "|narration=\"A sigh.|narration=\"A sihg.|v1-pursuer-n1|sihg|'sigh'",
        "banks/Q1.xmi|feedback=\"General.|feedback=\"Genneral.|Q1-one|Genneral|'General'",
        "concepts.xmi|<examples>No answer|<examples>No answr|stonewalling|answr|'answer'"
    })
    void aMisspeltWordIsFound(String file, String from, String to, String element, String word, String meant) {
        pack.replace(file, from, to);
        assertThat(spelling()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.element()).isEqualTo(element.replace("''", ""));
            assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
            assertThat(finding.line()).isPresent();
            assertThat(finding.message()).startsWith("'" + word + "'").contains(meant);
        });
    }

    @ParameterizedTest
    @CsvSource({"color, colour", "organize, organise", "center, centre", "traveled, travelled", "behavior, behaviour"})
    void anAmericanSpellingIsToldWithTheBritishOne(String american, String british) {
        pack.replace(LESSON, "An opening", "An " + american + " opening");
        assertThat(spelling()).singleElement().satisfies(finding -> assertThat(finding.message()).contains("'" + british + "'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Couldn’t they?", "A café, naïve", "PRESS and SOFTBID", "Monday’s half-past", "she’d’ve … S113, A13b, 20th", "attunement", "{p} and `Q1_one`"})
    void whatIsNoWordAndWhatHangsOnOneIsNoFault(String text) {
        pack.replace(LESSON, "An opening", text + " An opening");
        assertThat(spelling()).isEmpty();
    }

    @Test
    void aWordKnowsItsCapitals() {
        pack.replace(LESSON, "An opening", "On monday, an opening");
        assertThat(spelling()).extracting(Finding::message).singleElement().asString().startsWith("'monday'");
    }

    @Test
    void thePacksOwnWordsAreSpeltRight() {
        pack.replace(LESSON, "An opening", "Smaranda says gogo. An opening");
        assertThat(spelling()).hasSize(2);
        pack.write("words.txt", "# names\nSmaranda\n\n# isiZulu\ngogo\n");
        assertThat(PackValidator.validate(pack.open())).isEmpty();
    }

    @Test
    void everyFormOfATemplateIsRead() {
        pack.write(CASE, pack.text(CASE).replace("name=\"Ann\" pronouns=\"they\"", "name=\"Ann\" pronouns=\"she/her\"").replace("narration=\"A sigh.",
                "narration=\"{p}’s hand, as {p.they} {p.v:seees|see} a {p.n:man|womman|person} and {=hee}.").replace("</vignette:",
                        "<recastings id=\"r\" title=\"R\"><roles partner=\"v1-ann\" name=\"Al\" pronouns=\"he/him\"/></recastings></vignette:"));
        assertThat(spelling()).filteredOn(f -> f.element().equals("v1-pursuer-n1")).extracting(f -> f.message().substring(1, f.message().indexOf('\'', 1)))
                .containsExactlyInAnyOrder("seees", "womman", "hee");
    }

    @Test
    void aPackInAnotherLanguageIsNotRead() {
        pack.replace("pack.xmi", "id=\"clean\"", "language=\"de\" id=\"clean\"").replace(LESSON, "An opening", "Eine Eröffnung");
        assertThat(spelling()).isEmpty();
    }

    private List<Finding> spelling() {
        return PackValidator.validate(pack.open()).stream().filter(finding -> finding.rule().equals("spelling")).toList();
    }
}
