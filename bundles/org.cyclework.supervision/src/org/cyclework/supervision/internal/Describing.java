package org.cyclework.supervision.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.record.Group;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.internal.texts.Words;

/** Makes definitions ready to be shown: with names and titles. */
final class Describing {

    private final TaskContent content;
    private final Map<UUID, String> people;
    private final Map<UUID, String> groups = new HashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();

    Describing(TaskContent content, Map<UUID, String> people, List<Group> groups, List<Definition> all) {
        this.content = content;
        this.people = people;
        groups.forEach(group -> this.groups.put(group.id(), group.name()));
        all.forEach(definition -> titles.put(definition.id(), title(definition)));
    }

    Assignment assignment(Definition definition) {
        String toName = switch (definition.to()) {
            case Recipient.Person person -> Classroom.name(people, person.id(), "");
            case Recipient.Members members -> groups.getOrDefault(members.id(), Words.of("someGroup"));
        };
        return new Assignment(definition.id(), definition.task(), title(definition), definition.to(), toName, definition.by(),
                people.getOrDefault(definition.by(), definition.byName().isEmpty() ? Words.of("someSupervisor") : definition.byName()), definition.made(),
                definition.terms(), after(definition), content.state(definition), definition.withdrawn());
    }

    String title(Definition definition) {
        return content.title(definition.task()).orElse(definition.title());
    }

    private List<String> after(Definition definition) {
        return definition.terms().prerequisites().stream().map(id -> titles.getOrDefault(id, Words.of("someAssignment"))).toList();
    }
}
