package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.cyclework.roleplay.AccountQuestion;
import org.cyclework.roleplay.Reflection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An account comes back as it was kept, and only what was changed since is kept anew. */
class KeptAccountTest {

    private static Reflection guess(String text) {
        return new Reflection(Reflection.Kind.ESTIMATE, AccountModel.PEAK, text, false);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9", "10"})
    void aGuessComesBackAndIsNotWrittenOnceMore(int level) {
        List<Reflection> kept = List.of(guess(Integer.toString(level)));
        AccountModel model = new AccountModel(kept);
        assertEquals(OptionalInt.of(level), model.guess());
        assertEquals(List.of(), model.changed(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven", "11", "-1", "6.5", "010", " 6", "99999999999"})
    void whatIsNoGuessIsNone(String text) {
        assertEquals(OptionalInt.empty(), new AccountModel(List.of(guess(text))).guess());
    }

    @Test
    void anotherGuessReplacesTheFirstAndTheSameOneAgainWritesNothing() {
        List<Reflection> kept = List.of(guess("6"));
        AccountModel model = new AccountModel(kept);
        model.guess(7);
        assertEquals(List.of(guess("7")), model.changed(kept));
        model.guess(6);
        assertEquals(List.of(), model.changed(kept));
    }

    @ParameterizedTest
    @EnumSource(AccountQuestion.class)
    void eachAnswerIsKeptUnderItsOwnQuestion(AccountQuestion question) {
        AccountModel model = new AccountModel(List.of());
        model.answer(question, "because");
        List<Reflection> changed = model.changed(List.of());
        assertEquals(List.of(new Reflection(Reflection.Kind.ACCOUNT, question.key(), "because", false)), changed);
        AccountModel again = new AccountModel(changed);
        for (AccountQuestion each : AccountQuestion.values()) {
            assertEquals(each == question ? "because" : "", again.answer(each));
        }
    }

    @Test
    void wordsThatWereTakenAwayAreKeptAsNothing() {
        AccountQuestion question = AccountQuestion.values()[0];
        List<Reflection> kept = new ArrayList<>(List.of(new Reflection(Reflection.Kind.ACCOUNT, question.key(), "because", false)));
        AccountModel model = new AccountModel(kept);
        model.answer(question, "");
        assertEquals(List.of(new Reflection(Reflection.Kind.ACCOUNT, question.key(), "", false)), model.changed(kept));
    }

    @Test
    void whatIsOfAnotherKindIsNoAnswer() {
        AccountQuestion question = AccountQuestion.values()[0];
        assertEquals("", new AccountModel(List.of(new Reflection(Reflection.Kind.LOOP, question.key(), "x", false))).answer(question));
    }
}
