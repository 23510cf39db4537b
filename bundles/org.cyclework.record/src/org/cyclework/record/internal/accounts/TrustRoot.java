package org.cyclework.record.internal.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Which institution counts on this machine: the file {@code institution} in the record's folder. It never travels; another
 * machine writes its own after a person compared the code.
 *
 * @param institution its id
 * @param founding the event that founded it
 * @param founder who did
 * @param key the founder's public key, base 64
 * @param shared whether people sign in here; a machine of one person alone can belong to an institution, too
 */
public record TrustRoot(UUID institution, UUID founding, UUID founder, String key, boolean shared) {

    /** The file's name. */
    public static final String FILE = "institution";

    /**
     * Reads it.
     *
     * @param folder the record's
     * @return it; empty where this machine belongs to no institution
     * @throws IOException where the file cannot be read, or is none of ours
     */
    public static Optional<TrustRoot> read(Path folder) throws IOException {
        String text;
        try {
            text = Files.readString(folder.resolve(FILE));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Fields fields = Fields.read(text);
        Optional<UUID> institution = fields.uuid("institution");
        Optional<UUID> founding = fields.uuid("founding");
        Optional<UUID> founder = fields.uuid("founder");
        Optional<byte[]> key = fields.bytes("key");
        if (fields.number("format").orElse(0) != 1 || institution.isEmpty() || founding.isEmpty() || founder.isEmpty()
                || key.filter(bytes -> bytes.length == AccountKey.LENGTH).isEmpty()) {
            throw new IOException("the file \"" + FILE + "\" is damaged or of a newer version");
        }
        return Optional.of(new TrustRoot(institution.get(), founding.get(), founder.get(), fields.text("key").orElseThrow(),
                fields.text("use").filter("personal"::equals).isEmpty()));
    }

    /**
     * Writes it; there is always the old one or the new one.
     *
     * @param folder the record's
     * @throws IOException where it cannot be written
     */
    public void write(Path folder) throws IOException {
        Fields fields = Fields.none().and("cyclework", FILE).and("format", Integer.valueOf(1)).and("institution", institution)
                .and("founding", founding).and("founder", founder).and("key", key).and("use", shared ? "shared" : "personal");
        LocalFile.write(folder.resolve(FILE), fields.json() + "\n");
    }

    /** @return a few groups of letters that stand for the founder's key */
    public String code() {
        return Letters.fingerprint(key.getBytes(StandardCharsets.US_ASCII));
    }
}
