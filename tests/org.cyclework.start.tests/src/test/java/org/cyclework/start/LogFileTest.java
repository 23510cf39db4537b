package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings go to a file that a person can send; what is no warning goes nowhere. */
class LogFileTest {

    @TempDir
    Path top;

    private static LogRecord entry(Level level, String words, Throwable thrown) {
        LogRecord entry = new LogRecord(level, words);
        entry.setLoggerName("org.example");
        entry.setThrown(thrown);
        return entry;
    }

    @Test
    void theFirstWarningMakesTheFileAndALineEach() throws IOException {
        Path folder = top.resolve("with % and blanks").resolve("logs");
        LogFile log = new LogFile(folder);
        log.publish(entry(Level.INFO, "everyday news", null));
        assertFalse(Files.exists(folder), "nothing was made for that");
        log.publish(entry(Level.WARNING, "first", null));
        log.publish(entry(Level.SEVERE, "second", new IllegalStateException("why")));
        log.close();
        List<String> lines = Files.readAllLines(folder.resolve("program-0.log"));
        assertTrue(lines.get(0).endsWith(" WARNING org.example: first"), lines.get(0));
        assertTrue(lines.get(1).endsWith(" SEVERE org.example: second"), lines.get(1));
        assertEquals("java.lang.IllegalStateException: why", lines.get(2));
    }

    @Test
    void whereThereIsNoPlaceForItAWarningIsLostAndNothingFails() throws IOException {
        Path file = Files.writeString(top.resolve("a file"), "in the way");
        LogFile log = new LogFile(file.resolve("logs"));
        log.publish(entry(Level.WARNING, "lost", null));
        log.flush();
        log.close();
        assertEquals("in the way", Files.readString(file));
    }
}
