package org.cyclework.record;

import java.util.Objects;

/**
 * A printed code that opens an account whose passphrase was forgotten. It is made and shown once.
 *
 * @param letters in groups of five, without letters and digits that look alike
 */
public record RecoveryCode(String letters) {

    /** Creates the code. */
    public RecoveryCode {
        Objects.requireNonNull(letters);
    }
}
