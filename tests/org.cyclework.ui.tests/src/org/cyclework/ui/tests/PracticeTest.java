package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.Keys;
import org.cyclework.ui.tests.pages.PracticePage;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a lesson teaches is practised from the lesson on without a mouse. */
@ExtendWith(Watched.class)
class PracticeTest {

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();
    private final Keys keys = new Keys();
    private final PracticePage practice = window.practice();

    private void open() {
        window.outline().open("M1 Seeing the cycle", "1.1 The replayed scene");
        window.lesson().awaitText("Say it: Say the move back");
        keys.controlEnter(true);
        practice.awaitStatement("Statement ");
        keys.awaitFocus("practice-words");
    }

    @Test
    void anAnswerIsComparedRatedAndFollowedByTheNextStatement() {
        open();
        assertEquals("Statement 1 of 9  \u00b7  easy", practice.where());
        keys.type("you told her");
        keys.controlEnter(false);
        practice.awaitComparison();
        assertEquals("You: “you told her”", practice.answer());
        keys.digit(1);
        keys.digit(2);
        keys.digit(3);
        practice.awaitKept();
        assertTrue(practice.isRated(1, 1) && practice.isRated(2, 2) && practice.isRated(3, 3));
        keys.awaitFocus("practice-next");
        keys.enter();
        practice.awaitStatement("Statement 2 of 9");
        keys.awaitFocus("practice-words");
        keys.pressAt("practice-aloud");
        keys.pressAt("practice-compare");
        practice.awaitComparison();
        assertEquals("You said it aloud.", practice.answer());
        keys.pressAt("practice-again");
        practice.awaitStatement("Statement 2 of 9");
        keys.awaitFocus("practice-words");
    }

    @Test
    void wordsThatWereBegunAreThereAgainAndTabLeadsOutOfTheField() {
        open();
        keys.type("you told h");
        keys.pressBackAt("practice-stop");
        open();
        assertEquals("you told h", practice.words());
        keys.type("er");
        assertEquals("you told her", practice.words());
        keys.focusOn("practice-next");
        keys.enter();
        practice.awaitStatement("Statement 2 of 9");
    }
}
