package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.ui.account.Checking;
import org.cyclework.ui.account.SignInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While a secret is looked at the form says so and is held; afterwards it is as it was, and one goes on where it helps. */
class CheckingTest {

    private final List<String> told = new ArrayList<>();
    private final Checking checking = new Checking(told::add);

    /** A field or a button. */
    private static final class Field implements Checking.Part {

        private boolean usable;

        Field(boolean usable) {
            this.usable = usable;
        }

        @Override
        public boolean isEnabled() {
            return usable;
        }

        @Override
        public void setEnabled(boolean on) {
            usable = on;
        }
    }

    @Test
    void itSaysSoAndNothingCanBeUsedUntilItIsOver() {
        Field secret = new Field(true);
        Field signIn = new Field(true);
        checking.begin(List.of(secret, signIn));
        assertTrue(checking.isGoing());
        assertEquals(List.of("Checking…"), told);
        assertFalse(secret.isEnabled() || signIn.isEnabled());
        checking.end();
        assertFalse(checking.isGoing());
        assertTrue(secret.isEnabled() && signIn.isEnabled());
        assertEquals("", told.getLast());
    }

    @Test
    void whatCouldNotBeUsedBeforeCanNotBeUsedAfterwards() {
        Field off = new Field(false);
        checking.begin(List.of(off));
        checking.end();
        assertFalse(off.isEnabled());
    }

    @Test
    void aSecondBeginningForgetsNothingOfTheFirst() {
        Field secret = new Field(true);
        checking.begin(List.of(secret));
        checking.begin(List.of(secret));
        checking.end();
        assertTrue(secret.isEnabled());
        checking.end();
        assertEquals(List.of("Checking…", ""), told);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void theSecretIsTypedAgainUnlessNoneWouldHelp(Reason reason) {
        boolean useless = reason == Reason.NO_ACCOUNT || reason == Reason.UNUSABLE;
        assertEquals(!useless, SignInWords.isTypedAgain(new Refused(reason, Duration.ZERO)));
    }
}
