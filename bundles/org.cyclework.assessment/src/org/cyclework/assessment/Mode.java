package org.cyclework.assessment;

import java.util.Objects;

/**
 * How a quiz is delivered. The latest try counts, without a deduction for those before it; each is kept.
 *
 * @param feedback when the trainee is told
 * @param tries how often a question may be answered, at least 1; what tells the key or a model answer ends it
 * @param hints whether hints may be taken, where a question has any
 * @param confidence whether the trainee is asked how sure an answer is
 */
public record Mode(Feedback feedback, int tries, boolean hints, boolean confidence) {

    /** One try and feedback after each answer. */
    public static final Mode PRACTICE = new Mode(Feedback.AT_ONCE, 1, false, false);

    /** One try, and feedback when all of it is handed in. */
    public static final Mode TEST = new Mode(Feedback.AT_HAND_IN, 1, false, false);

    /** When the trainee is told. */
    public enum Feedback {

        /** After each answer. */
        AT_ONCE,

        /** When the quiz is handed in. */
        AT_HAND_IN
    }

    /** Creates the mode. */
    public Mode {
        Objects.requireNonNull(feedback);
        if (tries < 1) {
            throw new IllegalArgumentException("a question can be answered at least once");
        }
    }
}
