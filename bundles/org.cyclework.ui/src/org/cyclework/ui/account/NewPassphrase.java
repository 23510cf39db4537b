package org.cyclework.ui.account;

import java.util.Arrays;
import java.util.Optional;

/** A passphrase or PIN that is typed twice, before it is asked for the first time. */
public final class NewPassphrase {

    /** How many characters it has at least. */
    public static final int LEAST = 8;

    private static final int LEAST_DIGITS = 4;
    private static final int MOST_DIGITS = 12;

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
        return differ(first, second);
    }

    /**
     * What is wrong with a PIN, told while it is typed; whether it is too simple is told when it is taken.
     *
     * @return as for {@link #wrong}
     */
    public static Optional<String> wrongPin(char[] first, char[] second) {
        if (first.length == 0) {
            return Optional.of("");
        }
        boolean digits = new String(first).chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (!digits || first.length < LEAST_DIGITS || first.length > MOST_DIGITS) {
            return Optional.of(Messages.New_pin);
        }
        return differ(first, second);
    }

    private static Optional<String> differ(char[] first, char[] second) {
        if (second.length == 0) {
            return Optional.of("");
        }
        return Arrays.equals(first, second) ? Optional.empty() : Optional.of(Messages.New_differ);
    }
}
