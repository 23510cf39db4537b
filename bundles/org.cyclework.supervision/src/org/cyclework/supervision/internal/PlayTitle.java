package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.cyclework.record.LearningEvent;
import org.cyclework.supervision.internal.texts.Words;

/** What plays are called: the case, the chair and the help, as the play's beginning tells them. */
final class PlayTitle {

    private PlayTitle() {
    }

    static String of(String caseTitle, LearningEvent start) {
        return Words.of("title.play", caseTitle, chair(Json.read(start.payloadJson())));
    }

    static String chair(JsonNode start) {
        return switch (start.path("seat").asText().toUpperCase(Locale.ROOT)) {
            case "PURSUER" -> Words.of("chair.pursuer");
            case "DISTANCER" -> Words.of("chair.distancer");
            case "BOTH" -> Words.of("chair.both");
            default -> Words.of("chair.none");
        };
    }

    static String level(JsonNode start) {
        return switch (start.path("support").asText()) {
            case "WORKED" -> Words.of("level.worked");
            case "FREE" -> Words.of("level.free");
            default -> Words.of("level.options");
        };
    }
}
