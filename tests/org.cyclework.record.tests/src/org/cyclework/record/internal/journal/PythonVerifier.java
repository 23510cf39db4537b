package org.cyclework.record.internal.journal;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The verifiers that know nothing but the description of the format. */
public final class PythonVerifier {

    private static final Path JOURNAL = Path.of("verify_journal.py").toAbsolutePath();
    private static final Path PACKET = Path.of("verify_packet.py").toAbsolutePath();

    private PythonVerifier() {
    }

    /** What it said. */
    public record Verdict(boolean good, String words) {
    }

    static Verdict verify(Path journal) throws Exception {
        return run(JOURNAL, journal);
    }

    /** @return what it says of a packet */
    public static Verdict packet(Path packet) throws Exception {
        return run(PACKET, packet);
    }

    private static Verdict run(Path script, Path file) throws Exception {
        if (!Files.exists(script)) {
            fail("%s is not where the tests run".formatted(script));
        }
        Process process;
        try {
            process = new ProcessBuilder("python3", "-B", script.toString(), file.toString()).redirectErrorStream(true).start();
        } catch (IOException e) {
            if (System.getenv("CI") != null) {
                throw e;
            }
            return abort("there is no python3 here: " + e.getMessage());
        }
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor() == 0, words);
    }
}
