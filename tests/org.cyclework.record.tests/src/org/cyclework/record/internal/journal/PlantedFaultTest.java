package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The histories on a lying disk find the mistakes that they are there for. */
class PlantedFaultTest {

    private static final int TRIES = 300;

    @Test
    void acknowledgingBeforeTheForceIsFound() throws Exception {
        assertFound(disk -> new FaultyFiles(disk) {
            @Override
            protected void force(Appender appender) {
                // said to be done
            }
        });
    }

    @Test
    void notForcingTheFolderIsFound() throws Exception {
        assertFound(disk -> new FaultyFiles(disk) {
            @Override
            public void forceDirectory(Path folder) {
                // said to be done
            }
        });
    }

    @Test
    void appendingAfterATornLineIsFound() throws Exception {
        assertFound(disk -> new FaultyFiles(disk) {
            @Override
            protected void write(Path file, Appender appender, byte[] bytes, int from, int length) throws IOException {
                try {
                    appender.write(bytes, from, length);
                } catch (IOException e) {
                    appender.write(bytes, from, length);
                }
            }
        });
    }

    @Test
    void droppingOneSideOfAConflictIsFound() throws Exception {
        assertFound(disk -> new FaultyFiles(disk) {
            @Override
            protected void write(Path file, Appender appender, byte[] bytes, int from, int length) throws IOException {
                int firstLine = new String(bytes, from, length, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
                boolean branch = file.toString().contains("branches") && file.toString().endsWith(".jsonl.tmp");
                appender.write(bytes, from, branch ? firstLine : length);
            }
        });
    }

    @Test
    void forcingAgainAfterAFailureIsFound() throws Exception {
        assertFound(disk -> new FaultyFiles(disk) {
            @Override
            protected void force(Appender appender) throws IOException {
                try {
                    appender.force();
                } catch (IOException e) {
                    appender.force();
                }
            }
        });
    }

    private static void assertFound(UnaryOperator<FileLayer> fault) throws IOException {
        for (long seed = 1; seed <= TRIES; seed++) {
            try {
                new History(seed, fault).run();
            } catch (AssertionError e) {
                assertThat(e).hasMessageMatching(
                        "(?s).*(acknowledged entries are lost|what was acknowledged is refused nowhere).*");
                System.out.println("found in history " + seed);
                return;
            }
        }
        throw new AssertionError("not found in " + TRIES + " histories");
    }
}
