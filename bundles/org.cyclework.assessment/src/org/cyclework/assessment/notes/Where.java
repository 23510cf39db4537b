package org.cyclework.assessment.notes;

/** Where the place of a note is in the lesson as it stands now. */
public sealed interface Where {

    /**
     * The words stand there.
     *
     * @param start of their first character among the words of the lesson
     * @param end behind their last character
     */
    record Same(int start, int end) implements Where {
    }

    /**
     * What stood around the words stands there, and other words between.
     *
     * @param start of the first character among the words of the lesson
     * @param end behind the last character
     */
    record Edited(int start, int end) implements Where {
    }

    /** The lesson has no such place any more; the note stays. */
    record Gone() implements Where {
    }
}
