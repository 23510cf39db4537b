package org.cyclework.ui.trainee.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.assessment.standalone.NotesFactory;
import org.cyclework.record.Access;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was noted on several lessons, by several people, is taken back in the order in which each did it, whatever page is in front. */
class NotesOverLessonsTest {

    private static final List<String> LESSONS = List.of("L1.1", "L1.2", "L1.3");

    @TempDir
    Path folder;

    private final Undo undo = new Undo();
    private StandaloneRecord record;
    private Notes notes;
    private Access ada;
    private Access noa;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        notes = NotesFactory.over(new FixedLibrary(ProductPack.course(), List.of()), record, record);
        ada = RealRecord.enrolled(record, "Ada");
        noa = RealRecord.enrolled(record, "\u05e0\u05e2\u05d4");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Note note(Access who, String lesson, String words) {
        Note made = notes.make(who, lesson, NoteKind.NOTE, new Anchor("", "a reach", "It is still ", "", 3), words);
        undo.did(who.learner(), NoteStep.made(notes, who, made));
        return made;
    }

    private List<String> words(Access who) {
        return notes.all(who).stream().map(Note::text).sorted().toList();
    }

    private void reverse(Access who, boolean back) throws Exception {
        undo.reverse(who.learner(), back).orElseThrow();
    }

    @Test
    void theOrderIsThatOfTheDeedsAndNotOfThePages() throws Exception {
        note(ada, "L1.1", "first");
        note(ada, "L1.3", "second");
        note(ada, "L1.1", "third");
        reverse(ada, true);
        assertEquals(List.of("first", "second"), words(ada));
        reverse(ada, true);
        assertEquals(List.of("first"), words(ada));
        reverse(ada, false);
        reverse(ada, false);
        assertEquals(List.of("first", "second", "third"), words(ada));
    }

    @Test
    void whoeverSitsDownTakesBackOnlyTheirOwn() throws Exception {
        note(ada, "L1.1", "Ada's");
        note(noa, "L1.1", "\u05e9\u05dc\u05d9");
        reverse(ada, true);
        assertEquals(List.of(), words(ada));
        assertEquals(List.of("\u05e9\u05dc\u05d9"), words(noa));
        assertEquals(Optional.empty(), undo.label(ada.learner(), true));
        reverse(noa, true);
        assertEquals(List.of(), words(noa));
        reverse(ada, false);
        assertEquals(List.of("Ada's"), words(ada));
    }

    @Test
    void whatIsTakenBackIsTakenBackInTheRecordToo() throws Exception {
        note(ada, "L1.2", "kept");
        note(ada, "L1.2", "taken back");
        reverse(ada, true);
        record.close();
        record = RealRecord.in(folder);
        notes = NotesFactory.over(new FixedLibrary(ProductPack.course(), List.of()), record, record);
        assertEquals(List.of("kept"), notes.all(record.pick(ada.learner())).stream().map(Note::text).toList());
    }

    @Test
    void whereTheRecordCannotBeUsedTheStepStaysToBeTriedAgain() {
        note(ada, "L1.1", "mine");
        record.close();
        try (StandaloneRecord other = RealRecord.in(folder)) {
            other.people(); // another program has it now
            assertThrows(Exception.class, () -> undo.reverse(ada.learner(), true));
            assertEquals(Optional.empty(), undo.label(ada.learner(), false));
            assertEquals("setting \u201cNote\u201d", undo.label(ada.learner(), true).orElseThrow());
        }
    }

    @Test
    void anyMixOfDeedsComesBackAsItWas() throws Exception {
        long seed = 13;
        Random chance = new Random(seed);
        List<List<String>> states = new ArrayList<>(List.of(words(ada)));
        for (int deed = 0; deed < 30; deed++) {
            List<Note> there = notes.all(ada);
            if (there.isEmpty() || chance.nextInt(3) > 0) {
                note(ada, LESSONS.get(chance.nextInt(LESSONS.size())), "note " + deed);
            } else {
                Note one = there.get(chance.nextInt(there.size()));
                Note changed = notes.change(ada, one, NoteKind.QUESTION, "changed " + deed);
                undo.did(ada.learner(), NoteStep.changed(notes, ada, changed, one));
            }
            states.add(words(ada));
        }
        for (int at = states.size() - 2; at >= 0; at--) {
            reverse(ada, true);
            assertEquals(states.get(at), words(ada), "seed " + seed + ", back to " + at);
        }
        for (int at = 1; at < states.size(); at++) {
            reverse(ada, false);
            assertEquals(states.get(at), words(ada), "seed " + seed + ", on to " + at);
        }
    }
}
