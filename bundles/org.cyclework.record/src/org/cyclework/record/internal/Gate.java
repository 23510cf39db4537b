package org.cyclework.record.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Audience;
import org.cyclework.record.Projection;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.internal.accounts.InstitutionState;

/**
 * Lets through what an access may do now. On a shared machine an access is void once its owner is signed out, or lost the role
 * or the supervision of the person it is about.
 */
final class Gate {

    private final Rights rights = new Rights();
    private final Sessions sessions;
    private final Clock clock;

    Gate(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws AccessDenied unless the access may do it about its one learner */
    void require(OpenedRecord record, Access access, Operation operation) {
        requireLive(record, access);
        rights.require(access, operation);
    }

    /** @throws AccessDenied unless the access may do what concerns the whole record */
    void requireForRecord(OpenedRecord record, Access access, Operation operation) {
        requireLive(record, access);
        rights.requireForRecord(access, operation);
    }

    /** @throws AccessDenied unless the access may read, about its one learner, whatever the projection folds */
    void requireReadable(OpenedRecord record, Access access, Projection<?> projection) {
        requireLive(record, access);
        rights.requireReadable(access, projection);
    }

    /** @throws AccessDenied unless the access may read, about each of these people, whatever the projection folds */
    void requireReadable(OpenedRecord record, Access access, List<UUID> people, Projection<?> projection) {
        InstitutionState state = record.institution().state();
        for (UUID person : people) {
            requireLive(state, access.about(person));
            rights.requireReadable(access.about(person), projection);
        }
    }

    /** @return the audiences whose events the access may read about its one learner */
    Set<Audience> readable(OpenedRecord record, Access access) {
        requireLive(record, access);
        return rights.readable(access);
    }

    private void requireLive(OpenedRecord record, Access access) {
        requireLive(record.institution().state(), access);
    }

    private void requireLive(InstitutionState state, Access access) {
        if (!state.isShared()) {
            return;
        }
        if (!sessions.isOpen(access.actor())) {
            throw new AccessDenied("You are not signed in any longer. Nothing was read or changed.");
        }
        boolean about = access.role() != Role.SUPERVISOR || !(access.scope() instanceof Scope.One one)
                || state.supervisorsOf(one.learner(), today()).contains(access.actor());
        if (!state.roles(access.actor()).contains(access.role()) || !about) {
            throw new AccessDenied("This is not open to you any longer. Nothing was read or changed.");
        }
    }
}
