package org.cyclework.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.journal.DataKey;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.Progress;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.Relining;
import org.cyclework.record.internal.journal.VerifyReport;

/**
 * Copies of the journal as zip files. One is made a day, read back and verified before it counts; the last of each of seven
 * days and of five weeks are kept. A home's nonce is never in one, so a home that is put back begins a new writer.
 */
final class Backups {

    private static final Pattern DAILY = Pattern.compile("record-(\\d{4}-\\d{2}-\\d{2})\\.zip");
    private static final List<String> COPIED = List.of("journal", "branches", "aside", "home.key", KeyBook.FILE, TrustRoot.FILE);
    private static final String CHECK = ".check";
    private static final String TMP = ".tmp";
    private static final String ANEW = ".anew" + TMP; // while one is written anew, the day's may be written under the other name
    private static final long LARGEST = 64L << 30;

    private final Path record;
    private final Keyring keyring;
    private final RealFiles files = new RealFiles();

    Backups(Path record) {
        this(record, new Keyring());
    }

    Backups(Path record, Keyring keyring) {
        this.keyring = keyring;
        this.record = record;
    }

    /** @return where daily backups lie, beside the record */
    Path folder() {
        return record.resolveSibling("backups");
    }

    /** Makes the day's backup where there is none yet, and removes those that are not kept any longer. */
    void daily(LocalDate today) throws IOException {
        Path target = folder().resolve("record-" + today + ".zip");
        if (Files.exists(target) || !Files.isDirectory(record.resolve("journal"))) {
            return;
        }
        write(target);
        for (Path old : notKept()) {
            Files.delete(old);
        }
    }

