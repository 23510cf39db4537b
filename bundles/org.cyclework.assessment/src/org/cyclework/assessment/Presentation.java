package org.cyclework.assessment;

import java.util.List;

/** What a question puts before the trainee, in the order in which this quiz shows it. It does not hold the key. */
public sealed interface Presentation {

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
     * @param right in the order shown; there may be more of them than left sides
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
}
