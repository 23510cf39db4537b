package org.cyclework.assessment.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.AnswerText;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.kind.Shuffle;
import org.cyclework.model.assessment.Item;

/** A question of a quiz together with what its kind can do; keeps the three types of a kind together. */
final class PlayableItem<I extends Item, P extends Presentation, R extends Response> implements AnswerText {

    private final ItemKind<I, P, R> kind;
    private final I item;
    private final P presentation;
    private final Question question;

    private PlayableItem(ItemKind<I, P, R> kind, Item item, int number, long seed) {
        this.kind = kind;
        this.item = kind.item().cast(item);
        presentation = kind.present(this.item, Shuffle.random(seed, item.getId()));
        question = new Question(number, item, presentation, this);
    }

    static PlayableItem<?, ?, ?> of(ItemKind<?, ?, ?> kind, Item item, int number, long seed) {
        return new PlayableItem<>(kind, item, number, seed);
    }

    Question question() {
        return question;
    }

    String id() {
        return item.getId();
    }

    Marks mark(Response response) {
        return kind.mark(item, presentation, cast(response));
    }

    boolean right(double score) {
        return Scored.reaches(score, kind.passMark());
    }

    List<String> hints() {
        return kind.hints(item);
    }

    void write(Response response, ObjectNode into) {
        kind.write(cast(response), into);
    }

    Response read(JsonNode from, Optional<String> words) {
        return kind.read(from, words);
    }

    private R cast(Response response) {
        if (!kind.response().isInstance(response)) {
            throw new IllegalArgumentException(item.getId() + " is answered by " + kind.response().getSimpleName());
        }
        return kind.response().cast(response);
    }

    @Override
    public List<String> lines(UnaryOperator<String> plain) {
        return kind.lines(presentation, plain);
    }

    @Override
    public String prompt() {
        return kind.prompt(presentation);
    }

    @Override
    public List<String> measures(Marks marks) {
        return kind.measures(marks);
    }

    @Override
    public Optional<Response> read(String typed) {
        return kind.typed(presentation, typed).map(Function.identity());
    }
}
