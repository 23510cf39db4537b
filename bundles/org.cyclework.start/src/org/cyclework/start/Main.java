package org.cyclework.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Starts the platform with a cache that was checked, and is the last to notice where it did not come up. */
public final class Main {

    /** Something failed that nobody expected; the same number as that of a subcommand. */
    static final int FAILED = 3;
    /** What the platform answers where it has no answer of the program. */
    private static final int PLATFORM_FAILED = 13;

    private Main() {
    }

    /** Ends the process with the exit code of the program. */
    public static void main(String[] words) {
        // What the platform prints about itself must not be taken for an answer; the program writes to the stream itself.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.exit(start(List.of(words), System.err));
    }

    /** @return what the process ends with; where it did not come up, why is said in a sentence */
    static int start(List<String> words, PrintStream err) {
        try {
            return start(StartSettings.ofSystem(), words, err);
        } catch (NoRoom e) {
            err.println(e.getMessage());
        } catch (Exception | Error e) {
            err.println("Cyclework could not start (" + e + "). Your data was not touched.");
        }
        return FAILED;
    }

    private static int start(StartSettings settings, List<String> words, PrintStream err) throws NoRoom, IOException {
        try (PlatformFolder folder = PlatformFolder.open(settings)) {
            settings.hand(folder);
            int code = new Framework(settings.product(), folder.path(), settings.window()).run(words);
            if (code != PLATFORM_FAILED) {
                folder.keep();
                return code;
            }
            folder.forget();
            err.println("Cyclework could not start. Your data was not touched, and the next start makes the program's caches anew."
                    + settings.log().map(Main::pointer).orElse(""));
            return FAILED;
        }
    }

    private static String pointer(Path log) {
        return " Should it fail again, please send the file " + log + " to whoever looks after the program.";
    }
}
