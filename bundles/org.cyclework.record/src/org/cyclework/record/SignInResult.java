package org.cyclework.record;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What came of trying to sign in. */
public sealed interface SignInResult {

    /**
     * Somebody is signed in.
     *
     * @param person who
     * @param roles what the person may be here; everybody is a trainee
     */
    record SignedIn(UUID person, Set<Role> roles) implements SignInResult {

        /** Copies the set. */
        public SignedIn {
            Objects.requireNonNull(person);
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Nobody was signed in.
     *
     * @param reason why
     * @param pause how long nothing else is tried for this person; zero where it may be tried at once
     */
    record Refused(Reason reason, Duration pause) implements SignInResult {

        /** Creates the refusal; no part is null. */
        public Refused {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(pause);
        }
    }

    /** Why somebody cannot sign in. */
    enum Reason {

        /** The passphrase, PIN or code is another one. */
        WRONG,

        /** The code has a slip of the pen: no code is written so. Nothing was tried, and it does not count. */
        MISTYPED,

        /** There were wrong ones before, and the wait is not over; this one was not looked at. */
        WAIT,

        /** The person has no account here, or it was closed. */
        NO_ACCOUNT,

        /** What the account was made of is not here, is damaged, or was changed by somebody who may not. */
        UNUSABLE
    }
}
