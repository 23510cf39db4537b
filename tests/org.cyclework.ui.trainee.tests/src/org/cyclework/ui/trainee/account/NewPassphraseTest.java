package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
