package org.cyclework.ui.trainee.play;

import java.util.Optional;
import org.cyclework.model.vignette.Seat;

/**
 * A paragraph of the story as it is shown to the one at the screen; no SWT.
 *
 * @param kind what it is
 * @param seat who speaks; empty where nobody does
 * @param own whether the one at the screen does
 * @param who what stands before the words
 * @param words the words or the deed
 * @param cue what showed besides
 */
record StoryLine(Kind kind, Optional<Seat> seat, boolean own, String who, String words, Optional<String> cue) {

    /** What a paragraph is. */
    enum Kind {
        /** Where and when. */
        SETTING,
        /** The title of a part. */
        PART,
        /** Somebody says or does something. */
        SAID,
        /** What happens. */
        TOLD
    }

    static StoryLine of(Kind kind, String words) {
        return new StoryLine(kind, Optional.empty(), false, "", words, Optional.empty());
    }

    static StoryLine said(Seat seat, boolean own, String who, String words, Optional<String> cue) {
        return new StoryLine(Kind.SAID, Optional.of(seat), own, who, words, cue);
    }
}
