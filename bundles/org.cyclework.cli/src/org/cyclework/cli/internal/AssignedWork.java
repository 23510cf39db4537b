package org.cyclework.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.SignIn;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Task;

/**
 * The assignment for which something is begun in the terminal.
 *
 * @param assignments where it stands
 * @param access the trainee's
 * @param mine as the trainee has it
 */
record AssignedWork(Assignments assignments, Access access, MyAssignment mine) {

    /** Names the assignment. */
    static final String OPTION = "--assignment";

    /**
     * Finds the assignment that was named, which can be worked on now.
     *
     * @return it; empty where none was named
     * @throws UsageException where no trainee is named
     * @throws Unavailable where it waits for another
     */
    static Optional<AssignedWork> of(Arguments arguments, Engines engines) {
        if (arguments.value(OPTION).isEmpty()) {
            return Optional.empty();
        }
        if (arguments.value(Trainees.OPTION).isEmpty()) {
            throw new UsageException(OPTION + " needs the trainee whose assignment it is: --trainee NAME, or --as NAME where people sign in.");
        }
        Access access = Trainees.looking(arguments.value(Trainees.OPTION), engines.get(SignIn.class));
        Assignments assignments = engines.get(Assignments.class);
        MyAssignment mine = assignments.offer(access, ClassroomCommand.id(arguments.value(OPTION).get())).assignment();
        if (!mine.waitsFor().isEmpty()) {
            throw new Unavailable("Something else has to be handed in first: " + String.join(", ", mine.waitsFor()) + ".");
        }
        return Optional.of(new AssignedWork(assignments, access, mine));
    }

    /** @return the case that is asked for */
    Task.Vignette vignette() {
        if (mine.assignment().task() instanceof Task.Vignette vignette) {
            return vignette;
        }
        throw new Unavailable("This assignment is no case: " + mine.assignment().title() + ".");
    }

    /** @return the module whose quiz is asked for */
    String quiz() {
        if (mine.assignment().task() instanceof Task.ModuleQuiz quiz) {
            return quiz.moduleId();
        }
        throw new Unavailable("This assignment is no quiz: " + mine.assignment().title() + ".");
    }

    /** @return what was typed, or what is asked for where nothing was; it has to be the same */
    static Optional<String> same(String what, Optional<String> typed, Optional<String> asked) {
        if (typed.isPresent() && asked.isPresent() && !typed.get().toLowerCase(Locale.ROOT).equals(asked.get().toLowerCase(Locale.ROOT))) {
            throw new Unavailable("The assignment asks for the " + what + " " + asked.get() + ", not " + typed.get() + ". Nothing was begun.");
        }
        return typed.or(() -> asked);
    }

    /** @return whether a play or quiz was begun for it */
    boolean has(UUID session) {
        return mine.sessions().contains(session);
    }

    /** Counts a play or quiz for it. */
    void begun(UUID session) {
        assignments.begun(access, mine.assignment().id(), Optional.of(session));
    }

    /** @return what to say when it is done */
    String next() {
        return "Hand it in with: cyclework assign hand-in " + mine.assignment().id();
    }
}
