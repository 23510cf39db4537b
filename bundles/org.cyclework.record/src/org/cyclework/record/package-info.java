/**
 * The learner record: an append-only log of what each trainee did, and what can be told from it.
 *
 * <p>{@link org.cyclework.record.LearnerRecord} is the service. Whoever changes something appends a
 * {@link org.cyclework.record.NewEvent}; what comes back is on disk. Everything that is shown (lessons read, results of
 * items, open quizzes and plays) is derived from the log in the same transaction and can be rebuilt from it. The verbs
 * and what goes with them are in {@link org.cyclework.record.Verbs}. When the record cannot be used,
 * {@link org.cyclework.record.RecordUnavailable} says what happened, what was kept and what to do.
 *
 * <p>Several trainees can share a machine: every query is about one of them.
 */
package org.cyclework.record;