    private List<Path> notKept() throws IOException {
        Set<String> weeks = new HashSet<>();
        List<Path> all = dailies();
        return all.stream().skip(7).filter(file -> {
            LocalDate day = day(file);
            boolean newWeek = weeks.add(day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            return !newWeek || weeks.size() > 5;
        }).toList();
    }

    /** @return the daily backups, the latest first */
    List<Path> dailies() throws IOException {
        return named().stream().filter(file -> !Files.isDirectory(file)).toList();
    }

    /** @return folders that are called as a daily backup is, and are none */
    List<Path> noBackups() throws IOException {
        return named().stream().filter(Files::isDirectory).toList();
    }

    private List<Path> named() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> DAILY.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Backups::day).reversed()).toList();
        }
    }

    private static LocalDate day(Path file) {
        var name = DAILY.matcher(file.getFileName().toString());
        return name.matches() ? LocalDate.parse(name.group(1)) : LocalDate.MIN;
    }

    /**
     * Writes a backup and reads it back; it gets its name only when every line in it was found as it should be. The journal
     * must not change meanwhile.
     *
     * @return how many entries are in it
     */
    long write(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        files.makeFolder(folder);
        Path unfinished = folder.resolve(target.getFileName() + TMP);
        return write(unfinished, () -> put(unfinished, target));
    }

    /** Something that is done with files. */
    @FunctionalInterface
    interface Step {

        void run() throws IOException;
    }

    private long write(Path unfinished, Step last) throws IOException {
        try {
            files.delete(unfinished);
            RealFiles.make(unfinished);
            try (OutputStream out = Files.newOutputStream(unfinished); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String name : COPIED) {
                    copy(zip, record.resolve(name));
                }
            }
            try (FileChannel forced = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                forced.force(true);
            }
            long entries = verified(unfinished);
            last.run();
            return entries;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void put(Path unfinished, Path target) throws IOException {
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(ZipOutputStream zip, Path from) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry("record/" + record.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }

    private long verified(Path zip) throws IOException {
        Path check = zip.resolveSibling(zip.getFileName() + CHECK);
        try {
            unpack(zip, check);
            Path unpacked = check.resolve("record");
            try (Journal copy = Journal.openReading(new JournalPlaces(unpacked, unpacked, keyring), new RealFiles())) {
                VerifyReport report = copy.verify(Progress.NONE);
                if (!report.problems().isEmpty() && original().problems().isEmpty()) {
                    throw new IOException("the backup is not as the record is: " + report.problems().get(0).what());
                }
                return report.written();
            }
        } finally {
            remove(check);
        }
    }

    /** Damage that the record itself has is no fault of its copy. */
    private VerifyReport original() {
        try (Journal journal = Journal.openReading(new JournalPlaces(record, record, keyring), new RealFiles())) {
            return journal.verify(Progress.NONE);
        }
    }

    /** Does the last step of several while nobody else uses the record, or not at all. */
    @FunctionalInterface
    interface Still {

        void run(Step step) throws IOException;
    }

    /**
     * Writes a daily backup anew as the keyring says; one that is so already stays, and one that was deleted or written meanwhile is let
     * be.
     *
     * @param still within it the new one takes the place of the one that was read
     * @return why it could not be, a sentence
     */
    Optional<String> reline(Path backup, Still still) throws IOException {
        Path unpacked = backup.resolveSibling(backup.getFileName() + CHECK);
        try {
            Optional<String> closed = closed(backup);
            if (closed.isPresent()) {
                return closed;
            }
            List<Object> read = marks(backup);
            unpack(backup, unpacked);
            Path inside = unpacked.resolve("record");
            if (isAsDue(inside)) {
                return Optional.empty();
            }
            if (isStrange(inside)) {
                return Optional.of("The backup " + backup + " lies under another key and was left as it is.");
            }
            relineFiles(inside);
            Path unfinished = backup.resolveSibling(backup.getFileName() + ANEW);
            new Backups(inside, keyring).write(unfinished, () -> still.run(() -> {
                if (!Files.notExists(backup) && marks(backup).equals(read)) {
                    put(unfinished, backup);
                }
            }));
            return Optional.empty();
        } catch (ZipException e) {
            return Optional.of("The backup " + backup + " is damaged and was left as it is: " + e.getMessage() + ". Delete it by hand.");
        } catch (NoSuchFileException e) {
            if (!Files.notExists(backup)) {
                throw e;
            }
            return Files.isSymbolicLink(backup) ? Optional.of(unreadable(backup)) : Optional.empty(); // or it was deleted meanwhile
        } finally {
            remove(unpacked);
        }
    }

    /** @return what tells a file from another one that was put in its place */
    private static List<Object> marks(Path file) throws IOException {
        BasicFileAttributes its = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(Optional.ofNullable(its.fileKey()), its.lastModifiedTime(), its.creationTime(), Long.valueOf(its.size()));
    }

    /** @return why nobody here can put it back either, a sentence; a failure that may pass is none, and is thrown */
    private static Optional<String> closed(Path backup) throws IOException {
        try {
            if (!Files.readAttributes(backup, BasicFileAttributes.class).isRegularFile()) {
                return Optional.of(unreadable(backup));
            }
            Files.newInputStream(backup).close();
            return Optional.empty();
        } catch (AccessDeniedException e) {
            return Optional.of("Cyclework may not read the backup " + backup + ", so it was left as it is, encrypted or not. Delete it by hand.");
        }
    }

    private static String unreadable(Path backup) {
        return "The backup " + backup + " cannot be read and was left as it is. Delete it by hand.";
    }

    /** Writes a folder that holds the files of a record anew as the keyring says, where they are not so already. */
    void relineFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder) && !isAsDue(folder) && !isStrange(folder)) {
            relineFiles(folder);
        }
    }

    private void relineFiles(Path inside) throws IOException {
        Relining.all(files, new JournalPlaces(inside, inside, keyring));
        if (keyring.writing().isPresent()) {
            KeyBook.read(record).orElseThrow().in(State.ON).write(inside);
        } else {
            files.delete(inside.resolve(KeyBook.FILE));
        }
    }

    /** Whether everything in a backup lies under the key that counts, or nothing under any; one that was made in the middle of a change does not. */
    private boolean isAsDue(Path inside) {
        try {
            Optional<KeyBook> book = KeyBook.read(inside).filter(KeyBook::isInUse);
            Optional<UUID> key = keyring.writing().map(DataKey::id);
            return book.map(KeyBook::key).equals(key) && book.filter(each -> each.state() != State.ON).isEmpty();
        } catch (IOException e) {
            return false; // the file of the keys was damaged by then
        }
    }

    private boolean isStrange(Path inside) {
        try {
            return KeyBook.read(inside).filter(book -> book.isInUse() && keyring.key(book.key()).isEmpty()).isPresent();
        } catch (IOException e) {
            return false; // the lines say whether they open
        }
    }

    /** Removes what was left where a program was ended in the middle. */
    void removeLeftovers() throws IOException {
        if (Files.isDirectory(folder())) {
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(), "*.{tmp,check}")) {
                for (Path each : left) {
                    remove(each);
                }
            }
        }
    }

    /**
     * Unpacks a backup.
     *
     * @throws ZipException where it is none; what was unpacked by then stays
     * @throws IOException where it cannot be read, or there is no room
     */
    static void unpack(Path zip, Path into) throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new NoSuchFileException(zip.toString());
        }
        remove(into);
        new RealFiles().makeFolder(into);
        Path top = into.toAbsolutePath().normalize();
        long size = 0;
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>) file.stream().map(ZipEntry.class::cast)::iterator) {
                Path target = within(top, entry.getName());
                size += Math.max(0, entry.getSize());
                if (!target.startsWith(top) || !entry.getName().startsWith("record/") || size > LARGEST) {
                    throw new ZipException("it is no backup of a learner record: " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
        if (!Files.isDirectory(top.resolve("record").resolve("journal"))) {
            throw new ZipException("it is no backup of a learner record: no journal is in it");
        }
    }

    private static Path within(Path top, String name) throws ZipException {
        try {
            return top.resolve(name).normalize();
        } catch (InvalidPathException e) {
            throw new ZipException("it is no backup of a learner record: " + e.getMessage());
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
