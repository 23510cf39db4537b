package org.cyclework.record.internal;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.cyclework.record.LearningEvent;

/** Tells an event that is as it was written from one that a damaged disk changed; the database itself does not notice. */
final class Checksum {

    private Checksum() {
    }

    /** @return the CRC-32C of everything the event holds */
    static long of(LearningEvent event) {
        CRC32C sum = new CRC32C();
        String all = String.join("\n", event.id().toString(), event.learner().toString(), event.verb(), event.objectId(),
                event.payloadJson(), String.valueOf(event.at().toEpochMilli()), event.device().toString(),
                String.valueOf(event.sequence()));
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
