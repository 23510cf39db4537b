package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.cyclework.roleplay.AccountQuestion;
import org.cyclework.roleplay.Reflection;
import org.junit.jupiter.api.Test;

/** An own account keeps what was written and guessed, and nothing that nobody wrote or guessed. */
class AccountModelTest {

    @Test
    void aSliderThatNobodyMovedIsNoGuess() {
        AccountModel model = new AccountModel(List.of());
        assertEquals(OptionalInt.empty(), model.guess());
        assertEquals(List.of(), model.changed(List.of()));
        model.guess(5);
        assertEquals(List.of(new Reflection(Reflection.Kind.ESTIMATE, AccountModel.PEAK, "5", false)), model.changed(List.of()));
    }

    @Test
    void onlyWhatWasChangedIsKept() {
        List<Reflection> kept = List.of(new Reflection(Reflection.Kind.ACCOUNT, "felt", "hot", false), new Reflection(Reflection.Kind.ESTIMATE, AccountModel.PEAK, "6", false));
        AccountModel model = new AccountModel(kept);
        assertEquals("hot", model.answer(AccountQuestion.FELT));
        assertEquals(List.of(), model.changed(kept));
        model.answer(AccountQuestion.WANTED, "to be heard");
        model.answer(AccountQuestion.FELT, "");
        assertEquals(List.of(new Reflection(Reflection.Kind.ACCOUNT, "felt", "", false), new Reflection(Reflection.Kind.ACCOUNT, "wanted", "to be heard", false)), model.changed(kept));
    }
}
