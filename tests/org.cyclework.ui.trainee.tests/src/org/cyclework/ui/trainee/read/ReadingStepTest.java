package org.cyclework.ui.trainee.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.Reading;
import org.cyclework.record.Access;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lesson's mark is taken back and set again, each time about what was written last. */
class ReadingStepTest {

    private final List<String> written = new ArrayList<>();
    private final Undo undo = new Undo();
    private StandaloneRecord record;
    private Access ada;

    /** Writes down what is asked of it. */
    private final class Written implements Reading {

        @Override
        public void opened(Access access, String lessonId) {
            throw new AssertionError("nothing is opened here");
        }

        @Override
        public Marked read(Access access, String lessonId) {
            return marked("read", lessonId, true);
        }

        @Override
        public Marked unread(Access access, String lessonId) {
            return marked("unread", lessonId, false);
        }

        private Marked marked(String what, String lessonId, boolean read) {
            written.add(what + " " + lessonId);
            return new Marked(lessonId, new UUID(0, written.size()), read);
        }

        @Override
        public void takeBack(Access access, Marked marked) {
            assertEquals(ada, access);
            written.add("take back " + marked.event().getLeastSignificantBits());
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        record = RealRecord.in(folder);
        ada = RealRecord.enrolled(record, "Ada");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void did(boolean read) {
        Reading reading = new Written();
        undo.did(ada.learner(), new ReadingStep(reading, ada, read ? reading.read(ada, "L1.2") : reading.unread(ada, "L1.2"), true));
    }

    @Test
    void aMarkIsTakenBackAndSetAgainAsOftenAsOneLikes() throws Exception {
        did(true);
        for (int i = 0; i < 2; i++) {
            undo.reverse(ada.learner(), true);
            undo.reverse(ada.learner(), false);
        }
        assertEquals(List.of("read L1.2", "take back 1", "read L1.2", "take back 3", "read L1.2"), written);
    }

    @Test
    void aMarkThatWasTakenAwayIsTakenAwayAgain() throws Exception {
        did(false);
        undo.reverse(ada.learner(), true);
        undo.reverse(ada.learner(), false);
        assertEquals(List.of("unread L1.2", "take back 1", "unread L1.2"), written);
    }

    @Test
    void itIsCalledByTheNumberOfTheLessonBothWays() throws Exception {
        did(true);
        assertEquals(Optional.of("mark 1.2 as read"), undo.label(ada.learner(), true));
        undo.reverse(ada.learner(), true);
        assertEquals(Optional.of("mark 1.2 as read"), undo.label(ada.learner(), false));
        did(false);
        assertEquals(Optional.of("take the mark of 1.2 away"), undo.label(ada.learner(), true));
        assertEquals(Optional.empty(), undo.label(ada.learner(), false));
    }
}
