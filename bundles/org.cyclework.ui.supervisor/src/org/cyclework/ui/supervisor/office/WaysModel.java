package org.cyclework.ui.supervisor.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.supervisor.Messages;

/**
 * The ways through the supervisor's room; no SWT.
 *
 * @param ways from top to bottom
 */
public record WaysModel(List<Way> ways) {

    /**
     * A way.
     *
     * @param icon name of its icon; empty for a heading
     * @param label what it is called
     * @param link where it leads; a heading leads nowhere
     */
    public record Way(String icon, String label, List<CourseLink> link) {

        /** Copies the list. */
        public Way {
            link = List.copyOf(link);
        }

        private static Way to(String icon, String label, CourseLink.Kind kind, String id) {
            return new Way(icon, label, List.of(CourseLink.to(kind, id)));
        }

        /** @return whether it leads to this place */
        public boolean leadsTo(CourseLink place) {
            return link.stream().anyMatch(one -> one.kind().equals(place.kind()) && one.id().equals(place.id()));
        }
    }

    /** Copies the list. */
    public WaysModel {
        ways = List.copyOf(ways);
    }

    /** Reads what there is; slow. */
    static WaysModel read(Office office) {
        if (!office.isOpen()) {
            return new WaysModel(List.of());
        }
        Access access = office.access();
        return of(office.reviews().queue(access), office.groups().list(access), LocalDate.now());
    }

    /**
     * The ways.
     *
     * @param queue of which is told how much waits
     * @param groups of which those that are not closed have a way, with how many trainees are in them
     * @param today the day on which they are counted
     */
    static WaysModel of(List<QueueEntry> queue, List<Group> groups, LocalDate today) {
        long waits = queue.stream().filter(QueueEntry::waits).count();
        List<Way> ways = new ArrayList<>(List.of(
                Way.to("waiting", waits == 0 ? Messages.Waiting_title : counted(Messages.Waiting_title, waits), Kinds.WAITING, ""),
                Way.to("given", Messages.Given_title, Kinds.GIVEN, ""), Way.to("assign", Messages.Ways_assign, Kinds.ASSIGN, ""),
                Way.to("people", Messages.People_title, Kinds.PEOPLE, ""), Way.to("watched", Messages.Watched_title, Kinds.WATCHED, ""), Way.to("rubrics", Messages.Rubrics_title, Kinds.RUBRICS, ""),
                Way.to("agreement", Messages.Agreement_title, Kinds.AGREEMENT, ""), Way.to("machines", Messages.Machines_title, Kinds.MACHINES, ""),
                new Way("", Messages.Ways_groups, List.of()), Way.to("group", Messages.Group_everybody, Kinds.GROUP, "")));
        Stream<Group> open = groups.stream().filter(group -> !group.closed());
        open.forEach(group -> ways.add(Way.to("group", counted(group.name(), trainees(group, today)), Kinds.GROUP, group.id().toString())));
        return new WaysModel(ways);
    }

    /** @return what stands at the door of the room, with how much waits */
    static String door(long waits) {
        return waits == 0 ? Messages.Perspective_title : counted(Messages.Perspective_title, waits);
    }

    /** @return the same as a sentence */
    static String atTheDoor(long waits) {
        return waits == 0 ? Messages.Waiting_none : Counted.of(Messages.Waiting_door, waits);
    }

    private static String counted(String words, long count) {
        return Messages.bind(Messages.Ways_counted, words, count);
    }

    private static long trainees(Group group, LocalDate today) {
        return group.members().stream().filter(member -> member.as() == Group.As.TRAINEE && member.isIn(today)).map(Group.Member::person).distinct().count();
    }
}
