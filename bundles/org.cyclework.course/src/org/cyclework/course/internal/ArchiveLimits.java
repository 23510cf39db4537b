package org.cyclework.course.internal;

import java.util.function.Function;
import java.util.zip.ZipEntry;
import org.cyclework.course.PackException;

/** Counts what an archive claims to hold, so that a small file cannot unfold into a huge one. */
final class ArchiveLimits {

    private static final long SMALL = 1024 * 1024;
    private static final long MOST_TIMES = 200;

    private final long length;
    private final Function<String, PackException> refused;
    private long total;
    private long packed;

    /**
     * @param length of the archive in bytes
     * @param refused makes the failure of a reason
     */
    ArchiveLimits(long length, Function<String, PackException> refused) {
        this.length = length;
        this.refused = refused;
    }

    void count(int entries) {
        if (entries > Limits.FILES) {
            throw refused.apply("it has more than " + Limits.FILES + " entries");
        }
    }

    void add(ZipEntry entry) {
        long size = Math.max(0, entry.getSize());
        total += size;
        packed += Math.max(0, entry.getCompressedSize());
        if (total > Limits.PACK_BYTES) {
            throw refused.apply("it holds more than " + Limits.PACK_BYTES / (1024 * 1024) + " MB");
        }
        if (size > SMALL && size / MOST_TIMES > Math.max(0, entry.getCompressedSize())) {
            throw refused.apply("an entry unfolds to more than " + MOST_TIMES + " times its size: " + entry.getName());
        }
        if (packed > length) {
            throw refused.apply("its entries lie over one another");
        }
    }
}
