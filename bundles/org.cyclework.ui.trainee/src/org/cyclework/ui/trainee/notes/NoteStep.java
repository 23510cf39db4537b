package org.cyclework.ui.trainee.notes;

import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.record.Access;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;

/**
 * Something done to a note, to be taken back.
 *
 * @param notes where notes are kept
 * @param access who did it
 * @param done what
 * @param note as it is now, or as it was before it was removed
 * @param before as it was before it was changed; the same where it was not
 */
record NoteStep(Notes notes, Access access, Done done, Note note, Note before) implements Undo.Step {

    /** What can be done to a note. */
    enum Done { MADE, REMOVED, CHANGED }

    static NoteStep made(Notes notes, Access access, Note note) {
        return new NoteStep(notes, access, Done.MADE, note, note);
    }

    static NoteStep removed(Notes notes, Access access, Note note) {
        return new NoteStep(notes, access, Done.REMOVED, note, note);
    }

    static NoteStep changed(Notes notes, Access access, Note note, Note before) {
        return new NoteStep(notes, access, Done.CHANGED, note, before);
    }

    @Override
    public String label() {
        return Messages.bind(switch (done) {
            case MADE -> Messages.Notes_stepMade;
            case REMOVED -> Messages.Notes_stepRemoved;
            case CHANGED -> Messages.Notes_stepChanged;
        }, note.kind().label());
    }

    @Override
    public Undo.Step reverse() {
        return switch (done) {
            case MADE -> {
                notes.remove(access, note);
                yield removed(notes, access, note);
            }
            case REMOVED -> {
                notes.putBack(access, note);
                yield made(notes, access, note);
            }
            case CHANGED -> changed(notes, access, notes.change(access, note, before.kind(), before.text()), note);
        };
    }
}
