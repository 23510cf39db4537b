package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;

/** Tasks and terms in payloads. */
final class TaskJson {

    private TaskJson() {
    }

    static ObjectNode write(Task task) {
        ObjectNode node = Json.object().put("kind", task.kind().name().toLowerCase(Locale.ROOT)).put("about", task.about());
        if (task instanceof Task.Vignette vignette) {
            vignette.chair().ifPresent(chair -> node.put("chair", chair.getLiteral()));
            vignette.level().ifPresent(level -> node.put("level", level.name()));
            // as text, since many readers of JSON do not keep all digits of a number
            vignette.seed().ifPresent(seed -> node.put("seed", Long.toString(seed)));
        }
        return node;
    }

    /** @return the task; empty where a newer program wrote a kind that this one does not know */
    static Optional<Task> task(JsonNode node) {
        String about = node.path("about").asText("");
        if (about.isEmpty()) {
            return Optional.empty();
        }
        return switch (node.path("kind").asText()) {
            case "vignette" -> Optional.of(new Task.Vignette(about, Optional.ofNullable(Seat.get(node.path("chair").asText())), level(node), seed(node)));
            case "module" -> Optional.of(new Task.ModuleReading(about));
            case "quiz" -> Optional.of(new Task.ModuleQuiz(about));
            case "practice" -> Optional.of(new Task.Practice(about));
            case "reading" -> Optional.of(new Task.Reading(about));
            default -> Optional.empty();
        };
    }

    private static Optional<Support> level(JsonNode node) {
        for (Support each : Support.values()) {
            if (each.name().equals(node.path("level").asText())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static OptionalLong seed(JsonNode node) {
        try {
            return node.has("seed") ? OptionalLong.of(Long.parseLong(node.path("seed").asText())) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty(); // not by this program
        }
    }

    static ObjectNode write(Terms terms) {
        ObjectNode node = Json.object();
        terms.from().ifPresent(day -> node.put("from", day.toString()));
        terms.due().ifPresent(day -> node.put("due", day.toString()));
        if (!terms.note().isEmpty()) {
            node.put("note", terms.note());
        }
        if (!terms.prerequisites().isEmpty()) {
            terms.prerequisites().forEach(id -> node.withArray("after").add(id.toString()));
        }
        terms.tries().ifPresent(tries -> node.put("tries", tries));
        if (!terms.required().isEmpty()) {
            terms.required().stream().sorted().forEach(each -> node.withArray("required").add(each.name()));
        }
        return node;
    }

    /** What does not fit is left out, so that one slip does not hide an assignment. */
    static Terms terms(JsonNode node) {
        Optional<LocalDate> from = day(node.path("from"));
        Optional<LocalDate> due = day(node.path("due")).filter(day -> from.isEmpty() || !day.isBefore(from.get()));
        String note = node.path("note").asText("");
        List<UUID> after = new ArrayList<>();
        node.path("after").forEach(each -> Json.id(each).ifPresent(after::add));
        int tries = node.path("tries").asInt();
        Set<Requirement> required = EnumSet.noneOf(Requirement.class);
        for (JsonNode each : node.path("required")) {
            for (Requirement known : Requirement.values()) {
                if (known.name().equals(each.asText())) {
                    required.add(known);
                }
            }
        }
        return new Terms(from, due, note.length() > Terms.LONGEST_NOTE ? note.substring(0, Terms.LONGEST_NOTE) : note, after,
                tries > 0 ? OptionalInt.of(tries) : OptionalInt.empty(), required);
    }

    private static Optional<LocalDate> day(JsonNode node) {
        try {
            return node.isTextual() ? Optional.of(LocalDate.parse(node.asText())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty(); // no day
        }
    }
}
