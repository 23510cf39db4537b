package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.model.assessment.Item;

/** An item as a quiz would ask it. */
final class Asked<I extends Item, P extends Presentation, R extends Response> {

    private final ItemKind<I, P, R> kind;
    private final I item;
    private final P shown;

    private Asked(ItemKind<I, P, R> kind, Item item, long seed) {
        this.kind = kind;
        this.item = kind.item().cast(item);
        this.shown = kind.present(this.item, Shuffle.random(seed, item.getId()));
    }

    static Asked<?, ?, ?> of(Item item, long seed) {
        return new Asked<>(ItemKinds.builtIn().of(item).orElseThrow(), item, seed);
    }

    P shown() {
        return shown;
    }

    Marks mark(Response response) {
        return kind.mark(item, shown, cast(response));
    }

    boolean right(Response response) {
        return mark(response).score().orElse(0) >= kind.passMark();
    }

    List<String> lines() {
        return kind.lines(shown, text -> text);
    }

    String prompt() {
        return kind.prompt(shown);
    }

    List<String> measures(Response response) {
        return kind.measures(mark(response));
    }

    Optional<R> typed(String line) {
        return kind.typed(shown, line);
    }

    /** @return the response when it was written into an event and read again */
    R kept(Response response) throws Exception {
        ObjectNode written = new ObjectMapper().createObjectNode();
        kind.write(cast(response), written);
        return kind.read(new ObjectMapper().readTree(written.toString()), response.words());
    }

    private R cast(Response response) {
        if (!kind.response().isInstance(response)) {
            throw new IllegalArgumentException("another kind of response");
        }
        return kind.response().cast(response);
    }
}
