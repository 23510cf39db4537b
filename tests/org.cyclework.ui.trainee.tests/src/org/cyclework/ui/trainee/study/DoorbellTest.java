package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cyclework.ui.Doorbell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start is heard by the window that is open, and by nobody where there is none. */
class DoorbellTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final Duration IMPATIENT = Duration.ofMillis(1);

    @TempDir
    Path folder;

    private final Semaphore rings = new Semaphore(0);

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void everyRingIsHeardAndAnswered() throws Exception {
        try (Doorbell.Listening listening = new Doorbell(folder).listen(rings::release)) {
            for (int i = 0; i < 3; i++) {
                assertTrue(new Doorbell(folder).ring(PATIENT));
                assertTrue(rings.tryAcquire(PATIENT.toSeconds(), TimeUnit.SECONDS));
            }
            assertEquals(List.of(), left());
        }
    }

    @Test
    void whereNobodyListensNobodyAnswersAndNothingIsLeft() throws Exception {
        assertFalse(new Doorbell(folder).ring(IMPATIENT));
        assertEquals(List.of(), left());
        new Doorbell(folder).listen(rings::release).close();
        assertFalse(new Doorbell(folder).ring(IMPATIENT), "not any more");
        assertEquals(0, rings.availablePermits());
    }

    @Test
    void aRingFromBeforeIsNotHeard() throws Exception {
        Files.createFile(folder.resolve("raise"));
        try (Doorbell.Listening listening = new Doorbell(folder).listen(rings::release)) {
            assertEquals(List.of(), left());
            assertTrue(new Doorbell(folder).ring(PATIENT));
            assertTrue(rings.tryAcquire(PATIENT.toSeconds(), TimeUnit.SECONDS));
            assertEquals(0, rings.availablePermits());
        }
    }

    @Test
    void whateverElseHappensInTheFolderIsNoRing() throws Exception {
        try (Doorbell.Listening listening = new Doorbell(folder).listen(rings::release)) {
            Files.createFile(folder.resolve("another"));
            assertTrue(new Doorbell(folder).ring(PATIENT));
            assertTrue(rings.tryAcquire(PATIENT.toSeconds(), TimeUnit.SECONDS));
            assertEquals(0, rings.availablePermits());
        }
    }

    @Test
    void aFolderThatIsNotThereIsSilent() {
        new Doorbell(folder.resolve("nowhere")).listen(rings::release).close();
        assertFalse(new Doorbell(folder.resolve("nowhere")).ring(PATIENT));
    }
}
