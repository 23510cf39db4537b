/**
 * Quizzes and progress, without a window.
 *
 * <p>{@link org.cyclework.assessment.QuizEngine} is the service that starts a quiz by a
 * {@link org.cyclework.assessment.Blueprint} in a {@link org.cyclework.assessment.Mode} and finds an open one again. A
 * {@link org.cyclework.assessment.QuizSession} shows one {@link org.cyclework.assessment.Question} after the other; a
 * {@link org.cyclework.assessment.Response} becomes a {@link org.cyclework.assessment.Scored} with as much feedback as may be
 * shown, and an {@link org.cyclework.assessment.Attempt} that the learner record keeps. Everything that is shuffled is
 * shuffled by the seed of the quiz, so a quiz is rebuilt from its events. What is peculiar to a kind of item is in its
 * {@link org.cyclework.assessment.ItemKind}. {@link org.cyclework.assessment.Practice} practises what a lesson teaches, statement by
 * statement, rated by oneself. {@link org.cyclework.assessment.Progress} tells how far a trainee is with each
 * module and where to go on.
 */
package org.cyclework.assessment;
