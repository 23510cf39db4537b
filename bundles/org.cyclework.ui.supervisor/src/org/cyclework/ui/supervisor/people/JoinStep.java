package org.cyclework.ui.supervisor.people;

import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Messages;

/**
 * Two entries that were declared to be of one person, or parted again.
 *
 * @param accounts does either
 * @param access whoever did it
 * @param kept who stays in the list
 * @param other who is the same person
 * @param parted whether they are two again, so that reversing joins them
 */
record JoinStep(Supplier<Accounts> accounts, Supplier<Access> access, PeopleModel.Row kept, PeopleModel.Row other, boolean parted) implements Undo.Step {

    @Override
    public String label() {
        return Messages.bind(Messages.Undo_joined, other.name(), kept.name());
    }

    @Override
    public Undo.Step reverse() {
        if (parted) {
            accounts.get().join(access.get(), kept.id(), other.id());
        } else {
            accounts.get().part(access.get(), other.id());
        }
        return new JoinStep(accounts, access, kept, other, !parted);
    }
}
