package org.cyclework.record;

import java.util.Objects;
import java.util.UUID;

/**
 * Who asks, in what role, and whose records it is about; an argument of every call that touches the record. Only signing
 * in makes one, see {@link SignIn}.
 */
public final class Access {

    private final UUID actor;
    private final Role role;
    private final Scope scope;

    Access(UUID actor, Role role, Scope scope) {
        this.actor = Objects.requireNonNull(actor);
        this.role = Objects.requireNonNull(role);
        this.scope = Objects.requireNonNull(scope);
    }

    /** @return who asks */
    public UUID actor() {
        return actor;
    }

    /** @return in what role */
    public Role role() {
        return role;
    }

    /** @return whose records it is about */
    public Scope scope() {
        return scope;
    }

    /**
     * The one learner whom this access is about.
     *
     * @return who
     * @throws IllegalStateException where it is about several; {@link #about} chooses one
     */
    public UUID learner() {
        if (scope instanceof Scope.One one) {
            return one.learner();
        }
        throw new IllegalStateException("this access is about several people");
    }

    /**
     * The same access, about one learner only.
     *
     * @param learner within the scope
     * @return the narrower access
     * @throws AccessDenied where the learner is outside the scope
     */
    public Access about(UUID learner) {
        if (!scope.holds(learner)) {
            throw new AccessDenied("This person’s work is not open to you.");
        }
        return new Access(actor, role, new Scope.One(learner));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Access that && actor.equals(that.actor) && role == that.role && scope.equals(that.scope);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, role, scope);
    }

    @Override
    public String toString() {
        return role + " " + actor + " about " + scope;
    }
}
