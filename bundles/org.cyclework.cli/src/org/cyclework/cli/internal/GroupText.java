package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.supervision.GroupView;

/** Groups, and what was done to them, for people and for programs. */
final class GroupText {

    private GroupText() {
    }

    static String line(Group group) {
        return group.id() + "  " + Quoted.cut(group.name()) + ", " + Counts.of(group.members().size(), "member") + (group.kind() == Group.Kind.COHORT ? ", a cohort" : "")
                + (group.closed() ? ", closed" : "");
    }

    static ObjectNode json(Group group) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", group.id().toString()).put("name", group.name())
                .put("kind", group.kind().name().toLowerCase(Locale.ROOT)).put("closed", group.closed());
        group.within().ifPresent(cohort -> node.put("within", cohort.toString()));
        ArrayNode members = node.putArray("members");
        for (Group.Member member : group.members()) {
            ObjectNode one = members.addObject().put("person", member.person().toString()).put("as", member.as().name().toLowerCase(Locale.ROOT));
            member.from().ifPresent(day -> one.put("from", day.toString()));
            member.until().ifPresent(day -> one.put("until", day.toString()));
        }
        return node;
    }

    static String line(GroupView.Row row) {
        return PersonName.isolated(row.name()) + ": " + (row.where().isEmpty() ? "nothing yet" : row.where()) + "; " + Counts.of(row.lessonsRead(), "lesson") + ", "
                + Counts.of(row.quizzes(), "quiz", "quizzes") + ", " + Counts.of(row.plays(), "scene") + ", " + Counts.of(row.worked().toMinutes(), "minute") + ", "
                + row.open() + " open, " + row.waiting() + " waiting";
    }

    static String added(Learner person, Group group, Group.Member member) {
        return PersonName.isolated(person.name()) + (member.as() == Group.As.SUPERVISOR ? " supervises " : " learns in ") + Quoted.of(group.name())
                + member.from().map(day -> " from " + day).orElse("") + member.until().map(day -> " until " + day).orElse("") + ".";
    }

    static String removed(Learner person, Group group, Group.As as) {
        return PersonName.isolated(person.name()) + (as == Group.As.SUPERVISOR ? " supervises " : " learns in ") + Quoted.of(group.name()) + " no longer.";
    }

    static String moved(Learner person, Group to, Groups.Moved moved, List<Learner> people) {
        return PersonName.isolated(person.name()) + " learns in " + Quoted.of(to.name()) + " now." + who(moved.come(), people, " The work is open from now on to ")
                + who(moved.go(), people, " It is open no longer to ");
    }

    private static String who(List<UUID> ids, List<Learner> people, String words) {
        String names = people.stream().filter(person -> ids.contains(person.id())).map(person -> PersonName.isolated(person.name())).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : words + names + ".";
    }
}
