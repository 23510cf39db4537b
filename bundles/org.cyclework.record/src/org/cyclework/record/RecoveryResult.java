package org.cyclework.record;

import java.util.Objects;

/** What came of trying a recovery code. */
public sealed interface RecoveryResult {

    /**
     * The code was right; the person has a new passphrase and is signed in.
     *
     * @param next the new code, to be printed in place of the old one
     */
    record Recovered(RecoveryCode next) implements RecoveryResult {

        /** Checks that there is one. */
        public Recovered {
            Objects.requireNonNull(next);
        }
    }

    /**
     * It was not.
     *
     * @param why the reason
     */
    record Refused(SignInResult.Refused why) implements RecoveryResult {

        /** Checks that there is one. */
        public Refused {
            Objects.requireNonNull(why);
        }
    }
}
