package org.cyclework.ui.trainee.assigned;

import org.cyclework.ui.trainee.study.Assigned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Assignment.CourseState;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.CurrentLearner;

/** What is assigned to somebody, kept in memory, and what was done for it. */
public final class MyAssignments implements Assignments {

    static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-02T10:00:00Z");
    private static final UUID SUPERVISOR = UUID.fromString("00000000-0000-4000-8000-00000000005b");

    /** What was begun for which assignment. */
    public final List<String> begun = new ArrayList<>();
    final List<HandIn> handedIn = new ArrayList<>();
    HandInOffer offer;
    private final List<MyAssignment> all;

    /** Assigns these. */
    public MyAssignments(MyAssignment... all) {
        this.all = new ArrayList<>(List.of(all));
    }

    /** @return something new from Dr Shah */
    public static MyAssignment of(Task task) {
        return of(task, Terms.NONE, AssignmentState.NEW);
    }

    /** @return something from Dr Shah */
    public static MyAssignment of(Task task, Terms terms, AssignmentState state) {
        Assignment assignment = new Assignment(UUID.randomUUID(), task, "Title of " + task.about(), new Recipient.Person(UUID.randomUUID()), "Ada", SUPERVISOR, "Dr Shah", AT,
                terms, List.of(), CourseState.AS_ASSIGNED, false);
        return new MyAssignment(assignment, state, state.words(), false, List.of(), List.of(), Optional.empty(), true);
    }

    static MyAssignment in(MyAssignment of, CourseState course) {
        Assignment was = of.assignment();
        return with(of, new Assignment(was.id(), was.task(), was.title(), was.to(), was.toName(), was.by(), was.byName(), was.made(), was.terms(), was.after(), course, false),
                of.state(), of.handIn());
    }

    static MyAssignment in(MyAssignment of, AssignmentState state) {
        return with(of, of.assignment(), state, of.handIn());
    }

    /** @return the same, for which these were begun */
    public static MyAssignment begunWith(MyAssignment of, UUID... sessions) {
        return new MyAssignment(of.assignment(), of.state(), of.stateWords(), of.late(), of.waitsFor(), List.of(sessions), of.handIn(), true);
    }

    static MyAssignment after(MyAssignment of, String title) {
        return new MyAssignment(of.assignment(), of.state(), of.stateWords(), of.late(), List.of(title), of.sessions(), of.handIn(), true);
    }

    static MyAssignment late(MyAssignment of) {
        return new MyAssignment(of.assignment(), of.state(), of.stateWords(), true, of.waitsFor(), of.sessions(), of.handIn(), true);
    }

    static MyAssignment handedIn(MyAssignment of, AssignmentState state, OwnWords... words) {
        return with(of, of.assignment(), state,
                Optional.of(new HandedIn(UUID.randomUUID(), of.assignment().id(), UUID.randomUUID(), AT, List.of(UUID.randomUUID()), List.of(words), "Please look at turn 3.")));
    }

    private static MyAssignment with(MyAssignment of, Assignment assignment, AssignmentState state, Optional<HandedIn> handIn) {
        return new MyAssignment(assignment, state, state.words(), of.late(), of.waitsFor(), of.sessions(), handIn, true);
    }

    static Terms due(LocalDate day) {
        return Terms.NONE.dueOn(day);
    }

    static OwnWords own(OwnWords.Kind kind, String text) {
        return new OwnWords(UUID.randomUUID(), Optional.empty(), kind, "", kind == OwnWords.Kind.TURN ? OptionalInt.of(3) : OptionalInt.empty(), text);
    }

    /** @return a comment on a turn, sent with a review */
    public static Feedback feedback(TurnRef turn, String words) {
        return new Feedback(UUID.randomUUID(), Optional.empty(), "V1", List.of(answer(Answer.Kind.REVIEWED, Optional.empty())), List.of(comment(Optional.of(turn), words)), List.of());
    }

