package org.cyclework.assessment.notes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.record.Access;

/**
 * Service: highlights, notes and bookmarks, and where lessons were left, the same for window and terminal. All of it is one's
 * own ({@link org.cyclework.record.Audience#OWN}), each an entry of its own. Thread-safe; arguments are never null. Where the
 * record cannot be used, its exception reaches the caller.
 */
public interface Notes {

    /**
     * Everything that was set down and not taken away.
     *
     * @param access who asks, about oneself
     * @return in the order in which it was made, also what hangs on lessons that were opened once and that the course no longer has
     */
    List<Note> all(Access access);

    /**
     * What was set down in one lesson and not taken away.
     *
     * @param access who asks, about oneself
     * @param lessonId such as "L1.2"
     * @return in the order in which it was made
     */
    List<Note> of(Access access, String lessonId);

    /**
     * Sets something down.
     *
     * @param access who, about oneself
     * @param lessonId such as "L1.2"
     * @param kind what
     * @param anchor where
     * @param text what was written; empty for nothing; at most {@link Note#LONGEST} characters
     * @return the note as it is kept
     * @throws IllegalArgumentException where the course has no such lesson, the text is too long, or a note has none
     */
    Note make(Access access, String lessonId, NoteKind kind, Anchor anchor, String text);

    /**
     * Gives a note another kind or another text; writes nothing where both are as they were.
     *
     * @param access who, about oneself
     * @param note as it was
     * @param kind what it is from now on
     * @param text what stands in it from now on
     * @return the note as it is kept
     * @throws IllegalArgumentException where the text is too long, or a note has none
     */
    Note change(Access access, Note note, NoteKind kind, String text);

    /** Takes a note away; {@link #putBack} brings it back. */
    void remove(Access access, Note note);

    /** Brings back what was taken away, as it was. */
    void putBack(Access access, Note note);

    /**
     * Erases the words of a note for ever: the event that made it and every change of it. That there was something remains.
     *
     * @param access who, about oneself
     * @param note id of the note
     */
    void erase(Access access, UUID note);

    /**
     * A lesson was left at this place; writes nothing where it was left there before.
     *
     * @param access who, about oneself
     * @param lessonId such as "L1.2"
     * @param place the paragraph that was on top
     */
    void left(Access access, String lessonId, Anchor place);

    /** @return where each lesson was left last, by its id */
    Map<String, Anchor> places(Access access);
}
