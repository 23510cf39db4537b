package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.Retention;
import org.cyclework.record.Retention.Due;

/** Sets how long work of people who left is kept, and lists whose time is over. It erases nobody. */
final class RetentionRule {

    private final Retention retention;
    private final Map<UUID, String> names;

    RetentionRule(Retention retention, List<Learner> people) {
        this.retention = retention;
        names = people.stream().collect(Collectors.toMap(Learner::id, Learner::name, (one, other) -> one));
    }

    /** @param rest months, none, or nothing to be told how it stands */
    int run(List<String> rest, Access access, boolean json, Terminal terminal) {
        if (!rest.isEmpty()) {
            retention.set(access, months(rest.getFirst()));
        }
        OptionalInt months = retention.months(access);
        List<Due> due = retention.due(access);
        if (json) {
            terminal.say(node(months, due));
        } else {
            say(months, due, terminal);
        }
        return Subcommand.FINE;
    }

    private static OptionalInt months(String word) {
        if (word.equals("none")) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(word));
        } catch (NumberFormatException e) {
            throw new UsageException("For how many months work is kept is a number, or none; not " + Quoted.of(word) + ".");
        }
    }

    private static ObjectNode node(OptionalInt months, List<Due> due) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        months.ifPresentOrElse(number -> node.put("months", number), () -> node.putNull("months"));
        ArrayNode all = node.putArray("due");
        due.forEach(each -> all.addObject().put("person", each.person().toString()).put("left", each.left().toString()).put("since", each.due().toString()));
        return node;
    }

    private void say(OptionalInt months, List<Due> due, Terminal terminal) {
        if (months.isEmpty()) {
            terminal.say("No rule is set: work is kept until somebody erases it.");
            return;
        }
        terminal.say("Work of people who left all groups is kept for " + Counts.of(months.getAsInt(), "month") + ".");
        due.forEach(each -> terminal.say(each.person() + "  " + PersonName.isolated(names.getOrDefault(each.person(), "somebody")) + "  left " + each.left() + ", due since " + each.due()));
        terminal.say(due.isEmpty() ? "Nobody’s time is over." : "Nobody was erased. Each is erased by name: cyclework record erase --trainee NAME");
    }
}
