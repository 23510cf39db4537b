package org.cyclework.record.internal.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.internal.journal.DataKey;

/**
 * Who can unlock a home whose files are encrypted: the file {@code keys} in the record's folder, which can be read before.
 *
 * @param key the id of the key that everything lies under
 * @param state how far that is so; {@link State#OFF} in a file that only says that it was once
 * @param told whether somebody was shown the home's recovery code
 * @param code that code, encrypted with the key
 * @param before the key that older lines lie under while they are written anew under another
 * @param leave to decrypt, encrypted with the key, since whoever can write files could say so otherwise
 * @param holders who can unlock it
 */
public record KeyBook(UUID key, State state, boolean told, byte[] code, Optional<Before> before, Optional<byte[]> leave, List<Holder> holders) {

    /** The file's name. */
    public static final String FILE = "keys";

    private static final byte[] ABOUT_CODE = about("cyclework home code 1\n");
    private static final byte[] ABOUT_BEFORE = about("cyclework home code before 1\n");
    private static final byte[] ABOUT_LEAVE = about("cyclework home may be plain 1\n");

    /**
     * A key that was changed for another.
     *
     * @param key its id
     * @param code the code that makes it, encrypted with the key that counts now
     */
    public record Before(UUID key, byte[] code) {
    }

    /**
     * Somebody with a passphrase.
     *
     * @param person who
     * @param name as the list to sign in from shows it
     * @param open the account's public key, base 64
     * @param verifier what the passphrase is tried on; it wraps the account's key
     * @param recovery the account's key, wrapped by its own recovery code
     * @param wrapped the home's key, wrapped for the account's
     */
    public record Holder(UUID person, String name, String open, Verifier verifier, Optional<Recovery> recovery, byte[] wrapped) {

        /** @return the home's key; empty where it was wrapped for another one, or changed */
        public Optional<DataKey> unwrap(UUID key, AccountKey account) {
            Optional<byte[]> secret = Sealing.open(wrapped, account, about(key, person)).filter(bytes -> bytes.length == DataKey.LENGTH);
            Optional<DataKey> unwrapped = secret.map(bytes -> new DataKey(key, bytes));
            secret.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
            return unwrapped;
        }

        boolean isLike(Holder other) {
            return person.equals(other.person) && name.equals(other.name) && open.equals(other.open) && verifier.json().equals(other.verifier.json())
                    && recovery.map(Recovery::json).equals(other.recovery.map(Recovery::json)) && Arrays.equals(wrapped, other.wrapped);
        }
    }

    /** Copies the list. */
    public KeyBook {
        holders = List.copyOf(holders);
    }

