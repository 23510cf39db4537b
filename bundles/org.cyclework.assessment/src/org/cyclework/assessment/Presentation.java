package org.cyclework.assessment;

import java.util.List;
import org.cyclework.model.vignette.MoveCode;

/**
 * What a question puts before the trainee, in the order in which this quiz shows it. It does not hold the key. These are
 * the forms of the built-in kinds, several of which share one; a kind may bring a form of its own.
 */
public interface Presentation {

    /**
     * Options, of which one is to be picked; answered by {@link Response.Picked}.
     *
     * @param options in the order shown, at least one
     */
    record PickOne(List<Part> options) implements Presentation {

        /** Creates the presentation. */
        public PickOne {
            options = List.copyOf(options);
        }
    }

    /**
     * Options, of which any number is to be picked; answered by {@link Response.PickedSet}.
     *
     * @param options in the order shown, at least one
     */
    record PickSeveral(List<Part> options) implements Presentation {

        /** Creates the presentation. */
        public PickSeveral {
            options = List.copyOf(options);
        }
    }

    /** A statement, the item's stem, that is true or false; answered by {@link Response.Judged}. */
    record Judge() implements Presentation {
    }

    /**
     * Left sides, each to be given one right side; answered by {@link Response.Matched}.
     *
     * @param left in the order shown
     * @param right in the order shown; there may be more of them than left sides, and one may fit several
     */
    record Match(List<Part> left, List<Part> right) implements Presentation {

        /** Creates the presentation. */
        public Match {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Steps to put into order; answered by {@link Response.Ordered}.
     *
     * @param steps in the order shown, which is never the right one where there are two or more
     */
    record Order(List<Part> steps) implements Presentation {

        /** Creates the presentation. */
        public Order {
            steps = List.copyOf(steps);
        }
    }

    /** A word or phrase to type; answered by {@link Response.Typed}. */
    record Type() implements Presentation {
    }

    /**
     * A text with gaps to fill; answered by {@link Response.Filled}.
     *
     * @param texts what stands before, between and after the gaps, in Markdown; one more than there are gaps
     * @param gapIds the gaps in the order of the text
     */
    record Fill(List<String> texts, List<String> gapIds) implements Presentation {

        /** Creates the presentation. */
        public Fill {
            texts = List.copyOf(texts);
            gapIds = List.copyOf(gapIds);
        }
    }

    /**
     * Lines to give a move and an intensity each; answered by {@link Response.Coded}.
     *
     * @param lines in the order of the transcript, each with its speaker
     * @param moves what there is to choose from
     */
    record Code(List<Part> lines, List<MoveCode> moves) implements Presentation {

        /** The strongest intensity; the weakest is 1. */
        public static final int STRONGEST = 3;

        /** Creates the presentation. */
        public Code {
            lines = List.copyOf(lines);
            moves = List.copyOf(moves);
        }
    }

    /**
     * A number to estimate, with how sure one is that it is close; answered by {@link Response.Estimated}.
     *
     * @param minimum the lower end of the scale
     * @param maximum the upper end, above the lower
     * @param tolerance how far off an estimate still counts as close
     */
    record Estimate(double minimum, double maximum, double tolerance) implements Presentation {
    }

    /** A text of one's own; answered by {@link Response.Written}. */
    record Write() implements Presentation {
    }
}
