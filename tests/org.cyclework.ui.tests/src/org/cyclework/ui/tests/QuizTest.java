package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.Keys;
import org.cyclework.ui.tests.pages.QuizPage;
import org.cyclework.ui.tests.support.Watched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A quiz is taken, left in the middle and taken up again. */
@ExtendWith(Watched.class)
class QuizTest {

    private static final String MODULE = "M1 Seeing the cycle";

    private final CycleworkWindow window = new CycleworkWindow().withNewTrainee();

    @Test
    void aQuizGoesOnWhereItWasLeft() {
        QuizPage quiz = open();
        quiz.start();
        quiz.answer();
        quiz.next();
        quiz.answer();
        quiz.next();
        String third = quiz.stem();
        assertTrue(quiz.where().contains("2 answered"), quiz.where());
        window.closePages();

        open().resume();

        assertEquals(third, quiz.stem());
        assertTrue(quiz.where().startsWith("Question 3"), quiz.where());
        assertTrue(quiz.where().contains("2 answered"), quiz.where());
    }

    @Test
    void everyKindOfQuestionCanBeAnsweredInTheWindow() {
        QuizPage quiz = open();
        answerAll(quiz);
    }

    private static void answerAll(QuizPage quiz) {
        quiz.start();
        int all = quiz.count();
        for (int question = 1; question < all; question++) {
            quiz.answer();
            quiz.next();
        }
        quiz.answer();
        assertTrue(quiz.where().contains(all + " answered"), quiz.where());
    }

    @Test
    void theThirteenKindsOfItemsCanBeAnsweredInTheWindow() {
        window.outline().openQuiz("M2 Attachment foundations");
        answerAll(window.quiz());
    }

    @Test
    void ownWordsAreAnsweredWithControlAndEnterAndThenHeldAgainstTheFirstLevel() {
        window.outline().openQuiz("M2 Attachment foundations");
        QuizPage quiz = window.quiz();
        quiz.start();
        quiz.writeOwnWords();
        Keys keys = new Keys();
        keys.focusOn("written-answer");
        keys.controlEnter(false);
        keys.awaitFocus("level-1");
        assertTrue(quiz.where().contains("1 answered"), quiz.where());
    }

    @Test
    void theListOfQuestionsLeadsToAnyOfThem() {
        QuizPage quiz = open();
        quiz.start();
        quiz.answer();
        quiz.goTo(5);
        assertTrue(quiz.where().contains("1 answered"), quiz.where());
        quiz.goTo(1);
        assertTrue(quiz.where().startsWith("Question 1 "), quiz.where());
    }

    @Test
    void anAnswerIsTakenBackAndGivenAgainUntilTheQuizIsHandedIn() {
        QuizPage quiz = open();
        quiz.startTest();
        quiz.answerUntold();
        window.menu("Edit", "Undo answer to question 1");
        quiz.awaitUnanswered();
        window.menu("Edit", "Redo answer to question 1");
        quiz.awaitUntold();
        quiz.handIn();
        quiz.goTo(1);
        assertTrue(quiz.tellsSources(), "what it rests on");
    }

    private QuizPage open() {
        window.outline().openQuiz(MODULE);
        return window.quiz();
    }
}
