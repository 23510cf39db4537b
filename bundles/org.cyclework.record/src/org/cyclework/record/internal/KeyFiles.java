package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.journal.HomeName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file of a home's keys, and this machine's own copy of it, which remembers that the home is encrypted where somebody takes that file away. */
final class KeyFiles {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFiles.class);

    private final Supplier<RecordLocation> location;

    KeyFiles(Supplier<RecordLocation> location) {
        this.location = location;
    }

    Path folder() {
        return location.get().folder();
    }

    private Optional<KeyBook> here() throws IOException {
        PuttingBack.finish(location.get()); // with the file come the lines that need it
        return KeyBook.read(folder());
    }

    /** @return what the file says, also where it only says that the home was encrypted once; empty where it is gone or damaged */
    Optional<KeyBook> readableHere() {
        try {
            return here();
        } catch (IOException e) {
            return Optional.empty(); // it says nothing
        }
    }

    /** @return who can unlock the home, by the copy where the file is gone; empty where nothing is encrypted */
    Optional<KeyBook> inUse() throws IOException {
        Optional<KeyBook> here = here().filter(KeyBook::isInUse);
        return here.isPresent() ? here : copy();
    }

    /** @return the same; empty also where the file is damaged */
    Optional<KeyBook> readable() {
        try {
            return inUse();
        } catch (IOException e) {
            return Optional.empty(); // it is made anew
        }
    }

    /** @return whether the machine remembers that the home is encrypted and the home itself does not say so */
    boolean isMissing() throws IOException {
        return here().filter(KeyBook::isInUse).isEmpty() && copy().isPresent();
    }

    private Optional<KeyBook> copy() {
        try {
            Optional<Path> file = copied();
            return file.isEmpty() ? Optional.empty() : KeyBook.readFile(file.get()).filter(KeyBook::isInUse);
        } catch (IOException e) {
            LOG.warn("This computer's copy of the file of the keys cannot be read and is left out.", e);
            return Optional.empty();
        }
    }

    private Optional<Path> copied() {
        return HomeName.of(folder()).map(name -> location.get().state().resolve(name + ".keys"));
    }

    void write(KeyBook book) {
        try {
            book.write(folder());
        } catch (IOException e) {
            throw Failures.writing(folder(), e);
        }
        keep(book);
    }

    /** Copies it for this machine; without the copy the home is as well encrypted, and only its file says so. */
    void keep(KeyBook book) {
        try {
            Optional<Path> file = copied();
            if (file.isPresent() && book.isInUse()) {
                Files.createDirectories(file.get().getParent());
                book.writeFile(file.get());
            } else if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException e) {
            LOG.warn("This computer's copy of the file of the keys could not be changed.", e);
        }
    }
}
