package org.cyclework.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cyclework.model.vignette.MoveCode;

/** What a trainee answered. A kind of item may bring a form of its own. */
public interface Response {

    /** @return how sure the trainee is, 0 to 1, where saying so is part of the answer */
    default OptionalDouble confidence() {
        return OptionalDouble.empty();
    }

    /** @return the trainee's own words, which stay with whoever wrote them; empty where the answer holds none */
    default Optional<String> words() {
        return Optional.empty();
    }

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

    /**
     * Words in the gaps of a text.
     *
     * @param textByGap what stands in each gap, by its id; gaps may be missing; at most {@link Typed#LONGEST} characters each
     */
    record Filled(Map<String, String> textByGap) implements Response {

        /** Creates the response. */
        public Filled {
            textByGap = Map.copyOf(textByGap);
            textByGap.values().forEach(Typed::new);
        }
    }

    /**
     * Moves and intensities given to lines.
     *
     * @param codeByLine what each line was coded as, by its id; lines may be missing
     */
    record Coded(Map<String, Code> codeByLine) implements Response {

        /**
         * What a line was coded as.
         *
         * @param move what is done with it
         * @param intensity how strongly, from 1 to {@link Presentation.Code#STRONGEST}
         */
        public record Code(MoveCode move, int intensity) {

            /** Creates the code. */
            public Code {
                Objects.requireNonNull(move);
                if (intensity < 1 || intensity > Presentation.Code.STRONGEST) {
                    throw new IllegalArgumentException("there is no intensity " + intensity);
                }
            }
        }

        /** Creates the response. */
        public Coded {
            codeByLine = Map.copyOf(codeByLine);
        }
    }

    /**
     * A number with how sure one is of it.
     *
     * @param value the estimate
     * @param sure how likely the trainee holds it to be close, 0 to 1
     */
    record Estimated(double value, double sure) implements Response {

        /** Creates the response. */
        public Estimated {
            if (!Double.isFinite(value) || !(sure >= 0 && sure <= 1)) {
                throw new IllegalArgumentException("a value and a confidence from 0 to 1, not " + value + " and " + sure);
            }
        }

        @Override
        public OptionalDouble confidence() {
            return OptionalDouble.of(sure);
        }
    }

    /**
     * A text of one's own.
     *
     * @param text as written; empty only where whoever reads it now may not see it; at most {@link #LONGEST} characters
     */
    record Written(String text) implements Response {

        /** The longest text. */
        public static final int LONGEST = 10_000;

        /** Creates the response. */
        public Written {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("at most " + LONGEST + " characters can be written");
            }
        }

        @Override
        public Optional<String> words() {
            return Optional.of(text);
        }
    }
}
