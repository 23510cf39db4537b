package org.cyclework.assessment.notes;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A highlight, a note or a bookmark as it stands now.
 *
 * @param id of the event that made it
 * @param lessonId such as "L1.2"
 * @param kind what it is
 * @param anchor the words it hangs on
 * @param text what was written; empty where nothing was
 * @param made when it was made
 */
public record Note(UUID id, String lessonId, NoteKind kind, Anchor anchor, String text, Instant made) {

    /** The longest text, in characters. */
    public static final int LONGEST = 20_000;

    /** Refuses null. */
    public Note {
        Objects.requireNonNull(id);
        Objects.requireNonNull(lessonId);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(text);
        Objects.requireNonNull(made);
    }

    /** @return the same as another kind and with another text */
    public Note with(NoteKind otherKind, String otherText) {
        return new Note(id, lessonId, otherKind, anchor, otherText, made);
    }
}
