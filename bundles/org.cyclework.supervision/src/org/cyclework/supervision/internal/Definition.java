package org.cyclework.supervision.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;

/**
 * What was assigned, as its events tell it in canonical order: the latest terms count, and the latest of withdrawing and
 * restoring.
 *
 * @param id the assignment's
 * @param task what
 * @param title what it was called then
 * @param version which version of it
 * @param course of which course
 * @param to to whom
 * @param by who assigned it
 * @param byName that person's name where it may be written down
 * @param made when
 * @param at where in the order of all events
 * @param terms as they are now
 * @param withdrawn whether it was withdrawn
 */
record Definition(UUID id, Task task, String title, String version, String course, Recipient to, UUID by, String byName, OffsetDateTime made, long at,
        Terms terms, boolean withdrawn) {

    /** @return the assignment to a person; empty where these deeds do not tell of one, or not in a way that is known */
    static Optional<Definition> personal(UUID trainee, List<Deed> deeds) {
        // whoever learns assigns nothing to himself or herself, whatever a file says
        List<Deed> others = deeds.stream().filter(deed -> !deed.actor().equals(trainee)).toList();
        return others.stream().filter(deed -> deed.is(Verbs.TASK_ASSIGNED)).findFirst()
                .flatMap(made -> made(made, new Recipient.Person(trainee)))
                .map(definition -> definition.after(others, Verbs.TASK_CHANGED, Verbs.TASK_WITHDRAWN, Verbs.TASK_RESTORED));
    }

    /** @return the assignment to a group; empty as above */
    static Optional<Definition> ofGroup(List<Deed> deeds) {
        return deeds.stream().filter(deed -> deed.is(Verbs.GROUP_ASSIGNED)).findFirst()
                .flatMap(made -> Json.id(made.payload().path("group")).flatMap(group -> made(made, new Recipient.Members(group))))
                .map(definition -> definition.after(deeds, Verbs.GROUP_TASK_CHANGED, Verbs.GROUP_TASK_WITHDRAWN, Verbs.GROUP_TASK_RESTORED));
    }

    private static Optional<Definition> made(Deed made, Recipient to) {
        return TaskJson.task(made.payload().path("task"))
                .map(task -> new Definition(made.id(), task, made.text("title"), made.text("version"), made.text("course"), to, made.actor(),
                        made.text("name"), made.wall(), made.at(), TaskJson.terms(made.payload().path("terms")), false));
    }

    private Definition after(List<Deed> deeds, String changed, String withdrawn, String restored) {
        Terms now = terms;
        boolean gone = false;
        for (Deed deed : deeds) {
            if (deed.is(changed)) {
                now = TaskJson.terms(deed.payload().path("terms"));
            } else if (deed.is(withdrawn) || deed.is(restored)) {
                gone = deed.is(withdrawn);
            }
        }
        return new Definition(id, task, title, version, course, to, by, byName, made, at, now, gone);
    }

    boolean isFor(UUID trainee, List<UUID> groups) {
        return switch (to) {
            case Recipient.Person person -> person.id().equals(trainee);
            case Recipient.Members members -> groups.contains(members.id());
        };
    }
}
