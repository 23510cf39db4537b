package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.Item;

/**
 * All that a quiz must know about one kind of item. One small class each; a new kind is one more entry in
 * {@link ItemKinds}.
 *
 * @param <I> the model's class of the item
 * @param <P> how it is presented
 * @param <R> how it is answered
 */
interface ItemKind<I extends Item, P extends Presentation, R extends Response> {

    /** @return the model's class */
    Class<I> item();

    /** @return the class of its responses */
    Class<R> response();

    /** @return the item's parts in an order that only the random numbers decide */
    P present(I item, RandomGenerator random);

    /** @throws IllegalArgumentException if the response names parts that are not there */
    Scored score(I item, P presentation, R response);

    /** Writes the response into an event. */
    void write(R response, ObjectNode into);

    /** @return the response that was written */
    R read(JsonNode from);
}
