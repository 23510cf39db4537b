package org.cyclework.record;

/** How far a play is. */
public enum PlayState {

    /** The scene goes on. */
    OPEN,

    /** The trainee stepped out before an ending; the debrief waits. */
    STOPPED,

    /** The scene came to an ending; the debrief waits. */
    AWAITING_DEBRIEF,

    /** The debrief was worked through; the scene counts. */
    DONE
}
