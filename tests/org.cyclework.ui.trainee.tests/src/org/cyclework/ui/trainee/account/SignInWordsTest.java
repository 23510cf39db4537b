package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.cyclework.record.Account.Kind;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.ui.account.SignInWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said when somebody could not sign in. */
class SignInWordsTest {

    private static Refused refused(Reason reason, int seconds) {
        return new Refused(reason, Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"0, 1 second", "1, 1 second", "30, 30 seconds", "60, 1 minute", "61, 1 minute and 1 second", "90, 1 minute and 30 seconds", "600, 10 minutes"})
    void waitsAreToldInWords(int seconds, String words) {
        assertEquals("Please wait " + words + "; nothing is lost.", SignInWords.waiting(Duration.ofSeconds(seconds)));
    }

    @Test
    void aPartOfASecondIsNotPromisedAway() {
        assertEquals("Please wait 2 seconds; nothing is lost.", SignInWords.waiting(Duration.ofMillis(1001)));
    }

    @Test
    void itNamesWhatWasWrong() {
        assertEquals("This is not the passphrase.", SignInWords.of(refused(Reason.WRONG, 0), Kind.PASSPHRASE));
        assertEquals("This is not the PIN. Please wait 5 seconds; nothing is lost.", SignInWords.of(refused(Reason.WRONG, 5), Kind.PIN));
        assertEquals("This is not the code of this account.", SignInWords.ofCode(refused(Reason.WRONG, 0)));
        assertTrue(SignInWords.ofCode(refused(Reason.WRONG, 5)).endsWith("Please wait 5 seconds; nothing is lost."));
        assertTrue(SignInWords.ofCode(refused(Reason.MISTYPED, 0)).endsWith("This try did not count."));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsASentenceWithoutReproach(Reason reason) {
        String words = SignInWords.of(refused(reason, 0), Kind.PASSPHRASE);
        assertTrue(words.endsWith(".") && words.length() > 20, words);
        assertFalse(words.contains("!") || words.toLowerCase(Locale.ROOT).contains("invalid"), words);
    }

    @Test
    void digitsTypedAmongTheNamesBeginThePin() {
        assertTrue(SignInWords.beginsSecret('4'));
        assertFalse(SignInWords.beginsSecret('a'), "letters look for a name");
        assertFalse(SignInWords.beginsSecret('\0'), "an arrow is no character");
        assertTrue(SignInWords.goesToSecret('4'));
        assertTrue(SignInWords.goesToSecret(' '), "the blank would take the choice of a name back");
        assertFalse(SignInWords.goesToSecret('a'));
    }
}
