package org.cyclework.record.internal.journal;

import java.nio.file.Path;

/** Says where a stream's lines stop being what they should be; made from bytes that were read, never from a failure to read. */
final class Damage extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int index;
    private final long offset;
    private final long number;
    private final boolean newer;

    private Damage(Path file, int index, long offset, long number, String what, boolean newer) {
        super(what, null, false, false);
        this.file = file;
        this.index = index;
        this.offset = offset;
        this.number = number;
        this.newer = newer;
    }

    Damage(Path file, int index, long offset, long number, String what) {
        this(file, index, offset, number, what, false);
    }

    static Damage newer(Path file, int index, int format) {
        return new Damage(file, index, 0, 0, "written in format " + format + " by a newer version", true);
    }

    Path file() {
        return file;
    }

    /** @return which of the stream's files */
    int index() {
        return index;
    }

    /** @return the first byte in the file that is not as it should be */
    long offset() {
        return offset;
    }

    /** @return the first entry that is not there as it should be */
    long number() {
        return number;
    }

    /** @return whether nothing is wrong but that a newer program wrote it */
    boolean newer() {
        return newer;
    }

    /** @return that it was found and nothing was changed */
    Kept leftAlone(StreamId stream) {
        return new Kept(stream, number, file, 0, 0, file, getMessage());
    }
}
