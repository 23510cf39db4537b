package org.cyclework.ui.supervisor.review;

import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.supervision.Reviews;
import org.cyclework.ui.Undo;

/**
 * Something that a supervisor wrote, which can be taken back and written again.
 *
 * @param label what it is, in a few words
 * @param reviews takes it back
 * @param access whoever wrote it
 * @param trainee about whom
 * @param what its id
 * @param undone whether it was taken back, so that reversing writes it again
 */
public record SentStep(String label, Supplier<Reviews> reviews, Supplier<Access> access, UUID trainee, UUID what, boolean undone) implements Undo.Step {

    @Override
    public SentStep reverse() {
        if (undone) {
            reviews.get().redo(access.get(), trainee, what);
        } else {
            reviews.get().undo(access.get(), trainee, what);
        }
        return new SentStep(label, reviews, access, trainee, what, !undone);
    }
}
