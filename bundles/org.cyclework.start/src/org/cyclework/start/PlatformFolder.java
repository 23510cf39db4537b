package org.cyclework.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that the platform works in during one start: a finished one of the cache, which it only reads; a new one, which
 * becomes the cache when the program has ended; or one for this start alone.
 */
final class PlatformFolder implements AutoCloseable {

    private final Optional<PlatformCache> cache;
    private final Path path;
    private final boolean finished;
    private final Optional<Path> programs;

    private PlatformFolder(Optional<PlatformCache> cache, Path path, boolean finished, Optional<Path> programs) {
        this.cache = cache;
        this.path = path;
        this.finished = finished;
        this.programs = programs;
    }

    /** @throws NoRoom where not even a folder for this start alone can be made */
    static PlatformFolder open(StartSettings settings) throws NoRoom {
        try {
            Optional<Path> programs = settings.programs().isEmpty() ? Optional.empty()
                    : Optional.of(Files.createTempDirectory(settings.programs().get(), "cyclework"));
            if (settings.cache().isPresent()) {
                PlatformCache cache = new PlatformCache(settings.cache().get(), settings.kind(), Identity.of(settings.product()));
                if (cache.sound()) {
                    return new PlatformFolder(Optional.of(cache), cache.folder(), true, programs).untilTheEnd();
                }
                Optional<Path> begun = cache.begin();
                if (begun.isPresent()) {
                    return new PlatformFolder(Optional.of(cache), begun.get(), false, programs).untilTheEnd();
                }
            }
            return new PlatformFolder(Optional.empty(), Files.createTempDirectory("cyclework"), false, programs).untilTheEnd();
        } catch (IOException e) {
            throw new NoRoom("Cyclework could not start: there is no room for its working files, neither beside your data nor in "
                    + System.getProperty("java.io.tmpdir") + " (" + e.getMessage() + "). Your data was not touched.", e);
        }
    }

    /** A program that is told to end, as with Ctrl+C, leaves nothing behind either. */
    private PlatformFolder untilTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "tidy"));
        return this;
    }

    Path path() {
        return path;
    }

    /** @return whether the platform finds everything and need not write */
    boolean finished() {
        return finished;
    }

    /** @return where native libraries are unpacked, where they cannot be run from the folder itself */
    Optional<Path> libraries() {
        return programs;
    }

    /** The program has ended by itself: the next start may use what is there. */
    void keep() {
        cache.ifPresent(kept -> kept.keep(path));
    }

    /** The platform did not come up: the next start must not use what is there. */
    void forget() {
        cache.ifPresent(PlatformCache::forget);
    }

    /** Removes what is for this start alone; a new folder that was not kept as well. */
    @Override
    public void close() {
        programs.ifPresent(Trees::delete);
        if (!finished && cache.map(PlatformCache::folder).filter(path::equals).isEmpty()) {
            Trees.delete(path);
        }
    }
}
