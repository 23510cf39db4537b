/**
 * Playing a case from one partner's chair: the scene as it unfolds ({@link org.cyclework.roleplay.Play}), what it shows
 * at each moment ({@link org.cyclework.roleplay.Moment}), and the debrief that explains it afterwards
 * ({@link org.cyclework.roleplay.Debrief}).
 *
 * <p>The numbers come from {@link org.cyclework.roleplay.dynamics}; nothing here knows a window. The service
 * {@link org.cyclework.roleplay.RolePlay} adds what a person keeps: each step is an event of the learner record, and an
 * open play is rebuilt from those events.
 */
package org.cyclework.roleplay;
