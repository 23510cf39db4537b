package org.cyclework.record.internal;

import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.internal.accounts.InstitutionState;

/** Gives access to whoever may have it: on a shared machine to those who are signed in. */
final class Issuing extends AccessIssuer {

    private final RecordCore core;
    private final OpenedRecord record;
    private final InstitutionState state;

    Issuing(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
        state = record.institution().state();
    }

    /** @return a trainee's access to the own record */
    Access pick(UUID learner) {
        if (!People.isKnown(record, learner)) {
            throw new IllegalArgumentException("no trainee has the id " + learner);
        }
        UUID person = state.kept(learner);
        if (state.isShared() && !core.sessions().isOpen(person)) {
            throw new AccessDenied("This person is not signed in here. Nothing was read or changed.");
        }
        return issue(person, Role.TRAINEE, new Scope.One(person));
    }

    /** @return an administrator's access to everybody */
    Access keeper() {
        return state.isShared() ? access(Role.ADMINISTRATOR) : issue(Institution.ID, Role.ADMINISTRATOR, new Scope.Everybody());
    }

    /** @return what the person who signed in last may do in a role */
    Access access(Role role) {
        UUID person = signedIn();
        if (!state.roles(person).contains(role)) {
            throw new AccessDenied("This needs the role of " + (role == Role.ADMINISTRATOR ? "an administrator" : "a supervisor")
                    + ", which you do not have. Nothing was read or changed.");
        }
        return issue(person, role, switch (role) {
            case TRAINEE -> new Scope.One(person);
            case SUPERVISOR -> new Scope.Several(state.traineesOf(person, core.gate().today()));
            case ADMINISTRATOR -> new Scope.Everybody();
        });
    }

    /** @return who signed in last */
    UUID signedIn() {
        return core.sessions().last().orElseThrow(() -> new AccessDenied("Nobody is signed in. Nothing was read or changed."));
    }

    /** @return who enrols somebody: on a shared machine a supervisor or administrator who is signed in */
    UUID enroller(UUID newcomer) {
        if (!state.isShared()) {
            return newcomer;
        }
        UUID person = signedIn();
        Set<Role> roles = state.roles(person);
        if (!roles.contains(Role.SUPERVISOR) && !roles.contains(Role.ADMINISTRATOR)) {
            throw new AccessDenied("On a shared computer a supervisor or administrator enrols people. Nobody was enrolled.");
        }
        return person;
    }
}
