package org.cyclework.record.internal;

import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Verbs;

/** A process of its own that answers items until it is killed, and says which answers were acknowledged. */
public final class AppendingChild {

    private AppendingChild() {
    }

    /**
     * Answers without end.
     *
     * @param arguments the record's folder
     * @throws IOException if nobody listens any more
     */
    public static void main(String[] arguments) throws IOException {
        // not a print stream: each line must leave this process before the next answer is given
        try (OutputStream out = new FileOutputStream(FileDescriptor.out);
                var record = new DurableLearnerRecord(new RecordFiles(new RecordLocation(Path.of(arguments[0]))),
                        Clock.systemUTC(), UUID::randomUUID, event -> { })) {
            answer(record, out);
        }
    }

    private static void answer(LearnerRecord record, OutputStream out) throws IOException {
        List<Learner> known = record.learners();
        UUID learner = (known.isEmpty() ? record.enrol("Ada") : known.get(0)).id();
        for (int i = 0; ; i++) {
            LearningEvent event = record.append(new NewEvent(learner, Verbs.ITEM_ANSWERED, "Q1-" + i % 24,
                    "{\"score\":0.5,\"text\":\"" + "x".repeat(i % 900) + "\"}"));
            out.write((event.id() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
