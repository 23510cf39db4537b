package org.cyclework.start;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the start script says.
 *
 * @param cache the folder of all caches; empty where there is none that can be written
 * @param kind the name of this start's folder in it
 * @param product the folder of the program
 * @param programs a folder that programs may be run from, where the cache is none
 * @param log the file that the platform logs to
 */
record StartSettings(Optional<Path> cache, String kind, Path product, Optional<Path> programs, Optional<Path> log) {

    private static final String WINDOW = "window";

    static StartSettings ofSystem() {
        return new StartSettings(path("cyclework.cache"), System.getProperty("cyclework.kind", "terminal"),
                path("osgi.install.area").orElseThrow(() -> new IllegalStateException("osgi.install.area is not set")),
                path("cyclework.programs"), path("osgi.logfile"));
    }

    boolean window() {
        return kind.equals(WINDOW);
    }

    /** Tells the platform where it may write, and where its native libraries are. */
    void hand(PlatformFolder folder) {
        if (folder.finished()) {
            System.setProperty("osgi.configuration.area.readOnly", "true");
        }
        folder.libraries().ifPresent(libraries -> System.setProperty("swt.library.path", libraries.toString()));
    }

    private static Optional<Path> path(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(text -> !text.isEmpty()).map(Path::of);
    }
}
