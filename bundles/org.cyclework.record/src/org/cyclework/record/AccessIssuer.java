package org.cyclework.record;

import java.util.UUID;

/** Base of what signs people in; nothing else makes an {@link Access}. */
public abstract class AccessIssuer {

    /** For the record's own sign-in. */
    protected AccessIssuer() {
    }

    /**
     * Makes an access for somebody who has just signed in.
     *
     * @param actor who
     * @param role in what role
     * @param scope whose records it may be about
     * @return the access
     */
    protected static Access issue(UUID actor, Role role, Scope scope) {
        return new Access(actor, role, scope);
    }
}
