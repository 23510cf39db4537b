package org.cyclework.ui.supervisor.assign;

import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.supervision.Assignments;
import org.cyclework.ui.Undo;

/**
 * An assignment that was made or withdrawn, which can be turned round.
 *
 * @param label what was done, in a few words
 * @param assignments turns it round
 * @param access whoever did it
 * @param id of the assignment
 * @param withdrawn whether it is withdrawn now, so that reversing restores it
 */
record GivenStep(String label, Supplier<Assignments> assignments, Supplier<Access> access, UUID id, boolean withdrawn) implements Undo.Step {

    @Override
    public Undo.Step reverse() {
        if (withdrawn) {
            assignments.get().restore(access.get(), id);
        } else {
            assignments.get().withdraw(access.get(), id);
        }
        return new GivenStep(label, assignments, access, id, !withdrawn);
    }
}
