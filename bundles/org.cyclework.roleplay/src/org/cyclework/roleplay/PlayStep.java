package org.cyclework.roleplay;

/**
 * One thing the trainee did in a play. The case, the seat, the seed and the list of steps rebuild the play exactly.
 *
 * @param kind what was done
 * @param id the option's or the beat's id; empty for leaving
 * @param answer the answer to a beat; empty otherwise
 */
public record PlayStep(Kind kind, String id, String answer) {

    /** What a step can be. */
    public enum Kind {
        /** An option was chosen. */
        CHOICE,
        /** A beat was answered. */
        BEAT,
        /** The trainee stopped and stepped out of the scene. */
        STEP_OUT,
        /** The character left for safety's sake. */
        SAFETY_EXIT
    }

    /**
     * A chosen option.
     *
     * @param optionId the option's id
     * @return the step
     */
    public static PlayStep choice(String optionId) {
        return new PlayStep(Kind.CHOICE, optionId, "");
    }

    /**
     * An answered beat.
     *
     * @param beatId the beat's id
     * @param answer a number, a choice's id or a text, as the beat's kind asks
     * @return the step
     */
    public static PlayStep beat(String beatId, String answer) {
        return new PlayStep(Kind.BEAT, beatId, answer);
    }

    /** @return stopping and stepping out */
    public static PlayStep stepOut() {
        return new PlayStep(Kind.STEP_OUT, "", "");
    }

    /** @return leaving for safety's sake */
    public static PlayStep safetyExit() {
        return new PlayStep(Kind.SAFETY_EXIT, "", "");
    }
}
