package org.cyclework.ui;

/** How a machine stands to accounts, and who is signed in. */
public enum Standing {

    /** It has no accounts; whoever sits there picks a trainee. */
    ALONE,

    /** People share it, and nobody is signed in. */
    NOBODY,

    /** A trainee is signed in. */
    TRAINEE,

    /** A supervisor is signed in. */
    SUPERVISOR;

    /** @return whether people share it */
    public boolean isShared() {
        return this != ALONE;
    }

    /** @return whether somebody is signed in */
    public boolean isSignedIn() {
        return this == TRAINEE || this == SUPERVISOR;
    }
}
