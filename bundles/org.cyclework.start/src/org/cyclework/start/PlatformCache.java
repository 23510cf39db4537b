package org.cyclework.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the platform remembers between two starts. It is made whole in a folder of its own, gets a stamp with the checksum of
 * every file, and takes its name in one step; where stamp and files differ by a byte, nothing of it is used.
 */
final class PlatformCache {

    private static final String STAMP = ".stamp";
    /** Enough for a whole cache with the native libraries of the window. */
    private static final long ROOM_BYTES = 24L * 1024 * 1024;
    /** What a start left behind that was killed; a start that is still running is younger, or has read what it needs. */
    private static final Duration ABANDONED = Duration.ofDays(14);

    private final Path base;
    private final String kind;
    private final String identity;

    PlatformCache(Path base, String kind, String identity) {
        this.base = base;
        this.kind = kind;
        this.identity = identity;
    }

    Path folder() {
        return base.resolve(kind);
    }

    /** @return whether the cache belongs to this program and Java, and is as it was left */
    boolean sound() {
        try {
            return Files.readString(folder().resolve(STAMP)).equals(stamp(folder()));
        } catch (IOException | UncheckedIOException e) {
            return false; // there is none yet, or it cannot be read: one is as good as none
        }
    }

    /** @return a new folder for the platform to fill; empty where there is no room for it */
    Optional<Path> begin() {
        try {
            tidy();
            return base.toFile().getUsableSpace() < ROOM_BYTES // a file store is not found everywhere, such as in a changed root
                    ? Optional.empty()
                    : Optional.of(Files.createTempDirectory(base, kind + ".new."));
        } catch (IOException e) {
            return Optional.empty(); // it starts without a cache then
        }
    }

    /** Makes a filled folder the cache, unless another start was quicker; adds to it what has come since. */
    void keep(Path filled) {
        try {
            if (filled.equals(folder())) {
                renew();
            } else if (!sound()) {
                write(filled);
                putAside();
                Files.move(filled, folder(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException | UncheckedIOException e) {
            forget(); // the next start makes its own
        }
    }

    /** The next start must not use what is there. */
    void forget() {
        Trees.delete(folder().resolve(STAMP));
    }

    /** A library that was first needed by this start belongs to the cache from now on. What was there before must be as it was. */
    private void renew() throws IOException {
        String now = stamp(folder());
        String before = Files.readString(folder().resolve(STAMP));
        if (!now.equals(before) && now.lines().toList().containsAll(before.lines().toList())) {
            write(folder());
        }
    }

    private void putAside() throws IOException {
        if (Files.exists(folder(), java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            Path old = Files.createTempDirectory(base, kind + ".old.").resolve(kind);
            Files.move(folder(), old, StandardCopyOption.ATOMIC_MOVE);
            Trees.delete(old.getParent());
        }
    }

    private void write(Path folder) throws IOException {
        Path made = folder.resolve(STAMP + ".new");
        String text = stamp(folder);
        try (FileChannel channel = FileChannel.open(made, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(made, folder.resolve(STAMP), StandardCopyOption.ATOMIC_MOVE);
    }

    private String stamp(Path folder) throws IOException {
        return identity + "\n" + Trees.describe(folder, name -> !name.startsWith(STAMP));
    }

    private void tidy() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(base, kind + ".{new,old}.*")) {
            for (Path each : left) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(Instant.now().minus(ABANDONED))) {
                    Trees.delete(each);
                }
            }
        }
    }
}
