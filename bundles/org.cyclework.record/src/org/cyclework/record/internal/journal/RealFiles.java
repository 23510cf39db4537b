package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The machine's own file system. Files are written and read in ways that an interrupt of the thread does not touch, since
 * that would close an ordinary channel in the middle of a write.
 */
public final class RealFiles implements FileLayer {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final FileAttribute<?>[] FILE = attributes("rw-------");
    private static final FileAttribute<?>[] FOLDER = attributes("rwx------");

    /**
     * The files that this program has locked. Where a lock belongs to the process, closing any other channel on the file
     * lets go of it, so a second one must not even be opened.
     */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    /**
     * Channels on files that another copy of this code has locked in the same process, by what tells the files apart; closing one,
     * or losing it, would let go of that lock. The next try uses the one that is there.
     */
    private static final Map<Object, FileChannel> LEFT_OPEN = new ConcurrentHashMap<>();

    @Override
    public Appender append(Path file) throws IOException {
        make(file);
        return new RealAppender(file);
    }

    @Override
    public Source read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new RealSource(new RandomAccessFile(file.toFile(), "r"));
    }

    @Override
    public long length(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return -1;
        }
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (var stream = Files.newDirectoryStream(folder)) {
            stream.forEach(path -> names.add(path.getFileName().toString()));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, FOLDER);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(length);
        }
        try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void forceDirectory(Path folder) throws IOException {
        if (POSIX) { // elsewhere a folder cannot be opened, and its names are in the file system's own log
            try (AsynchronousFileChannel channel = AsynchronousFileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        make(file);
        Path real = file.toRealPath();
        if (!LOCKED.add(real)) {
            return Optional.empty();
        }
        boolean interrupted = Thread.interrupted();
        FileChannel channel = null;
        Object key = real;
        try {
            key = Optional.ofNullable(Files.readAttributes(real, BasicFileAttributes.class).fileKey()).orElse(real);
            channel = LEFT_OPEN.remove(key);
            if (channel == null) {
                channel = FileChannel.open(file, StandardOpenOption.WRITE);
            }
            FileLock lock = channel.tryLock();
            if (lock != null) {
                FileChannel held = channel;
                channel = null;
                return Optional.of(() -> release(held, real));
            }
            return Optional.empty();
        } catch (OverlappingFileLockException e) {
            LEFT_OPEN.put(key, channel);
            channel = null;
            LOCKED.remove(real);
            return Optional.empty();
        } finally {
            if (channel != null) {
                release(channel, real);
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void release(FileChannel channel, Path real) throws IOException {
        try {
            channel.close();
        } finally {
            LOCKED.remove(real);
        }
    }

    /**
     * Makes a file where there is none, which only its owner can read.
     *
     * @param file which
     * @throws IOException where it cannot be made
     */
    public static void make(Path file) throws IOException {
        if (Files.notExists(file)) {
            try {
                Files.createFile(file, FILE);
            } catch (FileAlreadyExistsException e) {
                return; // somebody else made it just now, which is as good
            }
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /** A file written at its end, and a second handle of it for forcing, which keeps out of interrupts' way. */
    private static final class RealAppender implements Appender {

        private final RandomAccessFile file;
        private final AsynchronousFileChannel forcing;

        RealAppender(Path path) throws IOException {
            file = new RandomAccessFile(path.toFile(), "rw");
            try {
                file.seek(file.length());
                forcing = AsynchronousFileChannel.open(path, StandardOpenOption.WRITE);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(bytes, from, length);
        }

        @Override
        public void force() throws IOException {
            forcing.force(false);
        }

        @Override
        public void close() throws IOException {
            try (RandomAccessFile closing = file) {
                forcing.close();
            }
        }
    }

    /** A file that is read. */
    private record RealSource(RandomAccessFile file) implements Source {

        @Override
        public long length() throws IOException {
            return file.length();
        }

        @Override
        public int read(long position, byte[] into, int from, int length) throws IOException {
            file.seek(position);
            return file.read(into, from, length);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
