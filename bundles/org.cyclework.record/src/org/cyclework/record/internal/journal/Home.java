package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.cyclework.record.internal.journal.NewWriter.Why;

/** The files that tell a home from its copies: its key, its nonce, and the machine's witness of it. */
final class Home {

    private final FileLayer files;
    private final JournalPlaces places;
    private final JournalRuntime runtime;
    private final Hash hash = new Hash();
    private HomeKey key;
    private boolean newKey;
    private boolean firstStart;
    private Optional<Nonce> nonce = Optional.empty();
    private Optional<Witness> witness = Optional.empty();

    /** The home's nonce, and who wrote with it. */
    private record Nonce(String nonce, UUID writer) {
    }

    Home(FileLayer files, JournalPlaces places, JournalRuntime runtime) {
        this.files = files;
        this.places = places;
        this.runtime = runtime;
    }

    /** Reads what is there, and makes a key where there is none that can be used. */
    void read() throws IOException {
        Path file = places.record().resolve("home.key");
        Optional<byte[]> found = SmallFile.read(files, file);
        firstStart = found.isEmpty();
        if (found.isPresent()) {
            readKey(file, found.get());
        }
        if (key == null) {
            makeKey(file);
        }
        nonce = SmallFile.read(files, places.record().resolve("home.nonce")).flatMap(this::readNonce);
        witness = SmallFile.read(files, witnessFile()).flatMap(this::readWitness);
    }

    HomeKey key() {
        return key;
    }

    Optional<Witness> witness() {
        return witness;
    }

    /** @return the writer that wrote last, as far as that is known */
    Optional<UUID> before() {
        return nonce.map(Nonce::writer).or(() -> witness.map(Witness::writer));
    }

    /** @return why the writer before must not go on; empty where it may */
    Optional<Why> breaks() {
        if (firstStart) {
            return Optional.of(Why.FIRST_START);
        }
        if (newKey) {
            return Optional.of(Why.NEW_KEY);
        }
        if (witness.isEmpty()) {
            return Optional.of(Why.NO_WITNESS);
        }
        if (nonce.isEmpty()) {
            return Optional.of(Why.NO_NONCE);
        }
        if (!nonce.get().nonce().equals(witness.get().nonce()) || !nonce.get().writer().equals(witness.get().writer())) {
            return Optional.of(Why.OTHER_NONCE);
        }
        if (!runtime.marks().sameMachine(witness.get().marks())) {
            return Optional.of(Why.OTHER_MACHINE);
        }
        return witness.get().closed() ? Optional.empty() : Optional.of(Why.NOT_CLOSED);
    }

    /** Says that the home is open, with a new nonce: the witness first, then the home itself. */
    void open(UUID writer, long at, SortedMap<StreamId, Witness.Seen> seen, SortedMap<StreamId, Head> missing)
            throws IOException {
        byte[] fresh = new byte[16];
        runtime.random().nextBytes(fresh);
        String text = HexFormat.of().formatHex(fresh);
        write(new Witness(writer, text, false, runtime.marks(), at, seen, missing));
        Bytes out = new Bytes();
        out.ascii("{\"cyclework\":\"nonce\",\"format\":1,\"nonce\":\"").ascii(text);
        out.ascii("\",\"writer\":\"").uuid(writer).put('"');
        Crc.put(out, 0, hash);
        SmallFile.write(files, places.record().resolve("home.nonce"), out);
        nonce = Optional.of(new Nonce(text, writer));
    }

    /** Writes down how far the streams go, all of it on the disk, and whether the home is closed now. */
    void remember(boolean closed, UUID writer, long at, SortedMap<StreamId, Witness.Seen> seen, SortedMap<StreamId, Head> missing)
            throws IOException {
        Nonce last = nonce.orElseThrow();
        if (!last.writer().equals(writer)) {
            open(writer, at, seen, missing); // the writer changed on the way
        }
        write(new Witness(writer, nonce.orElseThrow().nonce(), closed, runtime.marks(), at, seen, missing));
    }

    private void write(Witness now) throws IOException {
        SmallFile.write(files, witnessFile(), now.text(hash));
        witness = Optional.of(now);
    }

    private Path witnessFile() {
        return HomeName.witness(places.state(), HomeName.of(key.open(), hash));
    }

    private void readKey(Path file, byte[] bytes) throws IOException {
        try {
            KeyFile found = KeyFile.read(bytes, hash);
            if (found.format() > FirstLine.FORMAT) {
                throw new JournalUnavailable(new JournalUnavailable.NewerVersion(file, found.format()), null);
            }
            key = HomeKey.of(found.secret(), found.open());
        } catch (MalformedLine e) {
            newKey = true;
            int sum = hash.crc(bytes, 0, bytes.length);
            files.rename(file, file.resolveSibling(String.format(Locale.ROOT, "home.key.unusable-%08x", sum)));
        }
    }

    private void makeKey(Path file) throws IOException {
        key = HomeKey.make(runtime.random());
        forceAbove(places.record()); // before there is a key, since nobody does it again afterwards
        forceAbove(places.state());
        SmallFile.write(files, file, KeyFile.text(key, hash));
    }

    /** A new folder may lie in folders that are new as well. */
    private void forceAbove(Path folder) throws IOException {
        try {
            SetAside.forceUp(files, folder.getParent(), folder.getRoot());
        } catch (AccessDeniedException e) {
            return; // a folder that we may not open is none that we made
        }
    }

    private Optional<Nonce> readNonce(byte[] bytes) {
        int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n');
        try {
            Crc.check(bytes, 0, Math.max(end, 0), hash);
            Json json = new Json(bytes, 0, end);
            String text = "";
            UUID writer = null;
            json.enter('{');
            for (boolean first = true; json.more(first, '}'); first = false) {
                switch (json.name()) {
                    case "nonce" -> text = json.string();
                    case "writer" -> writer = json.uuid();
                    default -> json.value();
                }
            }
            return writer == null ? Optional.empty() : Optional.of(new Nonce(text, writer));
        } catch (MalformedLine e) {
            return Optional.empty(); // as if it was not there: a new writer begins
        }
    }

    private Optional<Witness> readWitness(byte[] bytes) {
        try {
            return Optional.of(Witness.read(bytes, hash));
        } catch (MalformedLine e) {
            return Optional.empty(); // as if it was not there: a new writer begins
        }
    }
}
