package org.cyclework.record.internal.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;

/**
 * A file system for H2 in which a folder stands in the name as hexadecimal digits: whatever characters a folder's name has,
 * none of them is read as part of a database address. Files are made for their owner alone where the disk knows owners.
 */
public final class FolderFiles extends FilePath {

    private static final String SCHEME = "cyclework";

    /** For H2, which makes one to ask for its scheme. */
    public FolderFiles() {
    }

    private FolderFiles(String name) {
        this.name = name;
    }

    /** @return how a database in the folder is named in an address */
    static String name(Path folder, String database) {
        FilePath.register(new FolderFiles());
        byte[] bytes = folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
        return SCHEME + ":/" + HexFormat.of().formatHex(bytes) + "/" + database;
    }

    private Path path() {
        String[] parts = name.substring(SCHEME.length() + 2).split("/", 2);
        Path folder = Path.of(new String(HexFormat.of().parseHex(parts[0]), StandardCharsets.UTF_8));
        return parts.length == 1 || parts[1].isEmpty() ? folder : folder.resolve(parts[1]);
    }

    private FolderFiles inFolder(Path file) {
        int end = name.indexOf('/', SCHEME.length() + 2);
        return new FolderFiles((end < 0 ? name : name.substring(0, end)) + "/" + file.getFileName());
    }

    @Override
    public long size() {
        try {
            return Files.size(path());
        } catch (IOException e) {
            return 0; // as H2 has it for a file that is not there
        }
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        attempt(() -> Files.move(path(), ((FolderFiles) newName).path(), atomicReplace
                ? new StandardCopyOption[] {StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE}
                : new StandardCopyOption[0]));
    }

    @Override
    public boolean createFile() {
        try {
            Files.createFile(path());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public boolean exists() {
        return Files.exists(path());
    }

    @Override
    public void delete() {
        attempt(() -> Files.deleteIfExists(path()));
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return attempt(() -> {
            try (Stream<Path> files = Files.list(path())) {
                return files.map(this::inFolder).collect(Collectors.toCollection(ArrayList::new));
            }
        });
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        int end = name.lastIndexOf('/');
        return end <= SCHEME.length() + 1 ? null : new FolderFiles(name.substring(0, end));
    }

    @Override
    public boolean isDirectory() {
        return Files.isDirectory(path());
    }

    @Override
    public boolean isRegularFile() {
        return Files.isRegularFile(path());
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long lastModified() {
        return attempt(() -> Files.getLastModifiedTime(path(), LinkOption.NOFOLLOW_LINKS).toMillis());
    }

    @Override
    public boolean canWrite() {
        return Files.isWritable(path());
    }

    @Override
    public boolean setReadOnly() {
        return path().toFile().setReadOnly();
    }

    @Override
    public void createDirectory() {
        attempt(() -> Files.createDirectories(path()));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (mode.equals("r")) {
            return FileChannel.open(path(), StandardOpenOption.READ);
        }
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return FileChannel.open(path(), options,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return FileChannel.open(path(), options);
    }

    @Override
    public FolderFiles getPath(String path) {
        return new FolderFiles(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /** Something with a file that may fail. */
    private interface Attempt<T> {

        T run() throws IOException;
    }

    private <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
