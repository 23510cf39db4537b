package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandInOffer.Work;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.junit.jupiter.api.Test;

/** What goes with a hand-in is what is chosen and ticked, and nothing else. */
class HandInModelTest {

    private static final String ANYWAY = "every choice and how long it took";

    private final OwnWords account = MyAssignments.own(OwnWords.Kind.ACCOUNT, "I pressed.");
    private final OwnWords turn = MyAssignments.own(OwnWords.Kind.TURN, "Stay?");
    private final OwnWords taken = MyAssignments.own(OwnWords.Kind.REFLECTION, "Softer.");
    private final Work mine = work("Two keys, ▲ Tomás", true, true, account, turn, taken);
    private final Work other = work("Two keys, ● Amara", true, false, MyAssignments.own(OwnWords.Kind.ACCOUNT, "I left."));
    private final Work open = work("Two keys, ▲ Tomás", false, true);

    private static Work work(String title, boolean finished, boolean forThis, OwnWords... words) {
        return new Work(UUID.randomUUID(), title, MyAssignments.AT, finished, forThis, List.of(words));
    }

    private HandInModel model(Terms terms, Work... works) {
        return new HandInModel(new HandInOffer(MyAssignments.of(new Task.Vignette("V1"), terms, AssignmentState.BEGUN), List.of(works), List.of(), List.of(ANYWAY), List.of()), Optional.empty());
    }

    private static Terms terms(OptionalInt tries, Requirement... required) {
        return new Terms(Optional.empty(), Optional.empty(), "", List.of(), tries, Set.of(required));
    }

    @Test
    void atFirstWhatWasBegunForItGoesAndNoneOfOnesOwn() {
        HandInModel model = model(Terms.NONE, mine, other, open);
        assertEquals(List.of("all turns of Two keys, ▲ Tomás", ANYWAY), model.goes());
        assertEquals(new HandIn(List.of(mine.session()), Set.of(), ""), model.handIn());
        assertEquals("Own words that stay with you: 3.", model.stays());
        assertEquals(List.of(), model.missing());
    }

    @Test
    void ofAQuizTheScoresGo() {
        Work quiz = work("Quiz: Seeing the cycle", true, true);
        HandInModel model = new HandInModel(new HandInOffer(MyAssignments.of(new Task.ModuleQuiz("M1"), Terms.NONE, AssignmentState.BEGUN), List.of(quiz), List.of(), List.of(), List.of()), Optional
                .empty());
        assertEquals(List.of("your scores in Quiz: Seeing the cycle"), model.goes());
    }

    @Test
    void whatIsTickedGoesAndIsListedWordForWord() {
        HandInModel model = model(Terms.NONE, mine);
        model.tick(account, true);
        model.tick(turn, true);
        model.tick(turn, false);
        model.say(" See turn 3. ");
        assertEquals(List.of("all turns of Two keys, ▲ Tomás", ANYWAY, "own account: “I pressed.”", "your message"), model.goes());
        assertEquals(new HandIn(List.of(mine.session()), Set.of(account.event()), "See turn 3."), model.handIn());
        assertEquals("Own words that stay with you: 2.", model.stays());
        assertTrue(model.isTicked(account));
    }

    @Test
    void aQuoteHasNoBlankLines() {
        assertEquals("own account: “I pressed.\nThen I went.”", AssignedModel.own(MyAssignments.own(OwnWords.Kind.ACCOUNT, "I pressed.\n\n  \nThen I went.\n")));
    }

    @Test
    void ownWordsInATurnSayInWhich() {
        HandInModel model = model(Terms.NONE, mine);
        model.tick(turn, true);
        assertTrue(model.goes().contains("own words before the options, turn 3: “Stay?”"), model.goes().toString());
    }

    @Test
    void whatIsLeftOutTakesItsOwnWordsAlong() {
        HandInModel model = model(Terms.NONE, mine, other);
        model.tick(account, true);
        model.choose(mine, false);
        model.choose(other, true);
        assertFalse(model.isTicked(account));
        assertEquals(new HandIn(List.of(other.session()), Set.of(), ""), model.handIn());
    }

    @Test
    void whoeverComesFromAPlayFindsItChosen() {
        HandInOffer offer = new HandInOffer(MyAssignments.of(new Task.Vignette("V1"), terms(OptionalInt.of(1)), AssignmentState.BEGUN), List.of(mine, other), List.of(), List.of(), List.of());
        assertEquals(List.of(other.session()), new HandInModel(offer, Optional.of(other.session())).handIn().sessions());
        assertEquals(List.of(mine.session()), new HandInModel(offer, Optional.of(UUID.randomUUID())).handIn().sessions());
    }

