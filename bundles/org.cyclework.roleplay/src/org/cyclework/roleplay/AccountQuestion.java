package org.cyclework.roleplay;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.roleplay.internal.texts.Words;

/** What a trainee is asked for an own account of a scene, before anything is explained. */
public enum AccountQuestion {
    /** How it went. */
    HAPPENED,
    /** What the trainee felt. */
    FELT,
    /** What the trainee wanted and did. */
    WANTED;

    /** @return the key of the {@link Reflection} that answers it */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the question */
    public String text() {
        return switch (this) {
            case HAPPENED -> Words.of("account.happened");
            case FELT -> Words.of("account.felt");
            case WANTED -> Words.of("account.wanted");
        };
    }

    /**
     * The question that a reflection answers.
     *
     * @param answer what was written
     * @return its question; empty where it answers none
     */
    public static Optional<AccountQuestion> of(Reflection answer) {
        return answer.kind() != Reflection.Kind.ACCOUNT ? Optional.empty()
                : Stream.of(values()).filter(question -> question.key().equals(answer.key())).findFirst();
    }
}
