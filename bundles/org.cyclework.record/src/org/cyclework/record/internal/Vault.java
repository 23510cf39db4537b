package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Learner;
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

    private final Supplier<Path> folder;
    private final Clock clock;
    private final Keyring keyring = new Keyring();
    private final SecureRandom random = new SecureRandom();

    Vault(Supplier<Path> folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Keyring keyring() {
        return keyring;
    }

    SecureRandom random() {
        return random;
    }

    /** @return who can unlock it; empty where nothing is encrypted, or the file that says it is gone */
    Optional<KeyBook> book() {
        try {
            return KeyBook.read(folder.get());
        } catch (IOException e) {
            throw Failures.keys(folder.get(), e);
        }
    }

    /** @return the same; empty also where the file is damaged */
    Optional<KeyBook> readable() {
        try {
            return KeyBook.read(folder.get());
        } catch (IOException e) {
            return Optional.empty(); // it is made anew
        }
    }

    State state() {
        return book().map(book -> book.whole() ? State.ON : State.TURNING_ON).orElse(keyring.key().isPresent() ? State.ON : State.OFF);
    }

    /** @return whoever can unlock it, as the list to sign in from shows them */
    List<Learner> holders() {
        return book().orElseThrow().holders().stream().map(each -> new Learner(each.person(), each.name(), Instant.EPOCH)).toList();
    }

    /** @return whether the key is needed and not here */
    boolean isLocked() {
        return keyring.key().isEmpty() && Files.exists(folder.get().resolve(KeyBook.FILE));
    }

    /** Lets the files be opened only with the key that they lie under. */
    void requireUnlocked() {
        Optional<KeyBook> book = keyring.key().isPresent() ? Optional.empty() : book();
        if (book.isPresent()) {
            throw Failures.locked();
        }
        Optional<UUID> key = firstBox().map(FirstBox::key);
        if (key.isPresent() && !key.equals(keyring.key().map(DataKey::id))) {
            throw Failures.keys(folder.get(), new IOException("the file \"" + KeyBook.FILE + "\" is missing, or belongs to another record"));
        }
    }

    private Optional<FirstBox> firstBox() {
        try {
            return FirstBox.of(folder.get().resolve("journal"), Institution.ID);
        } catch (IOException e) {
            throw Failures.keys(folder.get(), e);
        }
    }

    private Optional<FirstBox> anyBox() {
        try {
            return FirstBox.anywhere(folder.get().resolve("journal"));
        } catch (IOException e) {
            throw Failures.keys(folder.get(), e);
        }
    }

    /** Unlocks it with what the holder of an account knows. @return why not */
    Optional<Refused> unlock(UUID person, Function<Holder, Optional<AccountKey>> looking) {
        KeyBook book = book().orElseThrow();
        Optional<Holder> holder = book.holder(person);
        if (holder.isEmpty()) {
            return Optional.of(new Refused(Reason.NO_ACCOUNT, Duration.ZERO));
        }
        Duration wait = trying(waits -> waits.begin(person));
        if (!wait.isZero()) {
            return Optional.of(new Refused(Reason.WAIT, wait));
        }
        Optional<AccountKey> account = looking.apply(holder.get());
        if (account.isEmpty()) {
            return Optional.of(new Refused(Reason.WRONG, trying(waits -> waits.left(person))));
        }
        trying(waits -> {
            waits.forget(person);
            return Duration.ZERO;
        });
        Optional<DataKey> key = holder.get().unwrap(book.key(), account.get());
        key.ifPresent(each -> keyring.hold(each, true));
        return key.isPresent() ? Optional.empty() : Optional.of(new Refused(Reason.UNUSABLE, Duration.ZERO));
    }

    /** Unlocks it with the code that makes the key, whatever became of the file of the keys. @return why not */
    Optional<String> unlock(String typed) {
        if (!Letters.isWellTyped(Letters.plain(typed))) {
            return Optional.of("No code is written like this; look for a slip. Nothing was changed.");
        }
        Optional<FirstBox> first = firstBox().or(this::anyBox);
        if (first.isEmpty()) {
            return Optional.of("Nothing is encrypted here. Nothing was changed.");
        }
        DataKey key = KeyBook.keyOf(first.get().key(), typed);
        if (!first.get().opensWith(key)) {
            return Optional.of("This is the code of another record, or an older one. Nothing was changed.");
        }
        keyring.hold(key, true);
        return Optional.empty();
    }

    /** Makes a key and says who can unlock it; from now on everything new lies under it. The files follow. */
    void begin(Function<DataKey, List<Holder>> holders) {
        String code = Letters.random(random);
        DataKey key = KeyBook.keyOf(UUID.randomUUID(), code);
        write(KeyBook.of(key, code).heldBy(holders.apply(key)));
        keyring.hold(key, true);
    }

    /** Makes the file of the keys anew with the code, where it is lost. */
    void again(String code, List<Holder> holders) {
        write(KeyBook.of(keyring.key().orElseThrow(), Letters.printed(code)).heldBy(holders));
    }

    /** Everything lies under the key now. */
    void finish() {
        write(book().orElseThrow().finished());
    }

    /** Says who can unlock it now, where that is not what it was. */
    void heldBy(List<Holder> holders) {
        book().filter(book -> !book.isHeldLike(holders)).ifPresent(book -> write(book.heldBy(holders)));
    }

    /** @return the code that makes the key */
    Optional<String> code() {
        return book().flatMap(book -> keyring.key().flatMap(book::code));
    }

    private void write(KeyBook book) {
        try {
            book.write(folder.get());
        } catch (IOException e) {
            throw Failures.writing(folder.get(), e);
        }
    }

    /** Something with what was tried before. */
    private interface Trying {

        Duration with(Waits waits) throws IOException;
    }

    private Duration trying(Trying trying) {
        try {
            return trying.with(new Waits(folder.get(), clock));
        } catch (IOException e) {
            throw Failures.writing(folder.get(), e);
        }
    }
}