    @Test
    void whatIsNotWorkedThroughGoesOnlyWhereThatIsNotAskedFor() {
        assertTrue(model(Terms.NONE, open).can(open));
        assertEquals(Optional.empty(), model(Terms.NONE, open).nothingYet());
        HandInModel asked = model(terms(OptionalInt.empty(), Requirement.COMPLETED), open);
        assertFalse(asked.can(open));
        assertEquals(Optional.of("There is nothing to hand in yet. Begin it first."), asked.nothingYet());
    }

    @Test
    void readingThatNobodyBeganIsNothingYet() {
        HandInOffer offer = new HandInOffer(MyAssignments.of(new Task.Reading("L1.1")), List.of(), List.of(), List.of(ANYWAY), List.of());
        assertEquals(Optional.of("There is nothing to hand in yet. Begin it first."), new HandInModel(offer, Optional.empty()).nothingYet());
        MyAssignment begun = MyAssignments.of(new Task.Reading("L1.1"), Terms.NONE, AssignmentState.BEGUN);
        assertEquals(Optional.empty(), new HandInModel(new HandInOffer(begun, List.of(), List.of(), List.of(), List.of()), Optional.empty()).nothingYet());
    }

    @Test
    void itSaysWhyItCannotGoYet() {
        HandInModel model = model(Terms.NONE, mine);
        model.choose(mine, false);
        assertEquals(List.of("Choose what you hand in."), model.missing());
        assertEquals(List.of("There is nothing to hand in yet. Begin it first."), model(Terms.NONE).missing());
        HandInModel few = model(terms(OptionalInt.of(1)), mine, other);
        few.choose(other, true);
        assertEquals(List.of("At most 1 can be handed in."), few.missing());
    }

    @Test
    void noMoreIsChosenAtFirstThanMayGo() {
        HandInModel model = model(terms(OptionalInt.of(1)), mine, work("again", true, true));
        assertEquals(List.of(mine.session()), model.handIn().sessions());
    }

    @Test
    void aReflectionThatIsAskedForHasToBeTicked() {
        HandInModel model = model(terms(OptionalInt.empty(), Requirement.REFLECTION), mine);
        assertEquals(List.of("A reflection is asked for: tick one."), model.missing());
        model.tick(taken, true);
        assertEquals(List.of(), model.missing());
        model.choose(mine, false);
        assertEquals(1, model.missing().size());
    }

    @Test
    void whatTheEngineMissesComesFirst() {
        HandInModel model = new HandInModel(new HandInOffer(MyAssignments.of(new Task.Reading("L1.1")), List.of(), List.of(), List.of(ANYWAY), List.of("Mark the lesson as read.")), Optional.empty());
        assertEquals(Optional.of("Mark the lesson as read."), model.nothingYet());
        assertEquals(List.of("Mark the lesson as read."), model.missing());
    }

    @Test
    void answersOfAPracticeCanBeTickedWithoutAPlay() {
        OwnWords said = MyAssignments.own(OwnWords.Kind.PRACTICE, "It sounds lonely.");
        HandInModel model = new HandInModel(new HandInOffer(MyAssignments.of(new Task.Practice("L1.2")), List.of(), List.of(said), List.of(), List.of()), Optional.empty());
        assertEquals(List.of(), model.missing());
        assertEquals("Own words that stay with you: 1.", model.stays());
        model.tick(said, true);
        assertEquals(List.of("answer in practice: “It sounds lonely.”"), model.goes());
        assertEquals("Nothing of your own is held back.", model.stays());
    }

    @Test
    void worksAreNamedWithTheirDay() {
        HandInModel model = model(Terms.NONE, mine, open);
        LocalDate today = MyAssignments.AT.toLocalDate();
        assertEquals("Two keys, ▲ Tomás, today, 10:00", model.words(mine, today, ZoneOffset.UTC));
        assertEquals("Two keys, ▲ Tomás, today, 10:00 (not worked through yet)", model.words(open, today, ZoneOffset.UTC));
    }

    @Test
    void whatSumsUpStandsFirst() {
        assertEquals(List.of(taken, account, turn), HandInModel.reflectionsFirst(List.of(account, turn, taken)));
    }
}
