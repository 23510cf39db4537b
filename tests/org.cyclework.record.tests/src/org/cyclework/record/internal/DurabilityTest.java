package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.RecordUnavailable.Kind;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An acknowledged event is on the disk and not only on its way there; what cannot be written is not acknowledged. */
class DurabilityTest {

    @TempDir
    Path folder;

    private RecordFixture fixture;
    private ObservedFiles.Watch watch;
    private DurableLearnerRecord record;
    private UUID ada;

    @BeforeEach
    void open() {
        watch = ObservedFiles.register();
        fixture = new RecordFixture(folder);
        record = fixture.open(new RecordFiles(new RecordLocation(folder), ObservedFiles.SCHEME + ":"));
        ada = record.enrol("Ada").id();
    }

    @AfterEach
    void close() {
        watch.roomLeft = Long.MAX_VALUE;
        watch.forceFails = false;
        record.close();
    }

    @Test
    void everyAcknowledgedEventIsForcedToTheDisk() {
        for (int i = 0; i < 20; i++) {
            int before = watch.forces;
            read("L1." + i);
            assertThat(watch.forces).as("forces for event %d", i).isGreaterThan(before);
            assertThat(watch.unforced).as("something of event %d is not forced", i).isFalse();
        }
    }

    @Test
    void closingWritesNothingSoThatBeingKilledMeanwhileLosesNothing() throws IOException {
        Path database = new RecordFiles(new RecordLocation(folder)).database();
        read("L1.1");
        byte[] before = Files.readAllBytes(database);

        record.close();

        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    @Test
    void anEventThatCannotBeForcedIsNotAcknowledged() {
        LearningEvent safe = read("L1.1");
        watch.forceFails = true;
        assertThatThrownBy(() -> read("L1.2")).isInstanceOf(RecordUnavailable.class);
        assertThat(fixture.announced).containsExactly(safe);
        watch.forceFails = false;
        assertThat(record.events(ada)).contains(safe);
    }

    @Test
    void aFullDiskSaysSoAndLosesNothingThatWasAcknowledged() {
        List<LearningEvent> acknowledged = new ArrayList<>();
        watch.roomLeft = 200_000;
        RecordUnavailable full = null;
        for (int i = 0; full == null && i < 500; i++) {
            try {
                acknowledged.add(read("L1." + i));
            } catch (RecordUnavailable e) {
                full = e;
            }
        }
        assertThat(full).isNotNull();
        assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
        assertThat(full.getMessage()).contains(full.whatHappened()).contains(full.whatWasKept()).contains(full.whatToDo());
        assertThat(full.whatToDo()).contains(folder.toString());
        assertThat(acknowledged).isNotEmpty().isEqualTo(fixture.announced);
        RecordUnavailable still = catchThrowableOfType(RecordUnavailable.class, () -> read("L2.1"));
        assertThat(still.kind()).isEqualTo(Kind.DISK_FULL);

        watch.roomLeft = Long.MAX_VALUE;
        acknowledged.add(read("L2.1"));
        assertThat(record.events(ada)).containsAll(acknowledged);
        assertThat(record.lessons(ada)).hasSizeGreaterThanOrEqualTo(acknowledged.size());
    }

    @Test
    void aFullDiskAtTheFirstStartSaysSo(@TempDir Path other) {
        watch.roomLeft = 10_000;
        try (var fresh = fixture.open(new RecordFiles(new RecordLocation(other), ObservedFiles.SCHEME + ":"))) {
            RecordUnavailable full = catchThrowableOfType(RecordUnavailable.class, fresh::learners);
            assertThat(full.kind()).isEqualTo(Kind.DISK_FULL);
            watch.roomLeft = Long.MAX_VALUE;
            assertThat(fresh.learners()).isEmpty();
            fresh.enrol("Ben");
        }
    }

    private LearningEvent read(String lesson) {
        return record.append(new NewEvent(ada, Verbs.LESSON_READ, lesson));
    }
}
