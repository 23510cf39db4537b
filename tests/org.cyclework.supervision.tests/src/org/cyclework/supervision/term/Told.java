package org.cyclework.supervision.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.Projection;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.supervision.term.TermHome.Person;

/** Everything that a home tells of a school: each table, and what each person sees. */
final class Told {

    private final School school;
    private final TermHome home;
    private final Map<String, Object> told = new TreeMap<>();

    private Told(School school, TermHome home) {
        this.school = school;
        this.home = home;
    }

    /** @return the events and every table, by whose and what */
    static Map<String, Object> tables(School school, TermHome home) {
        Told all = new Told(school, home);
        all.tables(school.keeper(home));
        return all.told;
    }

    /** @return what a person sees who signs in, and with which secret that was */
    static Map<String, Object> views(School school, TermHome home, Person person) {
        Told all = new Told(school, home);
        if (person == school.ada || person == school.bo) {
            all.supervisor(person);
        } else {
            all.trainee(person);
        }
        return all.told;
    }

    private void tables(Access keeper) {
        StandaloneRecord record = home.record;
        told.put("people", record.people());
        told.put("accounts", record.accounts().accounts());
        told.put("roles", record.accounts().roles(keeper));
        told.put("groups", record.groups().list(keeper));
        told.put("institution", record.institution(keeper));
        told.put("homes", record.packets().homes(keeper).stream().filter(known -> known.kind() == HomeKind.SEAT).toList());
        for (Learner person : record.people()) {
            Access about = keeper.about(person.id());
            told.put("events of " + person.id(), record.events(about));
            told.put("lessons of " + person.id(), record.lessons(about));
            told.put("items of " + person.id(), record.items(about));
            told.put("quizzes of " + person.id(), record.quizzes(about));
            told.put("plays of " + person.id(), record.plays(about));
            for (Projection<?> projection : SupervisionFactory.projections()) {
                told.put(projection.name() + " of " + person.id(), record.states(about, projection));
            }
        }
    }

    private void supervisor(Person person) {
        Optional<Access> signedIn = home.signedIn(person, Role.SUPERVISOR);
        told.put(person.id() + " is a supervisor", signedIn.isPresent());
        signedIn.ifPresent(access -> {
            told.put(person.id() + " reaches", access.scope());
            told.put(person.id() + " gave", home.supervision.assignments().given(access));
            List<QueueEntry> queue = home.supervision.reviews().queue(access);
            told.put(person.id() + " queue", queue);
            queue.forEach(entry -> told.put(person.id() + " sees " + entry.key(), withoutNotes(access, entry)));
            told.put(person.id() + " overview", home.supervision.overview().everyone(access).people());
            told.put(person.id() + " objectives", home.supervision.overview().everyone(access).objectives());
        });
    }

    /** A page without private notes, which do not go to seats. */
    private Object withoutNotes(Access access, QueueEntry entry) {
        var page = home.supervision.reviews().page(access, entry.key());
        return List.of(page.entry(), page.assignment(), page.work(), page.words(), page.comments());
    }

    private void trainee(Person person) {
        Optional<String> secret = home.secretOf(person);
        UUID id = person.id();
        told.put(id + " signs in with", secret);
        if (secret.isPresent()) {
            Access access = home.record.accounts().access(Role.TRAINEE);
            told.put(id + " is", access.learner());
            told.put(id + " mine", home.supervision.assignments().mine(access));
            told.put(id + " feedback", home.supervision.reviews().feedback(access));
        }
    }
}
