package org.cyclework.ui.supervisor.assign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.TypedDay;

/** Something that is about to be assigned, as the form stands; no SWT. */
final class AssignDraft {

    private Task.Kind kind = Task.Kind.VIGNETTE;
    private String about = "";
    private Optional<Seat> chair = Optional.empty();
    private Optional<Support> level = Optional.empty();
    private OptionalLong seed = OptionalLong.empty();
    private final Set<Recipient> to = new LinkedHashSet<>();
    private String from = "";
    private String due = "";
    private String note = "";
    private final Set<UUID> before = new LinkedHashSet<>();
    private int tries;
    private final Set<Requirement> required = EnumSet.noneOf(Requirement.class);

    /** @return a draft that asks for the same as an assignment, of nobody yet and without its days */
    static AssignDraft copy(Assignment assignment) {
        AssignDraft draft = new AssignDraft();
        draft.kind = assignment.task().kind();
        draft.about = assignment.task().about();
        if (assignment.task() instanceof Task.Vignette vignette) {
            draft.chair = vignette.chair();
            draft.level = vignette.level();
            draft.seed = vignette.seed();
        }
        draft.note = assignment.terms().note();
        draft.tries = assignment.terms().tries().orElse(0);
        draft.required.addAll(assignment.terms().required());
        return draft;
    }

    Task.Kind kind() {
        return kind;
    }

    /** Another kind of work: what was chosen of the first kind is chosen no longer. */
    void kind(Task.Kind other) {
        if (other != kind) {
            kind = other;
            about = "";
        }
    }

    String about() {
        return about;
    }

    void about(String id) {
        about = id;
    }

    Optional<Seat> chair() {
        return chair;
    }

    void chair(Optional<Seat> seat) {
        chair = seat;
    }

    Optional<Support> level() {
        return level;
    }

    void level(Optional<Support> support) {
        level = support;
    }

    OptionalLong seed() {
        return seed;
    }

    void seed(OptionalLong fixed) {
        seed = fixed;
    }

    Set<Recipient> to() {
        return to;
    }

    /** @return the first day, as it was typed */
    String from() {
        return from;
    }

    void from(String typed) {
        from = typed;
    }

    /** @return the last day, as it was typed */
    String due() {
        return due;
    }

    void due(String typed) {
        due = typed;
    }

    String note() {
        return note;
    }

    void note(String words) {
        note = words;
    }

    Set<UUID> before() {
        return before;
    }

    int tries() {
        return tries;
    }

    /** @param most how many may be handed in; 0 for any number */
    void tries(int most) {
        tries = most;
    }

    Set<Requirement> required() {
        return required;
    }

    /** @return whether plays or quizzes are counted in this kind of work */
    boolean hasTries() {
        return kind == Task.Kind.VIGNETTE || kind == Task.Kind.QUIZ;
    }

    /** @return what is missing or does not fit, a sentence; empty where it can be assigned */
    Optional<String> missing(LocalDate today) {
        if (about.isEmpty()) {
            return Optional.of(Messages.Assign_noWork);
        }
        if (to.isEmpty()) {
            return Optional.of(Messages.Assign_nobody);
        }
        TypedDay first = TypedDay.read(from, today);
        TypedDay last = TypedDay.read(due, today);
        if (!first.valid() || !last.valid()) {
            return Optional.of(Messages.Assign_noDay);
        }
        boolean backwards = first.day().isPresent() && last.day().isPresent() && last.day().get().isBefore(first.day().get());
        return backwards ? Optional.of(Messages.Assign_backwards) : Optional.empty();
    }

    private Task task() {
        return switch (kind) {
            case VIGNETTE -> new Task.Vignette(about, chair, level, seed);
            case MODULE -> new Task.ModuleReading(about);
            case QUIZ -> new Task.ModuleQuiz(about);
            case PRACTICE -> new Task.Practice(about);
            case READING -> new Task.Reading(about);
        };
    }

    /** @return what is to be assigned; call it only where nothing is missing */
    NewAssignment assignment(LocalDate today) {
        OptionalInt most = hasTries() && tries > 0 ? OptionalInt.of(tries) : OptionalInt.empty();
        return new NewAssignment(task(), new ArrayList<>(to), new Terms(TypedDay.read(from, today).day(), TypedDay.read(due, today).day(), note.strip(), List.copyOf(before), most, required));
    }
}
