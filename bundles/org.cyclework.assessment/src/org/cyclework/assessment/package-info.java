/**
 * Quizzes and progress, without a window.
 *
 * <p>{@link org.cyclework.assessment.QuizEngine} is the service that starts a quiz and finds an open one again. A
 * {@link org.cyclework.assessment.QuizSession} shows one {@link org.cyclework.assessment.Question} after the other; a
 * {@link org.cyclework.assessment.Response} becomes a {@link org.cyclework.assessment.Scored} with feedback on every
 * option, and an event of the learner record. Everything that is shuffled is shuffled by the seed of the quiz, so a quiz
 * is rebuilt from its events. {@link org.cyclework.assessment.Progress} tells how far a trainee is with each module and
 * where to go on.
 */
package org.cyclework.assessment;