    /** @return the key of a home, which its recovery code makes */
    public static DataKey keyOf(UUID id, String code) {
        byte[] secret = Sha.of(("cyclework home key 1\n" + id + "\n").getBytes(StandardCharsets.US_ASCII),
                Letters.plain(code).getBytes(StandardCharsets.US_ASCII));
        try {
            return new DataKey(id, secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** @return a book of a key that nobody holds yet and whose code nobody saw */
    public static KeyBook of(DataKey key, String code) {
        return new KeyBook(key.id(), State.TURNING_ON, false, locked(key, code, ABOUT_CODE), Optional.empty(), Optional.empty(), List.of());
    }

    /** @return the recovery code; empty where the key is another one */
    public Optional<String> code(DataKey held) {
        return opened(held, code, ABOUT_CODE);
    }

    /** @return the key that older lines lie under; empty where they lie under none */
    public Optional<DataKey> before(DataKey held) {
        return before.flatMap(each -> opened(held, each.code(), ABOUT_BEFORE).map(letters -> keyOf(each.key(), letters)));
    }

    /** @return whether somebody who had the key let everything be decrypted */
    public boolean mayBePlain(DataKey held) {
        return leave.flatMap(box -> opened(held, box, ABOUT_LEAVE)).isPresent();
    }

    private static byte[] locked(DataKey key, String code, byte[] about) {
        byte[] letters = code.getBytes(StandardCharsets.US_ASCII);
        return key.lock(letters, 0, letters.length, about);
    }

    private static Optional<String> opened(DataKey key, byte[] box, byte[] about) {
        return key.open(box, about).map(letters -> new String(letters, StandardCharsets.US_ASCII));
    }

    private static byte[] about(String what) {
        return what.getBytes(StandardCharsets.US_ASCII);
    }

    /** @return the home's key, wrapped for an account; empty where that has no key that anything can be wrapped for */
    public static Optional<byte[]> wrap(DataKey key, UUID person, String open) {
        byte[] secret = key.secret();
        try {
            return Sealing.seal(secret, open, about(key.id(), person));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] about(UUID key, UUID person) {
        return ("cyclework home key for 1\n" + key + "\n" + person + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** @return by what a person can unlock the home; two, while a passphrase is changed */
    public List<Holder> holders(UUID person) {
        return holders.stream().filter(each -> each.person().equals(person)).toList();
    }

    /** @return whether others can unlock it by the same means */
    public boolean isHeldLike(List<Holder> others) {
        return holders.size() == others.size() && holders.stream().allMatch(each -> others.stream().anyMatch(each::isLike));
    }

    /** @return the same book with these */
    public KeyBook heldBy(List<Holder> others) {
        return new KeyBook(key, state, told, code, before, leave, others);
    }

    /** @return the same book with this one, too */
    public KeyBook alsoHeldBy(Holder another) {
        return heldBy(Stream.concat(holders.stream(), Stream.of(another)).toList());
    }

    /** @return the same book, of a home whose files are on the way to this state, or there */
    public KeyBook in(State now) {
        boolean done = now == State.ON || now == State.OFF;
        return new KeyBook(key, now, told, code, done ? Optional.empty() : before, now == State.OFF ? leave : Optional.empty(),
                now == State.OFF ? List.of() : holders);
    }

    /** @return the same book, of a home whose code somebody was shown */
    public KeyBook shown() {
        return new KeyBook(key, state, true, code, before, leave, holders);
    }

    /** @return the same book, of a home that is decrypted from now on */
    public KeyBook leaving(DataKey held) {
        return new KeyBook(key, State.TURNING_OFF, told, code, before, Optional.of(locked(held, key.toString(), ABOUT_LEAVE)), holders);
    }

    /** @return the same book, of a home in which older lines lie under another key */
    public KeyBook after(UUID other, String itsCode, DataKey held) {
        return new KeyBook(key, State.CHANGING, told, code, Optional.of(new Before(other, locked(held, itsCode, ABOUT_BEFORE))), Optional.empty(), holders);
    }

    /** @return whether something is, or has to be, encrypted */
    public boolean isInUse() {
        return state != State.OFF;
    }

    /**
     * Reads it.
     *
     * @param folder the record's
     * @return it; empty where there is none
     * @throws IOException where it cannot be read, or is not as it was written
     */
    public static Optional<KeyBook> read(Path folder) throws IOException {
        return readFile(folder.resolve(FILE));
    }

    /**
     * The same from a file of another name.
     *
     * @param file its copy
     * @return it; empty where there is none
     * @throws IOException where it cannot be read, or is not as it was written
     */
    public static Optional<KeyBook> readFile(Path file) throws IOException {
        Optional<byte[]> bytes = LocalFile.read(file);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(read(new String(bytes.get(), StandardCharsets.UTF_8)));
    }

    private static KeyBook read(String text) throws IOException {
        int end = text.lastIndexOf('\n', text.length() - 2) + 1;
        Optional<String> sum = Fields.read(text.substring(end)).text("sum");
        if (!sum.equals(Optional.of(sum(text.substring(0, end))))) {
            throw damaged();
        }
        List<String> lines = text.substring(0, end).lines().toList();
        Fields first = Fields.read(lines.isEmpty() ? "" : lines.getFirst());
        if (first.number("format").orElse(0) != 1) {
            throw new IOException("the file \"" + FILE + "\" was written by a newer version");
        }
        List<Holder> holders = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            holders.add(holder(Fields.read(line)).orElseThrow(KeyBook::damaged));
        }
        Optional<Before> before = first.uuid("before").flatMap(key -> first.bytes("before-code").map(code -> new Before(key, code)));
        return new KeyBook(first.uuid("key").orElseThrow(KeyBook::damaged), first.text("state").flatMap(KeyBook::state).orElseThrow(KeyBook::damaged),
                first.text("told").filter("no"::equals).isEmpty(), first.bytes("code").orElseThrow(KeyBook::damaged), before, first.bytes("leave"), holders);
    }

    private static Optional<State> state(String word) {
        return Arrays.stream(State.values()).filter(state -> state != State.KEYS_MISSING && word(state).equals(word)).findFirst();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Holder> holder(Fields fields) {
        Optional<Verifier> verifier = fields.text("verifier").flatMap(Verifier::read);
        return fields.uuid("person").flatMap(person -> verifier.flatMap(each -> fields.bytes("wrapped").map(wrapped -> new Holder(person,
                fields.text("name").orElse(""), fields.text("open").orElse(""), each, fields.bytes("recovery").map(Recovery::new), wrapped))));
    }

    private static IOException damaged() {
        return new IOException("the file \"" + FILE + "\" is not as it was written");
    }

    /** @return what the file holds */
    public String text() {
        StringBuilder text = new StringBuilder(Fields.none().and("cyclework", FILE).and("format", Integer.valueOf(1)).and("key", key)
                .and("state", word(state)).and("told", told ? "yes" : "no").and("code", code).and("before", before.map(Before::key))
                .and("before-code", before.map(Before::code)).and("leave", leave).json()).append('\n');
        for (Holder each : holders) {
            text.append(Fields.none().and("person", each.person()).and("name", each.name()).and("open", each.open())
                    .and("verifier", each.verifier().json()).and("recovery", each.recovery().map(Recovery::wrapped)).and("wrapped", each.wrapped()).json())
                    .append('\n');
        }
        return text + Fields.none().and("sum", sum(text.toString())).json() + "\n";
    }

    private static String sum(String text) {
        return HexFormat.of().formatHex(Sha.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes it; there is always the old one or the new one.
     *
     * @param folder the record's
     * @throws IOException where it cannot be written
     */
    public void write(Path folder) throws IOException {
        writeFile(folder.resolve(FILE));
    }

    /**
     * The same into a file of another name.
     *
     * @param file its copy
     * @throws IOException where it cannot be written
     */
    public void writeFile(Path file) throws IOException {
        LocalFile.write(file, text());
    }
}
