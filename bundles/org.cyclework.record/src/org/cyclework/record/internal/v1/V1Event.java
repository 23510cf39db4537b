package org.cyclework.record.internal.v1;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32C;

/** An event as records of the first release keep it; a row of their log. */
record V1Event(UUID id, UUID learner, String verb, String objectId, String payload, long at, UUID device, long sequence,
        long checksum) {

    /** @return whether it is as it was written */
    boolean isSound() {
        String all = String.join("\n", id.toString(), learner.toString(), verb, objectId, payload, Long.toString(at),
                device.toString(), Long.toString(sequence));
        CRC32C sum = new CRC32C();
        sum.update(all.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() == checksum;
    }
}
