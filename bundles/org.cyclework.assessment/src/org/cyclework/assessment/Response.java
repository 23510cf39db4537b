package org.cyclework.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a trainee answered. */
public sealed interface Response {

    /**
     * One option.
     *
     * @param optionId its id
     */
    record Picked(String optionId) implements Response {

        /** Creates the response. */
        public Picked {
            Objects.requireNonNull(optionId);
        }
    }

    /**
     * Any number of options.
     *
     * @param optionIds their ids; may be empty
     */
    record PickedSet(Set<String> optionIds) implements Response {

        /** Creates the response. */
        public PickedSet {
            optionIds = Set.copyOf(optionIds);
        }
    }

    /**
     * True or false.
     *
     * @param value what the trainee holds the statement to be
     */
    record Judged(boolean value) implements Response {
    }

    /**
     * Right sides given to left sides.
     *
     * @param rightByLeft id of the right side by id of the left side; left sides may be missing
     */
    record Matched(Map<String, String> rightByLeft) implements Response {

        /** Creates the response. */
        public Matched {
            rightByLeft = Map.copyOf(rightByLeft);
        }
    }

    /**
     * Steps in an order.
     *
     * @param stepIds the ids of all steps, the first step first
     */
    record Ordered(List<String> stepIds) implements Response {

        /** Creates the response. */
        public Ordered {
            stepIds = List.copyOf(stepIds);
        }
    }

    /**
     * Words.
     *
     * @param text as typed; may be empty; at most 1000 characters
     */
    record Typed(String text) implements Response {

        /** The longest text. */
        public static final int LONGEST = 1000;

        /** Creates the response. */
        public Typed {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("at most " + LONGEST + " characters can be typed");
            }
        }
    }
}
