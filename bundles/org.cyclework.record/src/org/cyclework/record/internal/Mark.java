package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A small file beside the database that holds the sequence of the last acknowledged event and is locked while the record
 * is open. A damaged database can open as an older state of itself; the mark tells. It is written after the event is on
 * disk, so it is never ahead of a sound database.
 */
final class Mark implements AutoCloseable {

    private static final String FORM = "acknowledged %019d%n".replace("%n", "\n");
    private static final int LENGTH = String.format(FORM, 0L).length();

    private final FileChannel channel;
    private final FileLock lock;

    private Mark(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @return the locked mark; empty where somebody else has it */
    static Optional<Mark> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Mark(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it: same answer as for another one
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** @return the sequence of the last acknowledged event; empty where nothing readable was written yet */
    OptionalLong read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return text.matches("acknowledged \\d{19}\n") ? OptionalLong.of(Long.parseLong(text.substring(13, LENGTH - 1)))
                : OptionalLong.empty();
    }

    /** Not forced to the disk: after a power failure an older mark does no harm. */
    void write(long sequence) throws IOException {
        channel.write(ByteBuffer.wrap(String.format(FORM, sequence).getBytes(StandardCharsets.US_ASCII)), 0);
    }

    @Override
    public void close() throws IOException {
        try (FileChannel closing = channel) {
            lock.release();
        }
    }
}
