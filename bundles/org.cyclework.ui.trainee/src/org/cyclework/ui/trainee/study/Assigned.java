package org.cyclework.ui.trainee.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Reviews;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.trainee.Messages;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: what was assigned to the person at the desk. Everything here reads or writes the record: call it in a job. */
@Component(service = Assigned.class)
public final class Assigned {

    private final CurrentLearner people;
    private final BooleanSupplier institution;
    private final Supplier<Assignments> assignments;
    private final Supplier<Reviews> reviews;

    /** Made by the service runtime. */
    @Activate
    public Assigned(@Reference CurrentLearner people, @Reference Accounts accounts, @Reference ComponentServiceObjects<Assignments> assignments,
            @Reference ComponentServiceObjects<Reviews> reviews) {
        this(people, () -> accounts.institution().isPresent(), assignments::getService, reviews::getService);
    }

    /**
     * Works with these.
     *
     * @param institution whether there is anybody who could assign something; without one no engine is woken
     */
    public Assigned(CurrentLearner people, BooleanSupplier institution, Supplier<Assignments> assignments, Supplier<Reviews> reviews) {
        this.people = people;
        this.institution = institution;
        this.assignments = assignments;
        this.reviews = reviews;
    }

    /** @return what was assigned, what can be done now first; nothing where nobody is at the desk or the record cannot be used */
    public List<MyAssignment> mine() {
        return ask(access -> assignments.get().mine(access));
    }

    /** @return one of them; empty where there is none of this id */
    public Optional<MyAssignment> mine(UUID assignment) {
        return people.access().flatMap(access -> assignments.get().mine(access, assignment));
    }

    /** Notes that something was begun for an assignment: a play or a quiz, or reading and practice where there is no session. */
    public void begun(UUID assignment, Optional<UUID> session) {
        assignments.get().begun(access(), assignment, session);
    }

    /** @return what can be handed in, piece by piece */
    public HandInOffer offer(UUID assignment) {
        return assignments.get().offer(access(), assignment);
    }

    /** Hands in. */
    public HandedIn handIn(UUID assignment, HandIn handIn) {
        return assignments.get().handIn(access(), assignment, handIn);
    }

    /** Takes a hand-in back. */
    public void takeBack(UUID assignment) {
        assignments.get().takeBack(access(), assignment);
    }

    /** @return what came back for hand-ins of an assignment, the newest answer first */
    public List<Feedback> feedbackFor(UUID assignment) {
        return reviews.get().feedback(access()).stream().filter(each -> each.assignment().equals(Optional.of(assignment))).toList();
    }

    /** @return what came back for work that was not assigned, such as a live role-play that a supervisor watched */
    public List<Feedback> feedbackOn(UUID work) {
        return feedback().stream().filter(each -> each.assignment().isEmpty() && each.work().equals(work)).toList();
    }

    /** @return everything that came back, the newest answer first; nothing where nobody is at the desk or the record cannot be used */
    public List<Feedback> feedback() {
        return ask(access -> reviews.get().feedback(access));
    }

    /** @return what came back for hand-ins that hold this play or quiz; nothing where nobody is at the desk or the record cannot be used */
    public List<Feedback> feedback(UUID session) {
        return ask(access -> reviews.get().feedback(access, session));
    }

    /** Whatever is shown beside other things: where it cannot be had there is nothing of it, and the rest is shown. */
    private <T> List<T> ask(Function<Access, List<T>> question) {
        try {
            return institution.getAsBoolean() ? people.access().map(question).orElse(List.of()) : List.of();
        } catch (AccessDenied left) { // the person signed out meanwhile
            return List.of();
        } catch (RecordUnavailable unavailable) { // said once, when the window opened
            return List.of();
        }
    }

    private Access access() {
        return people.access().orElseThrow(() -> new NobodyHere(Messages.Error_nobody));
    }
}
