package org.cyclework.roleplay.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.testsupport.WatchedRecord;

/** A real record in a folder of its own with one learner in it; writing can be made to fail. */
final class OneLearner implements AutoCloseable {

    private final StandaloneRecord real;
    final LearnerRecord record;
    final Access access;
    boolean full;

    OneLearner() {
        this(open(), "Sam");
    }

    /** Somebody else in the same record. */
    OneLearner(OneLearner beside, String name) {
        this(beside.real, name);
    }

    private OneLearner(StandaloneRecord real, String name) {
        this.real = real;
        access = RealRecord.enrolled(real, name);
        record = new WatchedRecord(real, (method, by) -> {
            if (full && method.equals("append")) {
                throw new RecordUnavailable(RecordUnavailable.Kind.DISK_FULL, "Full.", "Kept.", "Make room.", null);
            }
        });
    }

    private static StandaloneRecord open() {
        try {
            Path folder = Files.createTempDirectory("one-learner");
            folder.toFile().deleteOnExit();
            return RealRecord.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that was written since the learner enrolled. */
    List<LearningEvent> log() {
        return real.events(access).stream().filter(event -> !event.verb().equals(Verbs.TRAINEE_ENROLLED)).toList();
    }

    List<PlayRecord> plays() {
        return real.plays(access);
    }

    @Override
    public void close() {
        real.close();
    }
}
