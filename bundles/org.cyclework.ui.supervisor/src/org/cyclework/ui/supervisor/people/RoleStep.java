package org.cyclework.ui.supervisor.people;

import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Role;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Messages;

/**
 * A role that was given or taken, which can be turned round.
 *
 * @param accounts turns it round
 * @param access whoever did it
 * @param person whose
 * @param role which
 * @param given whether the person has it now, so that reversing takes it
 */
record RoleStep(Supplier<Accounts> accounts, Supplier<Access> access, PeopleModel.Row person, Role role, boolean given) implements Undo.Step {

    @Override
    public String label() {
        return Messages.bind(given ? Messages.Undo_roleGiven : Messages.Undo_roleTaken, person.name(), role == Role.SUPERVISOR ? Messages.As_supervisor : Messages.Role_keeper);
    }

    @Override
    public Undo.Step reverse() {
        if (given) {
            accounts.get().revoke(access.get(), person.id(), role);
        } else {
            accounts.get().grant(access.get(), person.id(), role);
        }
        return new RoleStep(accounts, access, person, role, !given);
    }
}
