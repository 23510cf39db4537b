package org.cyclework.assessment.notes;

import java.util.Arrays;
import java.util.Optional;

/** What a reader set down at a place: a highlight in one of four colours, each with a name, a note alone, or a bookmark. */
public enum NoteKind {

    /** A highlight: a key idea. */
    KEY_IDEA("key-idea", "Key idea", true),

    /** A highlight: a question. */
    QUESTION("question", "Question", true),

    /** A highlight: something for one's own practice. */
    FOR_PRACTICE("for-practice", "For my practice", true),

    /** A highlight: something one disagrees with. */
    DISAGREE("disagree", "I disagree", true),

    /** A note without a highlight. */
    NOTE("note", "Note", false),

    /** A bookmark. */
    BOOKMARK("bookmark", "Bookmark", false);

    private final String word;
    private final String label;
    private final boolean highlight;

    NoteKind(String word, String label, boolean highlight) {
        this.word = word;
        this.label = label;
        this.highlight = highlight;
    }

    /** @return how events write it */
    public String word() {
        return word;
    }

    /** @return what readers call it */
    public String label() {
        return label;
    }

    /** @return whether it colours the words it hangs on */
    public boolean highlight() {
        return highlight;
    }

    /** @return the kind of this word; empty where a later version wrote one that is not known here */
    public static Optional<NoteKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
