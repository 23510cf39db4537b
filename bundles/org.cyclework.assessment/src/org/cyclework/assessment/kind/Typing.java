package org.cyclework.assessment.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.Part;

/** Numbered parts in a terminal, and what is typed about them. */
final class Typing {

    private Typing() {
    }

    static List<String> numbered(List<Part> parts, UnaryOperator<String> plain) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add("  " + (lines.size() + 1) + "  " + plain.apply(part.text()));
        }
        return lines;
    }

    static List<String> lettered(List<Part> parts, UnaryOperator<String> plain) {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add("  " + (char) ('a' + lines.size()) + "  " + plain.apply(part.text()));
        }
        return lines;
    }

    static String[] words(String typed) {
        return typed.split("[,\\s]+");
    }

    /** @return the ids of the parts whose numbers were typed, each once; empty where something else was typed */
    static Optional<List<String>> ids(List<Part> parts, String typed) {
        List<String> ids = new ArrayList<>();
        for (String word : words(typed)) {
            Optional<Part> part = part(parts, word);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            ids.add(part.get().id());
        }
        return Set.copyOf(ids).size() == ids.size() ? Optional.of(ids) : Optional.empty();
    }

    static Optional<Part> part(List<Part> parts, String number) {
        if (!number.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        int place = Integer.parseInt(number);
        return place >= 1 && place <= parts.size() ? Optional.of(parts.get(place - 1)) : Optional.empty();
    }

    static OptionalDouble number(String word) {
        return word.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? OptionalDouble.of(Double.parseDouble(word)) : OptionalDouble.empty();
    }
}
