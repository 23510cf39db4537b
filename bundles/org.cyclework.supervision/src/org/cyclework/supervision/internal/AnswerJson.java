package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.TurnRef;

/** Answers and comments in payloads. */
final class AnswerJson {

    private AnswerJson() {
    }

    static String write(Answer.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Answer.Kind> kind(Deed deed) {
        for (Answer.Kind kind : Answer.Kind.values()) {
            if (write(kind).equals(deed.text("kind"))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static Optional<Answer> answer(Deed deed) {
        return kind(deed).map(kind -> new Answer(deed.id(), kind, deed.actor(), deed.text("name"), deed.wall(), deed.text("text"), turn(deed)));
    }

    static Comment comment(Deed deed) {
        return new Comment(deed.id(), turn(deed), deed.actor(), deed.text("name"), deed.wall(), deed.text("text"));
    }

    static ObjectNode write(TurnRef turn) {
        return Json.object().put("session", turn.session().toString()).put("try", turn.tryNumber()).put("turn", turn.turn());
    }

    private static Optional<TurnRef> turn(Deed deed) {
        JsonNode node = deed.payload().path("turn");
        int tryNumber = node.path("try").asInt();
        int turn = node.path("turn").asInt();
        return Json.id(node.path("session")).filter(session -> tryNumber > 0 && turn > 0).map(session -> new TurnRef(session, tryNumber, turn));
    }
}
