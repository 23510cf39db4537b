package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache is used as it was left, or not at all. */
class PlatformCacheTest {

    @TempDir
    Path base;

    private PlatformCache cache;

    @BeforeEach
    void make() {
        cache = new PlatformCache(base, "window", "this program");
    }

    private static Path filled(PlatformCache cache, String words) throws IOException {
        Path folder = cache.begin().orElseThrow();
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/one"), words);
        Files.writeString(folder.resolve("two"), "two");
        return folder;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(base)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFilledFolderBecomesTheCache() throws IOException {
        assertFalse(cache.sound(), "there is none yet");
        Path filled = filled(cache, "one");
        assertFalse(cache.sound(), "it is not kept yet");
        cache.keep(filled);
        assertTrue(cache.sound());
        assertEquals("one", Files.readString(base.resolve("window/deep/one")));
        assertEquals(List.of("window"), names());
    }

    @Test
    void whatIsNotAsItWasLeftIsNotUsed() throws IOException {
        cache.keep(filled(cache, "one"));
        Path one = cache.folder().resolve("deep/one");
        Files.writeString(one, "onE");
        assertFalse(cache.sound(), "a byte differs");
        Files.writeString(one, "one");
        assertTrue(cache.sound());
        Files.createFile(cache.folder().resolve("three"));
        assertFalse(cache.sound(), "a file too many");
        Files.delete(cache.folder().resolve("three"));
        Files.delete(one);
        assertFalse(cache.sound(), "a file is gone");
    }

    @Test
    void aCacheOfAnotherProgramIsNotUsedAndGivesWay() throws IOException {
        cache.keep(filled(cache, "one"));
        PlatformCache later = new PlatformCache(base, "window", "the next release");
        assertFalse(later.sound());
        later.keep(filled(later, "newer"));
        assertTrue(later.sound());
        assertFalse(cache.sound());
        assertEquals(List.of("window"), names());
    }

    @Test
    void whatCameSinceBelongsToItAndWhatChangedDoesNot() throws IOException {
        cache.keep(filled(cache, "one"));
        Files.writeString(cache.folder().resolve("library"), "unpacked later");
        cache.keep(cache.folder());
        assertTrue(cache.sound());
        Files.writeString(cache.folder().resolve("two"), "other");
        Files.writeString(cache.folder().resolve("another"), "unpacked later");
        cache.keep(cache.folder());
        assertFalse(cache.sound());
    }

    @Test
    void ofTwoFirstStartsTheQuickerOneMakesTheCache() throws IOException {
        Path first = filled(cache, "first");
        Path second = filled(cache, "second");
        cache.keep(second);
        cache.keep(first);
        assertTrue(cache.sound());
        assertEquals("second", Files.readString(cache.folder().resolve("deep/one")));
        assertTrue(Files.exists(first), "whoever opened it removes it");
    }

    @Test
    void whatIsForgottenIsMadeAnew() throws IOException {
        cache.keep(filled(cache, "one"));
        cache.forget();
        assertFalse(cache.sound());
        cache.keep(filled(cache, "anew"));
        assertTrue(cache.sound());
    }

    @Test
    void aFileInItsPlaceGivesWay() throws IOException {
        Files.writeString(base.resolve("window"), "in the way");
        assertFalse(cache.sound());
        cache.keep(filled(cache, "one"));
        assertTrue(cache.sound());
    }

    @Test
    void whatAStartLeftBehindIsRemovedAfterAFortnight() throws IOException {
        Path old = filled(cache, "killed");
        Path young = filled(cache, "running");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(15))));
        cache.begin();
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young));
    }

    @Test
    void whereNothingCanBeWrittenThereIsNoFolderToFill() {
        assertTrue(new PlatformCache(base.resolve("nowhere"), "window", "x").begin().isEmpty());
    }
}
