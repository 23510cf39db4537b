package org.cyclework.ui.trainee.notes;

import java.util.Objects;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.NoteKind;

/**
 * A note that is being written and not kept yet.
 *
 * @param lessonId where
 * @param anchor the words it will hang on
 * @param kind what it will be, unless that is changed
 */
public record NoteDraft(String lessonId, Anchor anchor, NoteKind kind) {

    /** Refuses null. */
    public NoteDraft {
        Objects.requireNonNull(lessonId);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(kind);
    }
}
