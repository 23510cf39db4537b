package org.cyclework.ui;

/** How a machine stands to accounts, and who is signed in. */
public enum Standing {

    /** It has no accounts; whoever sits there picks a trainee. */
    ALONE,

    /** People share it, and nobody is signed in. */
    NOBODY,

    /** A trainee is signed in. */
    TRAINEE,

    /** A supervisor is signed in, who may be an administrator as well. */
    SUPERVISOR,

    /** An administrator is signed in who is no supervisor. */
    ADMINISTRATOR;

    /** @return whether people share it */
    public boolean isShared() {
        return this != ALONE;
    }

    /** @return whether somebody is signed in */
    public boolean isSignedIn() {
        return this != ALONE && this != NOBODY;
    }
}
