package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.internal.accounts.KeyBook.Holder;
import org.cyclework.record.internal.accounts.Letters;
import org.cyclework.record.internal.accounts.Waits;
import org.cyclework.record.internal.journal.DataKey;
import org.cyclework.record.internal.journal.FirstBox;
import org.cyclework.record.internal.journal.Keyring;

/** The key of a home whose files are encrypted: who can unlock it, and the key itself from then until the program ends. */
final class Vault {

    private static final String PUT_BACK = "This record is encrypted, and the file \"keys\" in its folder was gone; it was put back from this computer's own copy, "
            + "and what lay plain is encrypted again. It may have been lost, or somebody took it away so that the record would look plain. Ask who can write these files.";
    private static final String NOT_SO = "The file \"keys\" said that the record is to be decrypted, and nobody who had its key let it be so: somebody changed that "
            + "file. Everything stays encrypted.";

    private final KeyFiles files;
    private final Clock clock;
    private final Keyring keyring = new Keyring();
    private final SecureRandom random = new SecureRandom();
    private final List<String> remarks = new CopyOnWriteArrayList<>();
    private volatile boolean looked;

    Vault(Supplier<RecordLocation> location, Clock clock) {
        files = new KeyFiles(location);
        this.clock = clock;
    }

    Keyring keyring() {
        return keyring;
    }

    /** @return what a person should know about the keys, sentences */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    void remark(List<String> told) {
        told.stream().filter(line -> !remarks.contains(line)).forEach(remarks::add);
    }

    /** @return who can unlock it; empty where nothing is encrypted, or nothing that says so is left */
    Optional<KeyBook> book() {
        return asked(files::inUse);
    }

    /** @return the same; empty also where the file is damaged */
    Optional<KeyBook> readable() {
        return files.readable();
    }

    State state() {
        if (asked(files::isMissing)) {
            return State.KEYS_MISSING;
        }
        Optional<KeyBook> book = book();
        boolean lost = book.isEmpty() && (keyring.key().isPresent() || !looked && isAnyLine());
        return lost ? State.KEYS_MISSING : book.map(KeyBook::state).orElse(State.OFF);
    }

    /** Where no line is encrypted, nobody has to look again before the files are opened: every line that is encrypted later goes with the file of the keys. */
    private boolean isAnyLine() {
        boolean any = !boxes().isEmpty();
        looked |= !any && keyring.key().isEmpty();
        return any;
    }

    /** @return whoever can unlock it, as the list to sign in from shows them */
    List<Learner> holders() {
        Set<UUID> listed = new HashSet<>();
        return book().orElseThrow().holders().stream().filter(each -> listed.add(each.person())).map(each -> new Learner(each.person(), each.name(), Instant.EPOCH)).toList();
    }

    /** @return whether the key is needed and not here */
    boolean isLocked() {
        try {
            return keyring.key().isEmpty() && files.inUse().isPresent();
        } catch (IOException e) {
            return true; // what is wrong with it is told to whoever asks for more
        }
    }

    /** Lets the files be opened only with the key that they lie under, and plain only where nothing in them is encrypted. */
    void requireUnlocked() {
        if (keyring.key().isEmpty() && book().isPresent()) {
            throw Failures.locked();
        }
        if (!looked) {
            requireFitting(keyring);
            looked = true;
        }
    }

    /** The same for whoever reads beside another program, which may have changed the key meanwhile. */
    void requireStillUnlocked() {
        if (keyring.key().isPresent() && files.readable().filter(book -> keyring.key(book.key()).isEmpty()).isPresent()) {
            keyring.drop();
        }
        requireUnlocked();
    }

    private void requireFitting(Keyring held) {
        List<FirstBox> boxes = boxes();
        if (held.key().isEmpty()) {
            boxes.stream().findFirst().ifPresent(box -> {
                throw keys("the file \"" + KeyBook.FILE + "\" is missing, though " + box.file() + " holds encrypted lines");
            });
            return;
        }
        List<FirstBox> strange = boxes.stream().filter(box -> held.key(box.key()).isEmpty()).toList();
        boolean none = boxes.stream().noneMatch(box -> held.key(box.key()).filter(box::opensWith).isPresent());
        if (none && !boxes.isEmpty() || strange.stream().anyMatch(box -> box.stream().learner().equals(Institution.ID))) {
            throw keys("the file \"" + KeyBook.FILE + "\" belongs to another record, or was changed");
        }
        remark(strange.stream().map(box -> "The file " + box.file() + " lies under another key and is not read. \"cyclework record unlock --as NAME\" and the code of "
                + "that key make it readable.").toList());
    }

