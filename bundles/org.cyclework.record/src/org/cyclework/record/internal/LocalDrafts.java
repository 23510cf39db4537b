package org.cyclework.record.internal;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.journal.FileLayer;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.RealFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Drafts as small files beside the journal, for their owner's eyes only, each written whole before it takes the place of the one before.
 * Whoever touches them holds the keyring, which a record has one of: no two write a draft at once, and none is written under a key
 * that goes.
 */
@Component(service = Drafts.class)
public final class LocalDrafts implements Drafts {

    private static final int LONGEST_PLACE = 100;

    private static final String BEFORE = "d-";
    private static final String AFTER = ".txt";
    private static final String UNFINISHED = ".tmp";

    private final Supplier<RecordLocation> location;
    private final Consumer<Access> presence;
    private final Rights rights = new Rights();
    private final Keyring keyring;
    private final RealFiles files = new RealFiles();

    /**
     * Creates the drafts at the standard place of the record, which is asked for when it is needed.
     *
     * @param record whose key they lie under, and which knows who is signed in
     */
    @Activate
    public LocalDrafts(@Reference LocalRecord record) {
        this(record, StandardPlace::location);
    }

    /**
     * Creates drafts beside another record.
     *
     * @param location where that record is
     */
    public LocalDrafts(Supplier<RecordLocation> location) {
        this(location, new Keyring(), access -> {});
    }

    /** Creates drafts beside a record, under its key and for those who are signed in there. */
    LocalDrafts(LocalRecord record, Supplier<RecordLocation> location) {
        this(location, record.core().vault().keyring(), record.core()::requirePresent);
    }

    private LocalDrafts(Supplier<RecordLocation> location, Keyring keyring, Consumer<Access> presence) {
        this.location = location;
        this.keyring = keyring;
        this.presence = presence;
    }

    @Override
    public Optional<String> read(Access access, String place) {
        require(access, Operation.READ_OWN);
        Path file = file(access, place);
        try {
            synchronized (keyring) {
                return Optional.of(text(file, keyring));
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.draft(file, e);
        }
    }

    @Override
    public void keep(Access access, String place, String text) {
        require(access, Operation.WRITE_OWN);
        Path file = file(access, place);
        try {
            synchronized (keyring) {
                keep(file, text);
            }
        } catch (IOException e) {
            throw Failures.draft(file, e);
        }
    }

    private void keep(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        files.makeFolder(file.getParent());
        Path whole = file.resolveSibling(file.getFileName() + UNFINISHED);
        files.delete(whole);
        RealFiles.make(whole);
        Files.write(whole, keyring.stored(place(file), text.getBytes(StandardCharsets.UTF_8)));
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @return whose and what a draft is, which a copy in another folder is not */
    private static String place(Path file) {
        return file.getParent().getFileName() + "\n" + file.getFileName();
    }

    private static String text(Path file, Keyring keyring) throws IOException {
        byte[] text = keyring.plain(place(file), Files.readAllBytes(file)).orElseThrow(() -> keyring.key().isEmpty() ? Failures.locked()
                : Failures.draft(file, new IOException("the file " + file + " was damaged, or is that of another draft")));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** An access that was given before its owner signed out opens nothing. */
    private void require(Access access, Operation operation) {
        presence.accept(access);
        rights.require(access, operation);
    }

    private Path file(Access access, String place) {
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("a place has 1 to " + LONGEST_PLACE + " characters, not " + place.length());
        }
        // behind a letter no name means a folder above or a device
        String name = BEFORE + URLEncoder.encode(place, StandardCharsets.UTF_8).replace("*", "%2A") + AFTER;
        return folder(location.get().folder(), access.learner()).resolve(name);
    }

    /** Writes all drafts anew as the keyring says; each file is the old one or the new one. */
    static void reline(Path record, Keyring keyring) throws IOException {
        Path drafts = record.resolve("drafts");
        if (Files.notExists(drafts)) {
            return;
        }
        for (Path file : files(drafts, keyring)) {
            synchronized (keyring) {
                if (Files.exists(file)) { // it may have been finished, or thrown away, meanwhile
                    relineOne(file, keyring);
                }
            }
        }
    }

    private static List<Path> files(Path drafts, Keyring keyring) throws IOException {
        synchronized (keyring) { // a folder that goes while it is looked at would be a failure
            try (Stream<Path> found = Files.walk(drafts)) {
                return found.filter(Files::isRegularFile).toList();
            }
        }
    }

    private static void relineOne(Path file, Keyring keyring) throws IOException {
        RealFiles files = new RealFiles();
        byte[] before = Files.readAllBytes(file);
        if (file.toString().endsWith(UNFINISHED)) {
            files.delete(file);
        } else if (!keyring.isAsDue(before)) {
            Optional<byte[]> plain = keyring.plain(place(file), before);
            if (plain.isPresent()) { // what opens with none of the keys stays
                replace(file, keyring.stored(place(file), plain.get()), files);
            }
        }
    }

    private static void replace(Path file, byte[] stored, RealFiles files) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + UNFINISHED);
        files.delete(whole);
        try (FileLayer.Appender out = files.append(whole)) {
            out.write(stored, 0, stored.length);
            out.force();
        }
        files.rename(whole, file);
        files.forceDirectory(file.getParent());
    }

    private static Path folder(Path record, UUID learner) {
        return record.resolve("drafts").resolve(learner.toString());
    }

    /** @return all drafts of a person, by place */
    static SortedMap<String, String> all(Path record, UUID learner, Keyring keyring) {
        synchronized (keyring) {
            return all(folder(record, learner), keyring);
        }
    }

    private static SortedMap<String, String> all(Path folder, Keyring keyring) {
        SortedMap<String, String> all = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BEFORE + "*" + AFTER)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String place = name.substring(BEFORE.length(), name.length() - AFTER.length());
                all.put(URLDecoder.decode(place, StandardCharsets.UTF_8), text(file, keyring));
            }
        } catch (NoSuchFileException e) {
            return all; // nothing was begun
        } catch (IOException | IllegalArgumentException e) {
            throw Failures.draft(folder, e instanceof IOException failure ? failure : new IOException(e));
        }
        return all;
    }

    /** Takes all drafts of a person away. */
    static void erase(Path record, UUID learner, Keyring keyring) throws IOException {
        synchronized (keyring) {
            Backups.remove(folder(record, learner));
        }
    }
}
