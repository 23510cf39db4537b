package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.EchoedKeys;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** A key that the browser engine hands back is not heard again. */
class EchoedKeysTest {

    private final EchoedKeys keys = new EchoedKeys();

    @Test
    void aKeyInAPageIsHeardOnceHoweverOftenItComesBack() {
        assertFalse(keys.echo(true, 700, 'p', SWT.CTRL));
        assertTrue(keys.echo(true, 700, 'p', SWT.CTRL));
        assertTrue(keys.echo(true, 700, 'p', SWT.CTRL));
    }

    @Test
    void itIsAnEchoToWhoeverHasTheFocusByThen() {
        assertFalse(keys.echo(true, 700, '1', SWT.CTRL));
        assertTrue(keys.echo(false, 700, '1', SWT.CTRL));
    }

    @Test
    void anEchoIsKnownHoweverLateItComes() {
        keys.echo(true, 700, '3', SWT.CTRL);
        for (int i = 0; i < 20; i++) {
            assertFalse(keys.echo(false, 800 + i, 'x', 0)); // typed into a dialog meanwhile
            assertFalse(keys.echo(true, 900 + i, 'y', 0));
        }
        assertTrue(keys.echo(false, 700, '3', SWT.CTRL));
    }

    @Test
    void theNextPressIsNone() {
        keys.echo(true, 700, '+', SWT.CTRL);
        assertFalse(keys.echo(true, 730, '+', SWT.CTRL));
    }

    @Test
    void twoKeysAtOneTimeAreTwo() {
        keys.echo(true, 700, 'a', 0);
        assertFalse(keys.echo(true, 700, 'b', 0));
    }

    @Test
    void outsideOfPagesNothingIsAnEcho() {
        keys.echo(false, 700, 'a', 0);
        assertFalse(keys.echo(false, 700, 'a', 0));
    }

    @Test
    void aKeyWithoutATimeIsNeverAnEcho() {
        keys.echo(true, 0, 'a', 0);
        assertFalse(keys.echo(true, 0, 'a', 0));
    }

    @Test
    void anEchoIsNotWrittenIntoAFieldThatGotTheFocusByIt() {
        keys.echo(true, 700, 'a', 0);
        assertFalse(keys.writes(700, "b"));
        assertFalse(keys.writes(700, "a draft"), "words that are put there");
        assertFalse(keys.writes(700, ""), "something is deleted");
        assertTrue(keys.writes(760, "A"), "with Shift, or where capitals are locked");
        assertFalse(keys.writes(780, "a"), "the next press, in the field");
        keys.echo(true, 900, 'a', 0);
        assertFalse(keys.writes(2000, "a"), "long after it");
    }

    @Test
    void aLetterThatIsPressedInTheFieldIsWrittenWhereTheKeyHadNoEcho() {
        keys.echo(true, 700, 'c', 0);
        assertFalse(keys.echo(false, 900, 'c', 0));
        assertFalse(keys.writes(900, "c"));
    }
}
