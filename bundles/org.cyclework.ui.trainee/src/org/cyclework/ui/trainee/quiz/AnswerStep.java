package org.cyclework.ui.trainee.quiz;

import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Response;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;

/**
 * An answer about which nothing was told yet was given, or was taken back.
 *
 * @param quiz in which quiz
 * @param question to which question
 * @param response the answer
 * @param confidence how sure it was
 * @param given whether it was given
 * @param open whether that quiz is still the one that is shown
 * @param show shows the question with this number
 */
record AnswerStep(QuizSession quiz, Question question, Response response, OptionalDouble confidence, boolean given, BooleanSupplier open,
        IntConsumer show) implements Undo.Step {

    @Override
    public String label() {
        return Messages.bind(Messages.Quiz_stepAnswer, question.number());
    }

    @Override
    public boolean possible() {
        return open.getAsBoolean() && (given ? quiz.canTakeBack(question.itemId()) : quiz.takesAnswer(question.itemId()));
    }

    @Override
    public Undo.Step reverse() {
        if (given) {
            quiz.takeBack(question.itemId());
        } else {
            quiz.answer(question.itemId(), response, confidence);
        }
        return new AnswerStep(quiz, question, response, confidence, !given, open, show);
    }

    @Override
    public void shown() {
        if (open.getAsBoolean()) {
            show.accept(question.number());
        }
    }
}