    /** @return another try is asked for, from a turn */
    public static Feedback returned(TurnRef turn) {
        return new Feedback(UUID.randomUUID(), Optional.empty(), "V1", List.of(answer(Answer.Kind.RETURNED, Optional.of(turn))), List.of(), List.of());
    }

    static Answer answer(Answer.Kind kind, Optional<TurnRef> from) {
        return new Answer(UUID.randomUUID(), kind, SUPERVISOR, "Dr Shah", AT, "Stay with the fear.", from);
    }

    static Comment comment(Optional<TurnRef> turn, String words) {
        return new Comment(UUID.randomUUID(), turn, SUPERVISOR, "Dr Shah", AT, words);
    }

    /** @return the list as it is now */
    public List<MyAssignment> all() {
        return List.copyOf(all);
    }

    void now(MyAssignment... others) {
        all.clear();
        all.addAll(List.of(others));
    }

    /** @return the service that the window works with, for whoever it is */
    public Assigned assigned() {
        return assigned(List.of());
    }

    Assigned assigned(List<Feedback> feedback) {
        Access ada = Issuer.ada();
        return new Assigned(new CurrentLearner() {
            @Override
            public Optional<Learner> learner() {
                return Optional.empty();
            }

            @Override
            public List<Learner> load() {
                return List.of();
            }

            @Override
            public Optional<Access> access() {
                return Optional.of(ada);
            }

            @Override
            public void choose(Learner learner) {
                throw new AssertionError("nobody else sits down");
            }

            @Override
            public Learner enrol(String name) {
                throw new AssertionError("nobody else sits down");
            }
        }, () -> true, () -> this, () -> sent(feedback));
    }

    /** Reviews of which a trainee asks nothing but what came back. */
    private static Reviews sent(List<Feedback> feedback) {
        return (Reviews) Proxy.newProxyInstance(MyAssignments.class.getClassLoader(), new Class<?>[] {Reviews.class}, (self, method, with) -> {
            assertEquals("feedback", method.getName());
            return feedback;
        });
    }

    /** Signs somebody in. */
    private static final class Issuer extends AccessIssuer {

        static Access ada() {
            UUID ada = UUID.randomUUID();
            return issue(ada, Role.TRAINEE, new Scope.One(ada));
        }
    }

    @Override
    public List<MyAssignment> mine(Access access) {
        return all();
    }

    @Override
    public Optional<MyAssignment> mine(Access access, UUID assignment) {
        return all.stream().filter(each -> each.assignment().id().equals(assignment)).findFirst();
    }

    @Override
    public void begun(Access access, UUID assignment, Optional<UUID> session) {
        begun.add(assignment + session.map(id -> " " + id).orElse(""));
    }

    @Override
    public HandInOffer offer(Access access, UUID assignment) {
        return offer != null ? offer : new HandInOffer(mine(access, assignment).orElseThrow(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public HandedIn handIn(Access access, UUID assignment, HandIn handIn) {
        handedIn.add(handIn);
        now(handedIn(mine(access, assignment).orElseThrow(), AssignmentState.HANDED_IN));
        return all.getFirst().handIn().orElseThrow();
    }

    @Override
    public void takeBack(Access access, UUID assignment) {
        now(with(all.getFirst(), all.getFirst().assignment(), AssignmentState.BEGUN, Optional.empty()));
    }

    @Override
    public List<Assignment> make(Access access, NewAssignment assignment) {
        throw new AssertionError("a trainee assigns nothing");
    }

    @Override
    public List<Assignment> copy(Access access, UUID assignment, List<Recipient> to, Terms terms) {
        throw new AssertionError("a trainee assigns nothing");
    }

    @Override
    public Assignment change(Access access, UUID assignment, Terms terms) {
        throw new AssertionError("a trainee assigns nothing");
    }

    @Override
    public void withdraw(Access access, UUID assignment) {
        throw new AssertionError("a trainee assigns nothing");
    }

    @Override
    public void restore(Access access, UUID assignment) {
        throw new AssertionError("a trainee assigns nothing");
    }

    @Override
    public List<GivenAssignment> given(Access access) {
        throw new AssertionError("a trainee assigns nothing");
    }
}
