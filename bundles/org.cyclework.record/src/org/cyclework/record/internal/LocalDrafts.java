package org.cyclework.record.internal;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.internal.journal.FileLayer;
import org.cyclework.record.internal.journal.Keyring;
import org.cyclework.record.internal.journal.RealFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts as small files beside the journal, for their owner's eyes only, each written whole before it takes the place of the one before. */
@Component(service = Drafts.class)
public final class LocalDrafts implements Drafts {

    private static final int LONGEST_PLACE = 100;

    private final Supplier<RecordLocation> location;
    private final Rights rights = new Rights();
    private final Supplier<Keyring> keyring;
    private final RealFiles files = new RealFiles();

    /**
     * Creates the drafts at the standard place of the record, which is asked for when it is needed.
     *
     * @param record whose key they lie under
     */
    @Activate
    public LocalDrafts(@Reference LocalRecord record) {
        this(StandardPlace::location, () -> record.core().vault().keyring());
    }

    /**
     * Creates drafts beside another record.
     *
     * @param location where that record is
     */
    public LocalDrafts(Supplier<RecordLocation> location) {
        this(location, Keyring::new);
    }

    LocalDrafts(Supplier<RecordLocation> location, Supplier<Keyring> keyring) {
        this.location = location;
        this.keyring = keyring;
    }

    @Override
    public synchronized Optional<String> read(Access access, String place) {
        rights.require(access, Operation.READ_OWN);
        Path file = file(access, place);
        try {
            byte[] stored = Files.readAllBytes(file);
            return Optional.of(new String(keyring.get().plain(place(file), stored).orElseThrow(() -> doesNotOpen(file)), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.draft(file, e);
        }
    }

    @Override
    public synchronized void keep(Access access, String place, String text) {
        rights.require(access, Operation.WRITE_OWN);
        Path file = file(access, place);
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            files.makeFolder(file.getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".tmp");
            files.delete(whole);
            RealFiles.make(whole);
            Files.write(whole, keyring.get().stored(place(file), text.getBytes(StandardCharsets.UTF_8)));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.draft(file, e);
        }
    }

    /** @return whose and what a draft is, which a copy in another folder is not */
    private static String place(Path file) {
        return file.getParent().getFileName() + "\n" + file.getFileName();
    }

    private RecordUnavailable doesNotOpen(Path file) {
        return keyring.get().key().isEmpty() ? Failures.locked()
                : Failures.draft(file, new IOException("the file " + file + " was damaged, or is that of another draft"));
    }

    private Path file(Access access, String place) {
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("a place has 1 to " + LONGEST_PLACE + " characters, not " + place.length());
        }
        // behind a letter no name means a folder above or a device
        String name = "d-" + URLEncoder.encode(place, StandardCharsets.UTF_8).replace("*", "%2A") + ".txt";
        return folder(location.get().folder(), access.learner()).resolve(name);
    }

    /** Writes all drafts anew as the keyring says; each file is the old one or the new one. */
    static void reline(Path record, Keyring keyring) throws IOException {
        Path drafts = record.resolve("drafts");
        if (Files.notExists(drafts)) {
            return;
        }
        RealFiles files = new RealFiles();
        try (Stream<Path> found = Files.walk(drafts)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                byte[] before = Files.readAllBytes(file);
                if (file.toString().endsWith(".tmp")) {
                    files.delete(file);
                } else if (keyring.plain(place(file), before).filter(plain -> Arrays.equals(plain, before)).isPresent()) {
                    reline(file, keyring.stored(place(file), before), files);
                }
            }
        }
    }

    private static void reline(Path file, byte[] stored, RealFiles files) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".tmp");
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

    /** Takes all drafts of a person away. */
    static void erase(Path record, UUID learner) throws IOException {
        Backups.remove(folder(record, learner));
    }
}
