package org.cyclework.ui.trainee.study;

/** How far somebody is with a part of the course: a sign and a word, so that neither colour nor shape speaks alone. */
public enum Mark {
    /** Read, handed in, or debriefed. */
    DONE("\u2713"),
    /** Begun. */
    BEGUN("\u25d4"),
    /** Where the person was last. */
    HERE("\u25cf"),
    /** Not touched yet. */
    OPEN("\u25cb"),
    /** Not written yet. */
    COMING("\u00b7"),
    /** Nothing to mark. */
    NONE("");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** @return the sign */
    public String sign() {
        return sign;
    }

    /** @return a circle that is filled about as far as something is done */
    static String share(long done, long all) {
        if (done == 0 || all == 0) {
            return OPEN.sign;
        }
        return done == all ? DONE.sign : 2 * done < all ? BEGUN.sign : 2 * done == all ? "\u25d1" : "\u25d5";
    }
}
