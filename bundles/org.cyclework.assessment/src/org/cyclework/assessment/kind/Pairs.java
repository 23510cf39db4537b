package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.Presentation.Match;
import org.cyclework.assessment.Response.Matched;

/** What items have in common in which left sides are given right sides. */
final class Pairs {

    static final String PROMPT = "Pairs, such as 1b,2a: ";

    private static final String MATCHED = "matched";

    private Pairs() {
    }

    static void write(Matched response, ObjectNode into) {
        ObjectNode matched = into.putObject(MATCHED);
        new TreeMap<>(response.rightByLeft()).forEach(matched::put);
    }

    static Matched read(JsonNode from) {
        Map<String, String> matched = new HashMap<>();
        from.path(MATCHED).properties().forEach(pair -> matched.put(pair.getKey(), pair.getValue().asText()));
        return new Matched(matched);
    }

    static List<String> lines(Match presentation, UnaryOperator<String> plain) {
        List<String> lines = new ArrayList<>(Typing.numbered(presentation.left(), plain));
        lines.addAll(Typing.lettered(presentation.right(), plain));
        return lines;
    }

    static Optional<Matched> typed(Match presentation, String typed) {
        Map<String, String> pairs = new HashMap<>();
        for (String word : Typing.words(typed)) {
            if (!word.matches("\\d{1,2}[a-z]")) {
                return Optional.empty();
            }
            Optional<Part> left = Typing.part(presentation.left(), word.substring(0, word.length() - 1));
            int right = word.charAt(word.length() - 1) - 'a';
            if (left.isEmpty() || right >= presentation.right().size()
                    || pairs.put(left.get().id(), presentation.right().get(right).id()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Matched(pairs));
    }
}
