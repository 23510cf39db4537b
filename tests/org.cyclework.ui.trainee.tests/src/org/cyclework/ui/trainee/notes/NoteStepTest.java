package org.cyclework.ui.trainee.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.assessment.standalone.NotesFactory;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.record.Access;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a note can be undone and done again. */
class NoteStepTest {

    private static final Course COURSE = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));

    @TempDir
    Path folder;

    private final Undo undo = new Undo();
    private StandaloneRecord record;
    private Notes notes;
    private Access ada;
    private Note note;

    @BeforeEach
    void open() {
        record = RecordFactory.at(new RecordLocation(folder), Clock.systemUTC(), UUID::randomUUID);
        notes = NotesFactory.over(new CourseLibrary() {
            @Override
            public Course course() {
                return COURSE;
            }

            @Override
            public List<PackFailure> failures() {
                return List.of();
            }
        }, record, record);
        ada = record.pick(record.enrol("Ada").id());
        note = notes.make(ada, "L1.2", NoteKind.QUESTION, new Anchor("", "a reach", "It is still ", "", 3), "Whose?");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Optional<String> reverse(boolean back) throws Exception {
        return undo.reverse(ada.learner(), back).map(Undo.Step::label);
    }

    @Test
    void whatWasMadeGoesAndComesBack() throws Exception {
        undo.did(ada.learner(), NoteStep.made(notes, ada, note));
        assertEquals(Optional.of("setting “Question”"), reverse(true));
        assertEquals(List.of(), notes.all(ada));
        assertEquals(Optional.of("removing “Question”"), reverse(false));
        assertEquals(List.of(note), notes.all(ada));
    }

    @Test
    void whatWasRemovedComesBackAndGoesAgain() throws Exception {
        undo.did(ada.learner(), NoteStep.made(notes, ada, note).reverse());
        assertEquals(List.of(), notes.all(ada));
        reverse(true);
        assertEquals(List.of(note), notes.all(ada));
        reverse(false);
        assertEquals(List.of(), notes.all(ada));
    }

    @Test
    void aChangeIsTurnedRound() throws Exception {
        Note changed = notes.change(ada, note, NoteKind.DISAGREE, "Hers.");
        undo.did(ada.learner(), NoteStep.changed(notes, ada, changed, note));
        assertEquals(Optional.of("changing “I disagree”"), reverse(true));
        assertEquals(List.of(note), notes.all(ada));
        reverse(false);
        assertEquals(List.of(changed), notes.all(ada));
    }
}
