package org.cyclework.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.cyclework.course.Course;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index is reused where it can be, built where it must be, and never in the way. */
class IndexStoreTest {

    @TempDir
    Path temp;

    private SmallPack pack;
    private Path folder;

    @BeforeEach
    void makePack() {
        pack = new SmallPack(temp.resolve("pack"));
        folder = temp.resolve("home/index");
    }

    @Test
    void theFirstStartBuildsWithProgressAndTheNextReuses() {
        AtomicInteger steps = new AtomicInteger();
        assertThat(ensure((done, total) -> {
            assertThat(done).isEqualTo(steps.getAndIncrement()).isLessThanOrEqualTo(total);
            return true;
        })).isEqualTo(IndexState.BUILT);
        assertThat(steps.get()).isGreaterThan(4);
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.REUSED);
    }

    @Test
    void changedContentIsIndexedAnew() {
        ensure(IndexProgress.NONE);
        pack.write("lessons/L0.3.md", "# Timing a pause\n\nNow about giraffes.\n");
        LuceneCourseSearch search = search();
        assertThat(search.ensureIndex(IndexProgress.NONE)).isEqualTo(IndexState.BUILT);
        assertThat(search.search("giraffe", 5).hits()).hasSize(1);
        search.close();
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnew() throws IOException {
        ensure(IndexProgress.NONE);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(EnglishAnalysis.INDEX))) {
            writer.setLiveCommitData(java.util.Map.of("format", "0", "fingerprint", pack.course().fingerprint()).entrySet());
            writer.commit();
        }
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.BUILT);
    }

    @Test
    void everyFileMayBeCutShort() throws IOException {
        for (String name : files()) {
            ensure(IndexProgress.NONE);
            Path file = folder.resolve(name);
            if (Files.exists(file) && Files.size(file) > 4) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(channel.size() / 2);
                }
                assertThat(ensure(IndexProgress.NONE)).as(name).isEqualTo(IndexState.REPAIRED);
                assertFinds();
            }
        }
    }

    @Test
    void aByteChangedInTheMiddleOfAnyFileIsNoticed() throws IOException {
        for (String name : files()) {
            ensure(IndexProgress.NONE);
            Path file = folder.resolve(name);
            if (Files.exists(file) && Files.size(file) > 4) {
                flip(file, Files.size(file) / 2);
                assertThat(ensure(IndexProgress.NONE)).as(name).isEqualTo(IndexState.REPAIRED);
            }
        }
    }

    @Test
    void aMissingFileIsNoticed() throws IOException {
        ensure(IndexProgress.NONE);
        for (String name : files()) {
            if (name.endsWith(".cfs") || name.endsWith(".si")) {
                Files.delete(folder.resolve(name));
            }
        }
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.REPAIRED);
        assertFinds();
    }

    @Test
    void whileAnotherHoldsTheFolderTheIndexLivesInMemory() throws IOException {
        Files.createDirectories(folder);
        try (Directory directory = FSDirectory.open(folder); var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            LuceneCourseSearch search = search();
            assertThat(search.ensureIndex(IndexProgress.NONE)).isEqualTo(IndexState.IN_MEMORY);
            assertThat(search.search("stonewalling", 5).hits()).isNotEmpty();
            search.close();
            lock.ensureValid();
        }
    }

    @Test
    void aLockFileWithSomethingInItIsThrownAwayWithADamagedIndex() throws IOException {
        ensure(IndexProgress.NONE);
        Files.writeString(folder.resolve(IndexWriter.WRITE_LOCK_NAME), "x");
        Files.writeString(folder.resolve("segments_1"), "x");
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.REPAIRED);
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.REUSED);
        assertFinds();
    }

    @Test
    void aLockFileWithSomethingInItDoesNotKeepChangedContentOut() throws IOException {
        ensure(IndexProgress.NONE);
        Files.writeString(folder.resolve(IndexWriter.WRITE_LOCK_NAME), "x");
        pack.write("lessons/L0.3.md", "# Timing a pause\n\nNow about giraffes.\n");
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.REPAIRED);
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.REUSED);
    }

    @Test
    void whereTheFolderCannotBeMadeTheIndexLivesInMemory() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file in the way");
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.IN_MEMORY);
        assertThat(folder).hasContent("a file in the way");
    }

    @Test
    void aCancelledBuildLeavesNothingHalfDoneAndCanBeTakenUpAgain() {
        LuceneCourseSearch search = search();
        assertThat(search.ensureIndex((done, total) -> done < 2)).isEqualTo(IndexState.CANCELLED);
        assertThat(search.ensureIndex(IndexProgress.NONE)).isEqualTo(IndexState.BUILT);
        assertThat(search.search("stonewalling", 5).hits()).isNotEmpty();
        search.close();
    }

    @Test
    void aCourseFileThatCannotBeReadTakesNothingElseAway() {
        pack.write("cases/V1.xmi", "<broken");
        assertThat(ensure(IndexProgress.NONE)).isEqualTo(IndexState.BUILT);
        assertFinds();
    }

    private void assertFinds() {
        LuceneCourseSearch search = search();
        assertThat(search.search("stonewalling", 5).hits()).isNotEmpty();
        search.close();
    }

    private IndexState ensure(IndexProgress progress) {
        LuceneCourseSearch search = search();
        try {
            return search.ensureIndex(progress);
        } finally {
            search.close();
        }
    }

    private LuceneCourseSearch search() {
        Course course = pack.course();
        return new LuceneCourseSearch(() -> course, () -> folder);
    }

    private List<String> files() throws IOException {
        ensure(IndexProgress.NONE);
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(p -> p.getFileName().toString()).filter(n -> !n.equals(IndexWriter.WRITE_LOCK_NAME)).sorted().toList();
        }
    }

    private static void flip(Path file, long position) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, position);
            one.put(0, (byte) (one.get(0) ^ 0x55)).rewind();
            channel.write(one, position);
        }
    }
}
