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
 * @param log the file that the platform logs to; empty where there is no room for a line in it
 */
record StartSettings(Optional<Path> cache, String kind, Path product, Optional<Path> programs, Optional<Path> log) {

    private static final String WINDOW = "window";
    private static final String LOG = "osgi.logfile";
    private static final long LOG_BYTES = 65_536;

    static StartSettings ofSystem() {
        return new StartSettings(path("cyclework.cache"), System.getProperty("cyclework.kind", "terminal"),
                path("osgi.install.area").orElseThrow(() -> new IllegalStateException("osgi.install.area is not set")),
                path("cyclework.programs"), path(LOG).filter(StartSettings::hasRoom));
    }

    boolean window() {
        return kind.equals(WINDOW);
    }

    /** Tells the platform where it may write, and where its native libraries are. */
    void hand(PlatformFolder folder) {
        if (folder.finished()) {
            System.setProperty("osgi.configuration.area.readOnly", "true");
        }
        if (log.isEmpty()) { // the platform would tell of it on standard error, with its own inside
            System.setProperty(LOG, System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
        }
        folder.libraries().ifPresent(libraries -> System.setProperty("swt.library.path", libraries.toString()));
    }

    private static boolean hasRoom(Path log) {
        return log.toAbsolutePath().getParent().toFile().getUsableSpace() > LOG_BYTES;
    }

    private static Optional<Path> path(String property) {
        return Optional.ofNullable(System.getProperty(property)).filter(text -> !text.isEmpty()).map(Path::of);
    }
}
