package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyclework.ui.account.NewPassphrase;
import org.junit.jupiter.api.Test;

/** A passphrase is typed twice, and nobody is scolded while typing. */
class NewPassphraseTest {

    private static Optional<String> wrong(String first, String second) {
        return NewPassphrase.wrong(first.toCharArray(), second.toCharArray());
    }

    @Test
    void itIsRightWhenItIsLongEnoughAndTheSameTwice() {
        assertEquals(Optional.empty(), wrong("12345678", "12345678"));
    }

    @Test
    void nothingIsSaidBeforeThereIsAnythingToSay() {
        assertEquals(Optional.of(""), wrong("", ""));
        assertEquals(Optional.of(""), wrong("12345678", ""));
    }

    @Test
    void itSaysHowLongItHasToBeAndThatTheTwoDiffer() {
        assertTrue(wrong("1234567", "").orElseThrow().startsWith("At least 8 characters"));
        assertEquals(Optional.of("The two are not the same yet."), wrong("12345678", "1234567"));
    }

    @Test
    void aPinHasFourToTwelveDigitsAndIsTypedTwice() {
        assertEquals(Optional.of(""), NewPassphrase.wrongPin("".toCharArray(), "".toCharArray()));
        for (String no : List.of("258", "25 80", "abcd", "1234567890123", "٢٥٨٠")) {
            assertEquals(Optional.of("A PIN has 4 to 12 digits."), NewPassphrase.wrongPin(no.toCharArray(), no.toCharArray()), no);
        }
        assertEquals(Optional.of(""), NewPassphrase.wrongPin("2580".toCharArray(), "".toCharArray()));
        assertEquals(Optional.of("The two are not the same yet."), NewPassphrase.wrongPin("2580".toCharArray(), "2581".toCharArray()));
        assertEquals(Optional.empty(), NewPassphrase.wrongPin("2580".toCharArray(), "2580".toCharArray()));
    }
}
