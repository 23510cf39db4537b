package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecordKeeping.Making;
import org.cyclework.record.RecoveryCode;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Assignment.CourseState;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback.RatedCriterion;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.Standing;
import org.cyclework.ui.StatusWords;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.account.SignInModel.Person;
import org.cyclework.ui.trainee.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that runs from right to left stands in any sentence without turning the dates and the words around it. */
class NamesFromRightToLeftTest {

    private static final String HEBREW = "\u05e0\u05e2\u05d4 \u05dc\u05d5\u05d9";
    private static final String ARABIC = "\u0623\u0645\u0644 \u0633\u0639\u062f";
    private static final UUID SHE = new UUID(0, 7);

    /** How far inside a text that runs from left to right a place lies: 0 for the sentence itself, odd where it runs the other way. */
    private static int level(String text, String place) {
        int at = text.indexOf(place);
        assertTrue(at >= 0, place + " in " + text);
        return new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(at);
    }

    private static void standsApart(String text, String... around) {
        for (String each : around) {
            assertEquals(0, level(text, each), each + " runs with the name in: " + text);
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }

    private static Comment comment(String name) {
        return new Comment(UUID.randomUUID(), Optional.empty(), SHE, name, MyAssignments.AT, "Well seen.");
    }

    private static Answer answer(String name) {
        return new Answer(UUID.randomUUID(), Answer.Kind.SIGNED_OFF, SHE, name, MyAssignments.AT, "", Optional.empty());
    }

    private static MyAssignment from(String name) {
        Assignment assignment = new Assignment(UUID.randomUUID(), new Task.Vignette("V1"), "Two keys", new Recipient.Person(UUID.randomUUID()), "Ada", SHE, name, MyAssignments.AT,
                Terms.NONE, List.of(), CourseState.AS_ASSIGNED, false);
        MyAssignment mine = MyAssignments.of(new Task.Vignette("V1"));
        return new MyAssignment(assignment, mine.state(), mine.stateWords(), false, List.of(), List.of(), Optional.empty(), true);
    }

    @Test
    void withoutCareADateWouldRunWithTheName() {
        assertTrue(level(HEBREW + ", 2 March", "2") > 0, "what this is about");
        standsApart(PersonName.isolated(HEBREW) + ", 2 March", ",", "2", "March");
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, "Noa " + HEBREW})
    void underACommentTheDayStandsAfterTheName(String name) {
        standsApart(plain(CameBack.comment(comment(name))), ", 2 March", "2 March 2026", "2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC})
    void anAnswerSaysByWhomAndWhen(String name) {
        String heading = CameBack.heading(answer(name));
        standsApart(heading, "Signed off", ", 2 March 2026", "2026");
        assertTrue(heading.contains(name), heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC})
    void aRemarkHasItsNameInBrackets(String name) {
        String html = plain(CameBack.ratings(List.of(new RatedCriterion("Process", "Slows down", 3, 4, "waits", name, "twice in turn 3"))));
        standsApart(html, "twice in turn 3", "(");
        assertEquals(0, new Bidi(html, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(html.lastIndexOf(')')), "the bracket closes after the name: " + html);
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC})
    void whatWasAssignedSaysFromWhom(String name) {
        String row = AssignedRows.detail(from(name), Set.of());
        standsApart(row, "case, not begun", "from");
        assertTrue(row.endsWith(PersonName.isolated(name)), row);
        MyAssignment mine = from(name);
        AssignedModel model = new AssignedModel(mine.assignment().id(), new MyAssignments(mine).assigned(List.of()), ProductPack::course, () -> Study.NOBODY, session -> Optional.empty());
        model.opened(model.read());
        String page = plain(model.page().body());
        standsApart(page, "Assigned by", " on 2 March", "2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC})
    void theSheetOfARecoveryCodeSaysWhoseItIsAndWhenItWasMade(String name) {
        CodeSheet sheet = new CodeSheet(name, new RecoveryCode("ABCDE-FGHJK"), LocalDate.of(2026, 3, 2));
        String made = sheet.lines().stream().filter(line -> line.contains(name)).findFirst().orElseThrow();
        standsApart(made, "made on", "2 March 2026");
        assertTrue(sheet.title().contains(PersonName.isolated(name)), sheet.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC})
    void whoSitsHereIsSaidInTheStatusLine(String name) {
        Learner learner = new Learner(SHE, name, MyAssignments.AT.toInstant());
        assertEquals(PersonName.isolated(name), new Person(learner, Account.Kind.PIN).name());
        for (Standing standing : Standing.values()) {
            String line = StatusWords.of(Optional.of(learner), Optional.of(new Making(3, 12)), standing);
            standsApart(line, " \u00b7 ", "12");
        }
    }

    @Test
    void aNameFromLeftToRightIsLeftAsItIs() {
        assertTrue(CameBack.comment(comment("Dr Shah")).contains("Dr Shah, 2 March 2026"));
        assertEquals("Signed off by Zo\u00eb \u00d6zt\u00fcrk, 2 March 2026", CameBack.heading(answer("Zo\u00eb \u00d6zt\u00fcrk")));
    }

    @Test
    void aDirectionMarkInAnOldNameTurnsNothing() {
        standsApart(CameBack.heading(answer("Ada\u202e")), ", 2 March 2026", "2026");
    }
}
