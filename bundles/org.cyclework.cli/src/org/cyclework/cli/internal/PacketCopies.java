package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;

/** Says who has a copy of people's work, as far as this computer knows. */
final class PacketCopies {

    private final Map<UUID, String> names;

    PacketCopies(List<Learner> people) {
        names = people.stream().collect(Collectors.toMap(Learner::id, Learner::name, (one, other) -> one));
    }

    int tell(Map<UUID, List<Copy>> copies, boolean json, Terminal terminal) {
        if (json) {
            ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
            copies.forEach((person, places) -> places.forEach(copy -> node(nodes.addObject().put("person", person.toString()), copy)));
            terminal.say(nodes);
        } else {
            copies.forEach((person, places) -> {
                terminal.say(PersonName.isolated(names.getOrDefault(person, person.toString())));
                places.forEach(copy -> terminal.say("  " + line(copy)));
            });
            terminal.say(copies.isEmpty() ? "As far as this computer knows, nobody else has a copy."
                    : "That is as far as this computer knows; copies of files and backups are known to nobody.");
        }
        return Subcommand.FINE;
    }

    private static void node(ObjectNode node, Copy copy) {
        switch (copy.place()) {
            case Copy.Machine machine -> node.put("place", "home").put("key", machine.home().key()).put("name", machine.home().name()).put("kind", machine.home().kind().word())
                    .put("revoked", machine.home().revoked());
            case Copy.Campus campus -> node.put("place", "campus");
            case Copy.Files files -> node.put("place", "files");
        }
        moments(node, copy.when());
        copy.lacks().ifPresent(lacks -> node.put("lacks", lacks));
    }

    /** Adds when something came and went. */
    static void moments(ObjectNode node, Exchanged when) {
        node.put("came", text(when.came())).put("went", text(when.went()));
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    private static String line(Copy copy) {
        String name = switch (copy.place()) {
            case Copy.Machine machine -> machine.home().kind().word() + "  " + machine.home().name() + (machine.home().revoked() ? "  (trusted no longer)" : "");
            case Copy.Campus campus -> "campus";
            case Copy.Files files -> "files for whoever takes them";
        };
        return name + copy.when().came().map(at -> "  came " + WallTime.of(at)).orElse("") + copy.when().went().map(at -> "  written for it " + WallTime.of(at)).orElse("")
                + (copy.lacks().isPresent() && copy.lacks().getAsLong() > 0 ? "  " + Counts.of(copy.lacks().getAsLong(), "entry", "entries") + " not seen there" : "");
    }
}
