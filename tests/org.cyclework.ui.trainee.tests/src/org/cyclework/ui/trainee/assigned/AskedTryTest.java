package org.cyclework.ui.trainee.assigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.TurnRef;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.trainee.play.PlaysInMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another try that a supervisor asks for begins at the turn that is meant, goes on where it was left, and is done once it was played. */
class AskedTryTest {

    private KeptPlay play;

    @BeforeEach
    void played() {
        play = new PlaysInMemory(ProductPack.course()).toTheEnd("V1");
        play.finishDebrief();
    }

    private TurnRef turn(int number) {
        return new TurnRef(play.session(), 1, number);
    }

    private int round(int turn) {
        return play.tries().getFirst().play().transcript().rows().get(turn - 1).round();
    }

    private Optional<AskedTry> asked(Feedback... feedback) {
        Function<UUID, Optional<KeptPlay>> plays = id -> Optional.of(play).filter(each -> each.session().equals(id));
        return AskedTry.of(List.of(feedback), plays);
    }

    private static Feedback with(Feedback feedback, Answer... answers) {
        return new Feedback(feedback.work(), feedback.assignment(), feedback.title(), List.of(answers), List.of(), List.of());
    }

    @Test
    void nothingIsAskedWhereNothingCameBackOrOnlyWords() {
        assertEquals(Optional.empty(), asked());
        assertEquals(Optional.empty(), asked(MyAssignments.feedback(turn(3), "Here the tone changed.")));
        assertEquals(Optional.empty(), asked(with(MyAssignments.returned(turn(3)), MyAssignments.answer(Answer.Kind.RETURNED, Optional.empty()))), "it may begin anywhere");
    }

    @Test
    void aTurnThatIsNotHereIsNotAskedFor() {
        assertEquals(Optional.empty(), asked(MyAssignments.returned(new TurnRef(UUID.randomUUID(), 1, 3))), "the play is on another computer");
        assertEquals(Optional.empty(), asked(MyAssignments.returned(turn(999))));
        assertEquals(Optional.empty(), asked(MyAssignments.returned(new TurnRef(play.session(), 7, 3))), "there is no such try");
    }

    @Test
    void itBeginsAtTheTurnThatIsMeant() {
        AskedTry asked = asked(MyAssignments.returned(turn(5))).orElseThrow();
        assertEquals(round(5), asked.round());
        assertFalse(asked.isGoingOn());
        assertFalse(asked.isDone());
        String chair = play.play().transcript().rows().stream().filter(row -> row.seat() == play.play().seat()).map(Transcript.Row::name).findFirst().orElseThrow();
        assertTrue(asked.words().contains(String.valueOf(round(5))) && asked.words().contains(chair), asked.words());

        assertEquals("cw:case/V1#" + play.session(), asked.begin().toString());
        assertEquals(2, play.tries().size());
        assertEquals(OptionalInt.of(1), play.tries().getLast().from());
        assertEquals(round(5), play.tries().getLast().round());
    }

    @Test
    void whatWasBegunGoesOnAndIsNotBegunTwice() {
        AskedTry asked = asked(MyAssignments.returned(turn(5))).orElseThrow();
        String before = asked.words();
        asked.begin();
        assertTrue(asked.isGoingOn());
        assertFalse(asked.words().equals(before), "the button says that it goes on");
        asked.begin();
        assertEquals(2, play.tries().size());
    }

    @Test
    void itIsDoneOncePlayedToItsEnd() {
        AskedTry asked = asked(MyAssignments.returned(turn(5))).orElseThrow();
        asked.begin();
        assertFalse(asked.isDone());
        PlaysInMemory.onToTheEnd(play);
        assertTrue(asked.isDone());
    }

    @Test
    void aTryFromALaterTurnIsNotTheOneThatWasAskedFor() {
        int late = play.play().transcript().rows().getLast().round();
        AskedTry asked = asked(MyAssignments.returned(turn(1))).orElseThrow();
        assertTrue(late > asked.round(), "the scene has more than one turn");
        play.rewind(1, late);
        PlaysInMemory.onToTheEnd(play);
        assertFalse(asked.isDone());
        play.rewind(1, asked.round());
        PlaysInMemory.onToTheEnd(play);
        assertTrue(asked.isDone());
    }

    @Test
    void onlyTheNewestAnswerCounts() {
        Feedback returned = MyAssignments.returned(turn(5));
        Feedback signed = with(returned, returned.answers().getFirst(), MyAssignments.answer(Answer.Kind.SIGNED_OFF, Optional.empty()));
        assertEquals(Optional.empty(), asked(signed));
        assertEquals(Optional.empty(), asked(signed, returned), "what was asked before is not asked any more");
        assertTrue(asked(returned, signed).isPresent());
    }
}