    private RuntimeException keys(String what) {
        return Failures.keys(files.folder(), new IOException(what));
    }

    /** @return the first encrypted lines that are there */
    List<FirstBox> boxes() {
        return asked(() -> FirstBox.all(files.folder().resolve("journal")));
    }

    /**
     * What somebody may try.
     *
     * @param holders by what the person can unlock it
     * @param why it may not be tried; empty where it may, and is written down as tried
     */
    record Beginning(List<Holder> holders, Optional<Refused> why) {
    }

    /** Begins to unlock it with what the holder of an account knows, which is looked at while nobody waits for it. */
    Beginning begin(UUID person) {
        List<Holder> holders = book().orElseThrow().holders(person);
        if (holders.isEmpty()) {
            return new Beginning(holders, Optional.of(new Refused(Reason.NO_ACCOUNT, Duration.ZERO)));
        }
        Duration wait = trying(waits -> waits.begin(person));
        return new Beginning(holders, wait.isZero() ? Optional.empty() : Optional.of(new Refused(Reason.WAIT, wait)));
    }

    /** Unlocks it with the key of an account, where nobody else did meanwhile. @return why not */
    Optional<Refused> end(UUID person, Optional<AccountKey> account) {
        if (account.isEmpty()) {
            return Optional.of(new Refused(Reason.WRONG, trying(waits -> waits.wrong(person))));
        }
        trying(waits -> {
            waits.forget(person);
            return Duration.ZERO;
        });
        if (keyring.key().isPresent()) {
            return Optional.empty();
        }
        KeyBook book = book().orElseThrow();
        Optional<DataKey> key = book.holders(person).stream().flatMap(each -> each.unwrap(book.key(), account.get()).stream()).findFirst();
        key.ifPresent(each -> open(book, each));
        return key.isPresent() ? Optional.empty() : Optional.of(new Refused(Reason.UNUSABLE, Duration.ZERO));
    }

    /** Holds the key where it fits what is stored, and puts right what somebody who cannot have it changed. What is held stays otherwise. */
    private void open(KeyBook book, DataKey key) {
        boolean missing = asked(files::isMissing);
        if (missing && wasTurnedOff(key)) {
            files.readableHere().ifPresent(files::keep);
            return;
        }
        boolean leaving = book.state() == State.TURNING_OFF && book.mayBePlain(key);
        holdFitting(keys(book, key), !leaving);
        if (missing || book.state() == State.TURNING_OFF && !leaving) {
            remarks.add(missing ? PUT_BACK : NOT_SO);
            files.write(book.in(State.TURNING_ON));
        } else {
            files.keep(book);
        }
    }

    /** @return whether somebody else who works here and had the key had everything decrypted */
    private boolean wasTurnedOff(DataKey key) {
        return files.readableHere().filter(book -> !book.isInUse() && book.key().equals(key.id()) && book.mayBePlain(key)).isPresent() && boxes().isEmpty();
    }

    private static List<DataKey> keys(KeyBook book, DataKey key) {
        return Stream.concat(Stream.of(key), book.before(key).stream()).toList();
    }

    private void holdFitting(List<DataKey> keys, boolean writing) {
        Keyring tried = new Keyring();
        tried.hold(keys, writing);
        requireFitting(tried);
        keyring.hold(keys, writing);
        looked = true;
    }

    /** Unlocks it with the code that makes the key, whatever became of the file of the keys. @return why not */
    Optional<String> unlock(String typed) {
        if (!Letters.isWellTyped(Letters.plain(typed))) {
            return Optional.of("No code is written like this; look for a slip. Nothing was changed.");
        }
        List<FirstBox> boxes = boxes();
        Optional<KeyBook> book = files.readable();
        if (boxes.isEmpty() && book.isEmpty()) {
            return Optional.of("Nothing is encrypted here. Nothing was changed.");
        }
        Optional<DataKey> key = Stream.concat(book.map(KeyBook::key).stream(), boxes.stream().map(FirstBox::key)).distinct().map(id -> KeyBook.keyOf(id, typed))
                .filter(made -> book.filter(each -> each.key().equals(made.id()) && each.code(made).isPresent()).isPresent()
                        || boxes.stream().anyMatch(box -> box.key().equals(made.id()) && box.opensWith(made)))
                .findFirst();
        if (key.isEmpty()) {
            return Optional.of("This is the code of another record, or an older one. Nothing was changed.");
        }
        if (keyring.key().isPresent() && book.flatMap(KeyBook::before).filter(before -> !before.key().equals(key.get().id())).isPresent()) {
            return Optional.of("The key is being changed. Let that come to its end first. Nothing was changed.");
        }
        return take(key.get(), book, typed);
    }

