package org.cyclework.supervision.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.WorkKey;

/** What supervisors do in a term, and how many private notes they wrote. */
final class Supervisors {

    private final Random chance;
    private final School school;
    private final Map<String, UUID> notes = new TreeMap<>();
    private int count;

    Supervisors(School school, Random chance) {
        this.school = school;
        this.chance = chance;
    }

    /** @return private notes of the founder, who never lost a role, that a home does not show, with what it knows of whom they are about */
    List<String> notesMissing(TermHome home) {
        Access access = home.signedIn(school.ada, Role.SUPERVISOR).orElseThrow();
        List<UUID> people = home.record.people().stream().map(Learner::id).toList();
        Set<String> seen = people.stream().filter(access.scope()::holds).flatMap(id -> home.supervision.reviews().notes(access, id).stream()).map(PrivateNote::text)
                .collect(Collectors.toSet());
        return notes.entrySet().stream().filter(note -> !seen.contains(note.getKey())).map(note -> note + (access.scope().holds(note.getValue()) ? "" : ", not the founder’s")
                + (people.contains(note.getValue()) ? "" : ", not in the list")).toList();
    }

    /** One thing that a supervisor does at a home. */
    void act(TermHome home, Access access) {
        switch (chance.nextInt(8)) {
            case 0 -> assign(home, access);
            case 1 -> change(home, access);
            default -> review(home, access);
        }
    }

    /** Assigns something to a group or to somebody. */
    void assign(TermHome home, Access access) {
        Task task = List.of(new Task.Vignette("V1"), new Task.Vignette("V2"), new Task.ModuleQuiz("M1"), new Task.Reading("L1.1"), new Task.ModuleReading("M1"),
                new Task.Practice("L1.2")).get(chance.nextInt(5));
        Recipient to = chance.nextBoolean() ? new Recipient.Members(school.groups.get(chance.nextInt(2)))
                : new Recipient.Person(school.trainees.get(chance.nextInt(school.trainees.size())).id());
        home.supervision.assignments().make(access, new NewAssignment(task, List.of(to), Terms.NONE.noted("From " + home.name)));
    }

    private void change(TermHome home, Access access) {
        List<GivenAssignment> given = home.supervision.assignments().given(access);
        if (given.isEmpty()) {
            assign(home, access);
            return;
        }
        var assignment = given.get(chance.nextInt(given.size())).assignment();
        switch (chance.nextInt(4)) {
            case 0 -> home.supervision.assignments().withdraw(access, assignment.id());
            case 1 -> home.supervision.assignments().restore(access, assignment.id());
            default -> home.supervision.assignments().change(access, assignment.id(), assignment.terms().dueOn(LocalDate.of(2026, 4, 1 + chance.nextInt(28))));
        }
    }

    private void review(TermHome home, Access access) {
        Reviews reviews = home.supervision.reviews();
        List<QueueEntry> queue = reviews.queue(access);
        if (queue.isEmpty()) {
            note(home, access, Optional.empty());
            return;
        }
        WorkKey work = queue.get(chance.nextInt(Math.min(4, queue.size()))).key();
        ReviewPage page = reviews.open(access, work);
        Optional<TurnRef> turn = page.work().stream().filter(ReviewedWork.Play.class::isInstance).findFirst().map(play -> new TurnRef(((ReviewedWork.Play) play).session(), 1, 1));
        switch (chance.nextInt(8)) {
            case 0, 1 -> reviews.comment(access, work, turn, "Here, said at " + home.name + ".");
            case 2 -> reviews.returnTo(access, work, turn, "Once more from here.");
            case 3 -> reviews.signOff(access, work, "Signed at " + home.name + ".");
            case 4 -> reviews.finish(access, work, "");
            case 5 -> rate(home, access, work);
            case 6 -> note(home, access, Optional.of(work));
            default -> undo(reviews, access, work, page);
        }
    }

    private void rate(TermHome home, Access access, WorkKey work) {
        Rubric rubric = home.supervision.rubrics().find(access, Rubrics.PROCESS).orElseThrow();
        Rubric.Criterion criterion = rubric.criteria().getFirst();
        home.supervision.reviews().rate(access, work, rubric.id(), Map.of(criterion.id(), 1 + chance.nextInt(criterion.anchors().size())), "");
    }

    private void note(TermHome home, Access access, Optional<WorkKey> work) {
        UUID about = work.map(WorkKey::trainee).orElse(school.trainees.get(chance.nextInt(school.trainees.size())).id());
        if (access.scope().holds(about)) {
            String text = "Note " + count++ + " at " + home.name + ", nobody’s but ours.";
            home.supervision.reviews().note(access, about, work.map(WorkKey::id), text);
            if (access.actor().equals(school.ada.id())) {
                notes.put(text, about);
            }
        }
    }

    private void undo(Reviews reviews, Access access, WorkKey work, ReviewPage page) {
        var last = reviews.comment(access, work, Optional.empty(), "A slip.");
        reviews.undo(access, work.trainee(), last.id());
        if (chance.nextBoolean()) {
            reviews.redo(access, work.trainee(), last.id());
        }
    }
}
