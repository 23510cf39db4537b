package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's own file system does what a journal asks of it. */
class RealFilesTest {

    private final FileLayer files = new RealFiles();

    @TempDir
    Path folder;

    @Test
    void everythingIsItsOwnersAlone() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "files have no owners here");
        Path inner = folder.resolve("a/b");
        files.makeFolder(inner);
        files.append(inner.resolve("file")).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(inner.resolve("file")))).isEqualTo("rw-------");
    }

    @Test
    void filesAreWrittenAtTheirEndWhateverInterruptsTheThread() throws Exception {
        Path file = folder.resolve("file");
        byte[] words = "word ".getBytes(StandardCharsets.US_ASCII);
        try (FileLayer.Appender appender = files.append(file)) {
            Thread.currentThread().interrupt();
            appender.write(words, 0, 5);
            appender.force();
            files.forceDirectory(folder);
            appender.write(words, 0, 4);
        }
        files.truncate(file, 8);
        files.rename(file, folder.resolve("other"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder.resolve("other")).hasContent("word wor");
        assertThat(files.length(folder.resolve("other"))).isEqualTo(8);
        assertThat(files.length(file)).isEqualTo(-1);
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(NoSuchFileException.class);
        assertThat(files.list(file)).isEmpty();
    }

    @Test
    void aLockIsHeldUntilItIsLetGo() throws Exception {
        Path file = folder.resolve("lock");
        var lock = files.lock(file).orElseThrow();
        assertThat(files.lock(file)).isEmpty();
        assertThat(new RealFiles().lock(file)).as("in the same program").isEmpty();
        lock.close();
        files.lock(file).orElseThrow().close();
    }

    /** Another copy of this code in the same process does not know what this one has locked. */
    @Test
    void whatTheSameProcessLockedOtherwiseIsRefusedAndStaysLocked() throws IOException {
        Path file = Files.createFile(folder.resolve("lock"));
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE); FileLock held = other.lock()) {
            assertThat(files.lock(file)).isEmpty();
            assertThat(files.lock(file)).isEmpty();
            assertThat(held.isValid()).isTrue();
        }
        files.lock(file).orElseThrow().close();
    }

    @Test
    void howeverOftenThatIsTriedOneDescriptorIsUsed() throws IOException {
        Path open = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(open), "descriptors cannot be counted here");
        Path file = Files.createFile(folder.resolve("lock")).toRealPath();
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE); FileLock held = other.lock()) {
            for (int i = 0; i < 20; i++) {
                assertThat(files.lock(file)).isEmpty();
            }
            try (Stream<Path> descriptors = Files.list(open)) {
                assertThat(descriptors.filter(each -> leadsTo(each, file))).as("that of whoever holds it, and one of ours").hasSize(2);
            }
            assertThat(held.isValid()).isTrue();
        }
        files.lock(file).orElseThrow().close();
        try (Stream<Path> descriptors = Files.list(open)) {
            assertThat(descriptors.filter(each -> leadsTo(each, file))).isEmpty();
        }
    }

    private static boolean leadsTo(Path descriptor, Path file) {
        try {
            return Files.readSymbolicLink(descriptor).equals(file);
        } catch (IOException e) {
            return false; // it was that of the list itself
        }
    }
}
