package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each start works in a folder that it leaves as it should: the cache, or nothing. */
class PlatformFolderTest {

    @TempDir
    Path top;

    private Path product;
    private Path base;

    @BeforeEach
    void installed() throws IOException {
        base = Files.createDirectories(top.resolve("cache"));
        product = top.resolve("product");
        release("bundles of this release");
    }

    private void release(String bundles) throws IOException {
        Path info = product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(info.getParent());
        Files.writeString(info, bundles);
    }

    private StartSettings settings(Optional<Path> cache, Optional<Path> programs) {
        return new StartSettings(cache, "terminal", product, programs, Optional.empty());
    }

    private PlatformFolder open() throws NoRoom {
        return PlatformFolder.open(settings(Optional.of(base), Optional.empty()));
    }

    private void startAndKeep() throws Exception {
        try (PlatformFolder folder = open()) {
            Files.writeString(folder.path().resolve("remembered"), "by the platform");
            folder.keep();
        }
    }

    @Test
    void theFirstStartMakesWhatTheSecondReads() throws Exception {
        startAndKeep();
        try (PlatformFolder second = open()) {
            assertTrue(second.finished());
            assertEquals(base.resolve("terminal"), second.path());
            assertEquals("by the platform", Files.readString(second.path().resolve("remembered")));
        }
        assertTrue(Files.exists(base.resolve("terminal/remembered")), "what is finished stays");
    }

    @Test
    void aStartThatWasNotKeptLeavesNothing() throws Exception {
        Path path;
        try (PlatformFolder folder = open()) {
            assertFalse(folder.finished());
            path = folder.path();
            Files.writeString(path.resolve("half"), "done");
        }
        assertFalse(Files.exists(path));
        try (PlatformFolder next = open()) {
            assertFalse(next.finished());
        }
    }

    @Test
    void whatThePlatformDidNotComeUpWithIsNotUsedAgain() throws Exception {
        startAndKeep();
        try (PlatformFolder second = open()) {
            second.forget();
        }
        try (PlatformFolder third = open()) {
            assertFalse(third.finished());
            assertNotEquals(base.resolve("terminal"), third.path());
        }
    }

    @Test
    void anotherReleaseMakesItsOwn() throws Exception {
        startAndKeep();
        release("bundles of the next release");
        try (PlatformFolder folder = open()) {
            assertFalse(folder.finished());
        }
    }

    @Test
    void withoutACacheThereIsAFolderForThisStartAlone() throws Exception {
        Path path;
        try (PlatformFolder folder = PlatformFolder.open(settings(Optional.empty(), Optional.empty()))) {
            path = folder.path();
            folder.keep();
            assertTrue(Files.isDirectory(path));
        }
        assertFalse(Files.exists(path));
    }

    @Test
    void librariesThatMustLieElsewhereGoWithTheStart() throws Exception {
        Path programs = Files.createDirectories(top.resolve("programs"));
        Path libraries;
        try (PlatformFolder folder = PlatformFolder.open(settings(Optional.of(base), Optional.of(programs)))) {
            libraries = folder.libraries().orElseThrow();
            assertEquals(programs, libraries.getParent());
        }
        assertFalse(Files.exists(libraries));
    }
}
