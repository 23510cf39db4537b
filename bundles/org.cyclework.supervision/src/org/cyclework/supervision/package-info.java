/**
 * What supervisors and trainees have to do with each other: {@link org.cyclework.supervision.Assignments} says what was
 * assigned and how far it is, {@link org.cyclework.supervision.Reviews} what was handed in and what came back,
 * {@link org.cyclework.supervision.GroupOverview} how a group is doing. Everything is told from the learner record at each
 * call; nothing is kept beside it. No grade is ever made of a scene's outcome.
 */
package org.cyclework.supervision;
