package org.cyclework.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;

/**
 * Service: what each person did since the program began and can take back, the last step first. Taking back is itself
 * something that was done, so it can be done again. Steps that became impossible are passed over. Thread-safe.
 */
@Component(service = Undo.class)
public final class Undo {

    private static final int MOST = 50;

    private final Map<UUID, Stacks> people = new HashMap<>();
    private final CopyOnWriteArrayList<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Something that was done. */
    public interface Step {

        /** @return what was done, in a few words that follow “Undo” */
        String label();

        /** @return whether it can still be taken back; asked on any thread, at once */
        default boolean possible() {
            return true;
        }

        /**
         * Does the opposite; runs in a job.
         *
         * @return the step that was done by it
         * @throws Exception where it cannot be kept; nothing has changed then
         */
        Step reverse() throws Exception;

        /** Shows that it was reversed; runs on the UI thread. */
        default void shown() {
            // What is shown mostly follows the record by itself.
        }
    }

    /** What a person can take back, and what can be done again. */
    private static final class Stacks {

        private final Deque<Step> done = new ArrayDeque<>();
        private final Deque<Step> undone = new ArrayDeque<>();

        private Deque<Step> of(boolean undo) {
            Deque<Step> stack = undo ? done : undone;
            while (!stack.isEmpty() && !stack.peek().possible()) {
                stack.pop();
            }
            return stack;
        }
    }

    /** Notes what somebody did; what was taken back before cannot be done again after that. */
    public void did(UUID learner, Step step) {
        Objects.requireNonNull(step);
        synchronized (this) {
            Stacks stacks = people.computeIfAbsent(learner, id -> new Stacks());
            stacks.undone.clear();
            push(stacks.done, step);
        }
        tell();
    }

    /**
     * What would be taken back, or done again.
     *
     * @param undo whether it is to be taken back
     * @return the words of it; empty where there is nothing
     */
    public synchronized Optional<String> label(UUID learner, boolean undo) {
        return Optional.ofNullable(people.get(learner)).map(stacks -> stacks.of(undo).peek()).map(Step::label);
    }

    /**
     * Takes the last step back, or does again what was taken back; call it in a job.
     *
     * @return the step that was reversed; empty where there was none
     * @throws Exception where it cannot be kept; it can be tried again
     */
    public Optional<Step> reverse(UUID learner, boolean undo) throws Exception {
        Step step;
        synchronized (this) {
            step = Optional.ofNullable(people.get(learner)).map(stacks -> stacks.of(undo).poll()).orElse(null);
        }
        if (step == null) {
            return Optional.empty();
        }
        boolean kept = false;
        try {
            Step opposite = step.reverse();
            kept = true;
            put(learner, !undo, opposite);
        } finally {
            if (!kept) {
                put(learner, undo, step);
            }
            tell();
        }
        return Optional.of(step);
    }

    private synchronized void put(UUID learner, boolean undo, Step step) {
        Stacks stacks = people.computeIfAbsent(learner, id -> new Stacks());
        push(undo ? stacks.done : stacks.undone, step);
    }

    private static void push(Deque<Step> stack, Step step) {
        stack.push(step);
        if (stack.size() > MOST) {
            stack.removeLast();
        }
    }

    /** Calls back, on any thread, whenever something can be taken back or done again that could not before. */
    public void follow(Runnable hears) {
        followers.add(hears);
    }

    private void tell() {
        followers.forEach(Runnable::run);
    }
}
