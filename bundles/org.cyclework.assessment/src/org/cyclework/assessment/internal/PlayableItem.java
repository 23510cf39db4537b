package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.Item;

/** A question of a quiz together with what its kind can do; keeps the three types of a kind together. */
final class PlayableItem<I extends Item, P extends Presentation, R extends Response> {

    private final ItemKind<I, P, R> kind;
    private final I item;
    private final P presentation;
    private final Question question;

    private PlayableItem(ItemKind<I, P, R> kind, Item item, int number, long seed) {
        this.kind = kind;
        this.item = kind.item().cast(item);
        presentation = kind.present(this.item, Shuffle.random(seed, item.getId()));
        question = new Question(number, item, presentation);
    }

    /** @throws java.util.NoSuchElementException if the item's kind cannot be played */
    static PlayableItem<?, ?, ?> of(Item item, int number, long seed) {
        return new PlayableItem<>(ItemKinds.of(item).orElseThrow(), item, number, seed);
    }

    Question question() {
        return question;
    }

    Scored score(Response response) {
        return kind.score(item, presentation, cast(response));
    }

    void write(Response response, ObjectNode into) {
        kind.write(cast(response), into);
    }

    R read(JsonNode from) {
        return kind.read(from);
    }

    private R cast(Response response) {
        if (!kind.response().isInstance(response)) {
            throw new IllegalArgumentException(item.getId() + " is answered by " + kind.response().getSimpleName());
        }
        return kind.response().cast(response);
    }
}
