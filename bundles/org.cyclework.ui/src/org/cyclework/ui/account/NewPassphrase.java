package org.cyclework.ui.account;

import java.util.Arrays;
import java.util.Optional;

/** A passphrase that is typed twice, before it is asked for the first time. */
public final class NewPassphrase {

    /** How many characters it has at least. */
    public static final int LEAST = 8;

    private NewPassphrase() {
    }

    /**
     * What is wrong with it, told while it is typed.
     *
     * @param first as it was typed
     * @param second as it was typed again
     * @return a sentence; empty where it can be used; no sentence but an empty one before anything was typed
     */
    public static Optional<String> wrong(char[] first, char[] second) {
        if (first.length == 0) {
            return Optional.of("");
        }
        if (first.length < LEAST) {
            return Optional.of(Messages.bind(Messages.New_short, LEAST));
        }
        if (second.length == 0) {
            return Optional.of("");
        }
        return Arrays.equals(first, second) ? Optional.empty() : Optional.of(Messages.New_differ);
    }
}
