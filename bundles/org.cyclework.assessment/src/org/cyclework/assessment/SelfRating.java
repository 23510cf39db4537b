package org.cyclework.assessment;

import java.util.Arrays;
import java.util.Optional;

/** How a trainee holds a criterion to be met by an answer of one's own. */
public enum SelfRating {

    /** The answer does it. */
    MET("met", 1),

    /** The answer does some of it. */
    PARTLY("partly", 0.5),

    /** The answer does not do it yet. */
    NOT_YET("not-yet", 0);

    private final String word;
    private final double share;

    SelfRating(String word, double share) {
        this.word = word;
        this.share = share;
    }

    /** @return how the record writes it */
    public String word() {
        return word;
    }

    /** @return how much of the criterion it counts for, 0 to 1; see {@link PracticeSession} */
    public double share() {
        return share;
    }

    /** @return the rating of this word; empty where there is none */
    public static Optional<SelfRating> of(String word) {
        return Arrays.stream(values()).filter(rating -> rating.word.equals(word)).findFirst();
    }
}
