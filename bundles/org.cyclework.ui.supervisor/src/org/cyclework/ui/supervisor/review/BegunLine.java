package org.cyclework.ui.supervisor.review;

/**
 * Something that was begun about a piece of work and not sent.
 *
 * @param to what it is
 * @param id the part of the page or the rubric that it is about; empty for the others
 * @param words what it is called
 */
record BegunLine(To to, String id, String words) {

    /** What can have been begun. */
    enum To { TURN, RATING, NOTE, ANSWER }
}
