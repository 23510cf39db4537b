package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.cyclework.record.RecordUnavailable;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the room that earlier states take in the record's file. The file only ever grows, so this makes a copy of what
 * is in use, looks at it as at any record, and puts it in place in one step; whatever happens meanwhile, there is one whole
 * file. Not being able to is no reason not to open the record.
 */
final class Compaction {

    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long WORTH_IT = 32L << 20;
    private static final long BYTES_OF_AN_EVENT = 4096;
    private static final long TIMES = 5;

    private Compaction() {
    }

    /**
     * Compacts the file where that is worth the time: beyond 32 MB and five times of what its events can need.
     *
     * @param files the record, locked and not open
     * @param acknowledged the sequence of its last event
     */
    static void whereWorthIt(RecordFiles files, long acknowledged) throws IOException {
        if (Files.size(files.database()) > Math.max(WORTH_IT, TIMES * BYTES_OF_AN_EVENT * acknowledged)) {
            compact(files, acknowledged);
        }
    }

    /** @return whether a smaller file is in place now */
    static boolean compact(RecordFiles files, long acknowledged) {
        RecordFiles copy = files.unfinished();
        try {
            // H2 compacts in place and is not to do that to the only file there is
            Files.copy(files.database(), copy.database(), StandardCopyOption.REPLACE_EXISTING);
            MVStoreTool.compact(copy.database().toString(), false);
            force(copy.database());
            Inspection.look(copy, OptionalLong.of(acknowledged));
            Files.move(copy.database(), files.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException | MVStoreException | RecordUnavailable e) {
            LOG.info("The learner record stays as large as it is: {}", e.toString());
            copy.closeLeftOpen();
            remove(copy.database());
            return false;
        }
    }

    private static void remove(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException e) {
            LOG.info("{} is left over and can be deleted.", left);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
