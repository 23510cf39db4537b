package org.cyclework.course;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;

/**
 * Writes down what nobody expected, in {@code logs/failures.log} of the data folder, for a person to send to whoever looks
 * after the program: when, what was being done, on which system, and where in the program.
 */
public final class FailureLog {

    private static final long LONGEST_BYTES = 1024 * 1024;

    private FailureLog() {
    }

    /**
     * Writes it down, and says so.
     *
     * @param doing what was being done, in a few words without anything that a person typed
     * @param failure what happened
     * @return one sentence or two for the person: what happened, that nothing else was changed, and where it is written down
     */
    public static String tell(String doing, Throwable failure) {
        String what = failure instanceof OutOfMemoryError ? "Cyclework ran out of memory (" + doing + ")."
                : "Something happened that nobody expected (" + doing + ": " + failure.getClass().getSimpleName() + ").";
        return what + " What was kept before is kept. " + written(doing, failure);
    }

    private static String written(String doing, Throwable failure) {
        try {
            Path log = DataFolder.path().resolve("logs").resolve("failures.log");
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LONGEST_BYTES) {
                Files.move(log, log.resolveSibling("failures.old.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(log, entry(doing, failure), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return "The details are in " + log + "; please send that file to whoever looks after the program.";
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return "The details could not be written down (" + e.getClass().getSimpleName() + ").";
        }
    }

    private static String entry(String doing, Throwable failure) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.printf(Locale.ROOT, "%s  %s%n", Instant.now(), doing);
        out.printf(Locale.ROOT, "Java %s (%s), %s %s %s, %s, %s, at most %d MB%n", System.getProperty("java.version"),
                System.getProperty("java.vendor"), System.getProperty("os.name"), System.getProperty("os.version"),
                System.getProperty("os.arch"), Locale.getDefault().toLanguageTag(), System.getProperty("sun.jnu.encoding"),
                Runtime.getRuntime().maxMemory() >> 20);
        failure.printStackTrace(out);
        out.println();
        out.flush();
        return text.toString();
    }
}
