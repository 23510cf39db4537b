package org.cyclework.supervision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.supervision.internal.texts.Words;

/**
 * What a supervisor sent back.
 *
 * @param id unique for ever
 * @param kind what was decided
 * @param by who
 * @param signature the name that stands under it, as it was then
 * @param when by that person's clock
 * @param text words to the trainee; may be empty
 * @param from the turn to try again from, for {@link Kind#RETURNED}; empty where another play is asked for
 */
public record Answer(UUID id, Kind kind, UUID by, String signature, OffsetDateTime when, String text, Optional<TurnRef> from) {

    /** What was decided. */
    public enum Kind {

        /** Feedback is sent; nothing more is asked for. */
        REVIEWED,

        /** Another try is asked for. */
        RETURNED,

        /** It is signed off with name and date. Only a person does that, and no score does. */
        SIGNED_OFF;

        /** @return what people are shown, such as "signed off" */
        public String words() {
            return Words.of("answer." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Checks that nothing is null. */
    public Answer {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(by);
        Objects.requireNonNull(signature);
        Objects.requireNonNull(when);
        Objects.requireNonNull(text);
        Objects.requireNonNull(from);
    }

    /** @return the day under which it stands */
    public LocalDate day() {
        return when.toLocalDate();
    }
}