    private Optional<String> take(DataKey key, Optional<KeyBook> book, String typed) {
        if (keyring.key().filter(each -> each.id().equals(key.id())).isPresent()) {
            book.ifPresent(each -> putBack()); // it is in use, and stays so
            return Optional.empty();
        }
        Optional<DataKey> held = keyring.key();
        if (held.isPresent()) {
            write(book().orElseThrow().after(key.id(), Letters.printed(typed), held.get()));
        } else if (book.filter(each -> each.key().equals(key.id())).isPresent()) {
            open(book.get(), key);
        } else {
            return takeAlone(key);
        }
        return Optional.empty();
    }

    private Optional<String> takeAlone(DataKey key) {
        try {
            holdFitting(List.of(key), true);
        } catch (RecordUnavailable e) {
            return Optional.of("This is an older code: what was written last lies under another one. Type that one first, then this one. Nothing was changed.");
        }
        return Optional.empty();
    }

    /** @return whether the file of the keys has to be made anew */
    boolean isBookLost() {
        return files.readableHere().filter(book -> book.isInUse() && keyring.key(book.key()).isPresent()).isEmpty();
    }

    /** Makes the file of the keys anew with the code, where it is lost. */
    void again(String code, List<Holder> holders) {
        files.write(KeyBook.of(keyring.key().orElseThrow(), Letters.printed(code)).shown().heldBy(holders));
    }

    /** Makes a key and says who can unlock it; from now on everything new lies under it. The files follow. */
    void begin(Function<DataKey, List<Holder>> holders) {
        Optional<KeyBook> before = keyring.key().flatMap(key -> book());
        String code = Letters.random(random);
        DataKey key = KeyBook.keyOf(UUID.randomUUID(), code);
        KeyBook book = KeyBook.of(key, code).heldBy(holders.apply(key));
        write(before.isEmpty() ? book : book.after(before.get().key(), before.get().code(keyring.key().orElseThrow()).orElseThrow(), key), key);
    }

    /** Lets everything be decrypted, or encrypted after all. */
    void turn(boolean off) {
        DataKey key = keyring.key().orElseThrow();
        KeyBook book = book().orElseThrow();
        write(off ? book.leaving(key) : book.in(State.TURNING_ON));
    }

    /** Everything lies under the key now, or nothing any longer. */
    void finish() {
        KeyBook book = book().orElseThrow();
        if (book.state() != State.TURNING_OFF) {
            write(book.in(State.ON));
            return;
        }
        files.write(book.in(State.OFF));
        keyring.drop();
    }

    /** Puts the file of the keys back where it went while the program runs and the machine has a copy. */
    void putBack() {
        if (keyring.key().isPresent() && asked(files::isMissing)) {
            write(book().orElseThrow().in(State.TURNING_ON));
            remarks.add(PUT_BACK);
        }
    }

    /** Says who can unlock it now, where that is not what it was. */
    void heldBy(List<Holder> holders) {
        book().filter(book -> !book.isHeldLike(holders)).ifPresent(book -> files.write(book.heldBy(holders)));
    }

    /** Lets somebody unlock it by another means, too. */
    void alsoHeldBy(Holder holder) {
        files.write(book().orElseThrow(() -> keys("the file \"" + KeyBook.FILE + "\" is missing")).alsoHeldBy(holder));
    }

    /** Somebody has the code. */
    void shown() {
        book().filter(book -> !book.told()).ifPresent(book -> files.write(book.shown()));
    }

    /** @return the code that makes the key */
    Optional<String> code() {
        return book().flatMap(book -> keyring.key().flatMap(book::code));
    }

    private void write(KeyBook book) {
        write(book, keyring.key().orElseThrow());
    }

    /** The file first: what is written under a key must never be without it. */
    private void write(KeyBook book, DataKey key) {
        files.write(book);
        keyring.hold(keys(book, key), book.state() != State.TURNING_OFF);
    }

    /** A question to files. */
    private interface Asking<T> {

        T ask() throws IOException;
    }

    private <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IOException e) {
            throw Failures.keys(files.folder(), e);
        }
    }

    /** Something with what was tried before. */
    private interface Trying {

        Duration with(Waits waits) throws IOException;
    }

    private Duration trying(Trying trying) {
        Path folder = files.folder();
        try {
            return trying.with(new Waits(folder, clock));
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }
}
