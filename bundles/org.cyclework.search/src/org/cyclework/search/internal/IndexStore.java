package org.cyclework.search.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.cyclework.course.Course;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.IndexState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index in a folder, which may be deleted, damaged or held by another process at any time. */
final class IndexStore {

    /** To be raised whenever fields, analysis or entries change. */
    static final String FORMAT = "2";

    private static final Logger LOG = LoggerFactory.getLogger(IndexStore.class);
    private static final String KEY_FORMAT = "format";
    private static final String KEY_FINGERPRINT = "fingerprint";
    private static final double BUFFER_MB = 16;

    private final Path folder;

    IndexStore(Path folder) {
        this.folder = folder;
    }

    /** An index that is ready, or the news that building was cancelled. */
    record Outcome(IndexState state, Optional<DirectoryReader> reader) {
    }

    /** Opens the index of this course, and builds it where that cannot be done; one that is in doubt is thrown away. */
    Outcome open(Course course, IndexProgress progress) {
        boolean damaged = false;
        try {
            Optional<DirectoryReader> fitting = fitting(course.fingerprint());
            if (fitting.isPresent()) {
                return new Outcome(IndexState.REUSED, fitting);
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("The search index is damaged and will be built again", e);
            damaged = true;
        }
        try {
            return damaged ? repair(course, progress) : buildOrRepair(course, progress);
        } catch (IOException | AlreadyClosedException e) {
            LOG.debug("The search index cannot be kept in {}, so it stays in memory", folder, e);
            return inMemory(course, progress);
        }
    }

    private Outcome buildOrRepair(Course course, IndexProgress progress) throws IOException {
        try {
            return build(directory(), course, progress, IndexState.BUILT);
        } catch (LockObtainFailedException held) {
            throw held;
        } catch (IOException | AlreadyClosedException e) {
            LOG.debug("Something is wrong with the folder of the search index, which is emptied", e);
            return repair(course, progress);
        }
    }

    private Outcome repair(Course course, IndexProgress progress) throws IOException {
        empty();
        return build(directory(), course, progress, IndexState.REPAIRED);
    }

    /** Builds an index that needs no folder. */
    Outcome inMemory(Course course, IndexProgress progress) {
        try {
            return build(new ByteBuffersDirectory(), course, progress, IndexState.IN_MEMORY);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    private Optional<DirectoryReader> fitting(String fingerprint) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Directory directory = FSDirectory.open(folder);
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            return Optional.empty();
        }
        DirectoryReader reader = DirectoryReader.open(directory);
        Map<String, String> data = reader.getIndexCommit().getUserData();
        if (FORMAT.equals(data.get(KEY_FORMAT)) && fingerprint.equals(data.get(KEY_FINGERPRINT))) {
            checkIntegrity(reader);
            return Optional.of(reader);
        }
        reader.close();
        directory.close();
        return Optional.empty();
    }

    /** What Lucene refuses, such as an id of many kilobytes, is left out alone. */
    private static void add(Entry entry, IndexWriter writer) throws IOException {
        try {
            writer.addDocument(entry.document());
        } catch (IllegalArgumentException e) {
            LOG.warn("Left out of the search: an entry that cannot be indexed: {}", e.getMessage());
        }
    }

    private static void checkIntegrity(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader() instanceof CodecReader codec) {
                codec.checkIntegrity();
            }
        }
    }

    private Directory directory() throws IOException {
        Files.createDirectories(folder);
        return FSDirectory.open(folder);
    }

    /** Throws everything away, the lock as well, unless another process holds it. */
    private void empty() throws IOException {
        try (Directory directory = directory(); Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            LOG.debug("Emptying the folder of the search index under {}", lock);
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private static Outcome build(Directory directory, Course course, IndexProgress progress, IndexState state)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(EnglishAnalysis.INDEX).setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB).setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            List<Supplier<List<Entry>>> parts = new CourseEntries(course).parts();
            int done = 0;
            for (Supplier<List<Entry>> part : parts) {
                if (!progress.goOn(done, parts.size())) {
                    writer.rollback();
                    return new Outcome(IndexState.CANCELLED, Optional.empty());
                }
                for (Entry entry : part.get()) {
                    add(entry, writer);
                }
                done++;
            }
            progress.goOn(done, done);
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(KEY_FORMAT, FORMAT, KEY_FINGERPRINT, course.fingerprint()).entrySet());
            writer.commit();
        }
        return new Outcome(state, Optional.of(DirectoryReader.open(directory)));
    }
}
