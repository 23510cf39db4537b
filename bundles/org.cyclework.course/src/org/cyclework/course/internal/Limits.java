package org.cyclework.course.internal;

import java.io.IOException;
import java.io.InputStream;
import org.cyclework.course.PackException;

/** How big a pack may be: enough for any honest course, too little to fill a laptop. */
final class Limits {

    static final int FILES = 20_000;
    static final int CONTENTS_BYTES = 1024 * 1024;
    static final int FILE_BYTES = 32 * 1024 * 1024;
    static final long PACK_BYTES = 512L * 1024 * 1024;

    private Limits() {
    }

    /** Reads a stream to its end, or refuses it when it is longer than a file of a pack may be. */
    static byte[] read(InputStream in, String location) throws IOException {
        byte[] bytes = in.readNBytes(FILE_BYTES + 1);
        if (bytes.length > FILE_BYTES) {
            throw new PackException(location, "the file is larger than " + FILE_BYTES / (1024 * 1024) + " MB",
                    "Split the file or leave it out.");
        }
        return bytes;
    }
}
