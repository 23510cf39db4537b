package org.cyclework.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.model.assessment.Item;
import org.eclipse.emf.ecore.EObject;

/**
 * All that quizzes must know about one kind of item, but for its panel in the window. One small class each without a
 * state; kinds of other bundles are offered as services.
 *
 * @param <I> the model's class of the item
 * @param <P> how it is presented
 * @param <R> how it is answered
 */
public interface ItemKind<I extends Item, P extends Presentation, R extends Response> {

    /** @return the model's class */
    Class<I> item();

    /** @return the class of its responses */
    Class<R> response();

    /** @return whether the item has enough in it to be asked */
    default boolean playable(I item) {
        return !item.eContents().isEmpty();
    }

    /** @return the item's parts in an order that only the random numbers decide */
    P present(I item, RandomGenerator random);

    /**
     * Marks a response.
     *
     * @throws IllegalArgumentException if the response names parts that are not there
     */
    Marks mark(I item, P presentation, R response);

    /** @return from which score on a response counts as right; 1 where nothing less than all of it does */
    default double passMark() {
        return 1;
    }

    /** @return hints in the order in which they are given, in Markdown */
    default List<String> hints(I item) {
        return List.of();
    }

    /** Writes the response into an event, without own words. */
    void write(R response, ObjectNode into);

    /**
     * Reads the response that was written.
     *
     * @param from what {@link #write} wrote
     * @param words the own words that belong to it; empty where there are none or they may not be read
     * @return the response
     */
    R read(JsonNode from, Optional<String> words);

    /** @return what stands below the stem in a terminal, see {@link AnswerText#lines} */
    List<String> lines(P presentation, UnaryOperator<String> plain);

    /** @return what asks for the answer in a terminal, see {@link AnswerText#prompt} */
    String prompt(P presentation);

    /** @return what is told in a terminal beside the score, see {@link AnswerText#measures} */
    default List<String> measures(Marks marks) {
        return List.of();
    }

    /** @return what was typed in a terminal, see {@link AnswerText#read} */
    Optional<R> typed(P presentation, String line);

    /**
     * Looks for what its author forgot.
     *
     * @param item the item
     * @param written whether an element's attribute stands in the file, whatever its value
     * @return why the item cannot be answered, each the rest of a sentence; empty where it can
     */
    List<String> faults(I item, BiPredicate<EObject, String> written);
}
