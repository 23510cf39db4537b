package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.record.internal.journal.NewWriter.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a write or a force that failed nothing is put behind what is in doubt. */
class FailedChangeTest {

    private final LyingDisk disk = new LyingDisk(1);
    private final Failing failing = new Failing(disk);
    private final JournalFixture home = new JournalFixture(Path.of("/home"), failing, 1);
    private Journal journal;

    /** Fails at one kind of step while it is told to. */
    private static final class Failing extends FaultyFiles {

        private boolean writes;
        private boolean forces;
        private boolean folders;

        Failing(FileLayer disk) {
            super(disk);
        }

        @Override
        protected void write(Path file, Appender appender, byte[] bytes, int from, int length) throws IOException {
            appender.write(bytes, from, writes ? length / 2 : length);
            if (writes) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        protected void force(Appender appender) throws IOException {
            if (forces) {
                throw new IOException("forcing failed");
            }
            appender.force();
        }

        @Override
        public void forceDirectory(Path folder) throws IOException {
            if (folders) {
                throw new IOException("forcing a folder failed");
            }
            super.forceDirectory(folder);
        }
    }

    @BeforeEach
    void open() {
        journal = home.open();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aFullDiskEndsTheWriterAndTheSameEventIsWrittenAgain() {
        Entry first = append("first");
        EventDraft draft = home.draft("{\"w\":\"second\"}");
        failing.writes = true;
        JournalUnavailable failure = catchThrowableOfType(JournalUnavailable.class, () -> append(draft));
        assertThat(failure.reason()).isInstanceOf(JournalUnavailable.DiskFull.class);
        failing.writes = false;
        Entry again = append(draft);
        assertThat(again.stream()).isNotEqualTo(first.stream());
        assertThat(again.events().get(0).id()).isEqualTo(draft.id());
        assertThat(journal.opening().newWriter()).map(NewWriter::why).contains(Why.FAILED_WRITE);
        assertThat(home.events(journal)).hasSize(2);
    }

    @Test
    void anEventWhoseForceFailedIsTheSameBytesWhenItIsWrittenAgain() {
        append("first");
        EventDraft draft = home.draft("{\"w\":\"second\"}");
        failing.forces = true;
        catchThrowableOfType(JournalUnavailable.class, () -> append(draft));
        failing.forces = false;
        JournalEvent again = append(draft).events().get(0);
        journal.close();
        journal = home.open(); // what the first attempt wrote is there now as well
        assertThat(home.events(journal)).filteredOn(event -> event.id().equals(draft.id())).hasSize(2).containsOnly(again);
    }

    @Test
    void aBlankingThatFailsEndsTheWriter() {
        Entry first = append("first");
        failing.folders = true;
        catchThrowableOfType(JournalUnavailable.class, () -> journal.blank(first.stream(), 1, home.id()));
        failing.folders = false;
        Entry next = append("next");
        assertThat(next.stream()).isNotEqualTo(first.stream());
        disk.crash();
        journal = home.open();
        assertThat(journal.heads().get(next.stream()).number()).isEqualTo(1);
        assertThat(home.entries(journal, first.stream())).hasSize(1);
    }

    @Test
    void whatAFailedWriteLeftIsKeptAsideBeforeTheFileIsMadeAnew() {
        Entry first = append("first");
        failing.writes = true;
        catchThrowableOfType(JournalUnavailable.class, () -> append("second"));
        failing.writes = false;
        journal.blank(first.stream(), 1, home.id());
        assertThat(journal.opening().cut()).singleElement().satisfies(kept -> assertThat(kept.from()).isEqualTo(2));
        journal.close();
        journal = home.open();
        assertThat(journal.opening().cut()).isEmpty();
        assertThat(home.entries(journal, first.stream())).extracting(Entry::kind).containsExactly(Entry.Kind.BLANKED);
    }

    private Entry append(String words) {
        return append(home.draft("{\"w\":\"" + words + "\"}"));
    }

    private Entry append(EventDraft draft) {
        return journal.append(JournalFixture.LEARNER, "work", List.of(draft));
    }
}
