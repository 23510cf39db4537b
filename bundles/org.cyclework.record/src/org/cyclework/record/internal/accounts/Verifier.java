package org.cyclework.record.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.PassphraseCost;

/**
 * What a secret is checked by. For a passphrase: the account's key, wrapped in what Argon2id makes of it. For a PIN: what
 * Argon2id makes of it, hashed once more, and a key made of the same that signs nothing but the next PIN of its owner.
 *
 * @param kind which
 * @param salt random
 * @param cost the parameters of Argon2id
 * @param value wrapped key or hash
 * @param key the public key that a PIN makes, base 64; empty for a passphrase, and where an older version set the PIN
 */
public record Verifier(Account.Kind kind, byte[] salt, PassphraseCost cost, byte[] value, Optional<String> key) {

    /** @return the verifier of a passphrase */
    public static Verifier ofPassphrase(UUID person, char[] passphrase, AccountKey key, PassphraseCost cost, SecureRandom random) {
        byte[] salt = salt(random);
        byte[] stretched = Argon2id.key(passphrase, salt, cost);
        byte[] secret = key.secret();
        try {
            return new Verifier(Account.Kind.PASSPHRASE, salt, cost, Wrapping.wrap(secret, stretched, about(person, "passphrase"), random), Optional.empty());
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(stretched, (byte) 0);
        }
    }

    /** @return the verifier of a PIN */
    public static Verifier ofPin(UUID person, char[] pin, PassphraseCost cost, SecureRandom random) {
        byte[] salt = salt(random);
        byte[] stretched = Argon2id.key(pin, salt, cost);
        try {
            return new Verifier(Account.Kind.PIN, salt, cost, Sha.of(about(person, "pin"), stretched), Optional.of(pinKey(person, stretched).open()));
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    private static AccountKey pinKey(UUID person, byte[] stretched) {
        byte[] seed = Sha.of(about(person, "pin key"), stretched);
        try {
            return AccountKey.ofSeed(seed);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    private static byte[] salt(SecureRandom random) {
        byte[] salt = new byte[Argon2id.SALT];
        random.nextBytes(salt);
        return salt;
    }

    static byte[] about(UUID person, String what) {
        return ("cyclework " + what + " 1\n" + person + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** @return the account's key; empty where the passphrase is another one */
    public Optional<AccountKey> unwrap(UUID person, char[] passphrase, String open) {
        byte[] stretched = Argon2id.key(passphrase, salt, cost);
        Optional<byte[]> secret = Wrapping.unwrap(value, stretched, about(person, "passphrase"));
        Optional<AccountKey> key = secret.flatMap(bytes -> AccountKey.of(bytes, open));
        secret.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        Arrays.fill(stretched, (byte) 0);
        return key;
    }

    /** @return whether it is this PIN */
    public boolean isPin(UUID person, char[] pin) {
        return pinKey(person, pin).isPresent();
    }

    /** @return the key that the PIN makes, which signs nothing but the next PIN; empty where it is another PIN */
    public Optional<AccountKey> pinKey(UUID person, char[] pin) {
        byte[] stretched = Argon2id.key(pin, salt, cost);
        try {
            boolean right = kind == Account.Kind.PIN && MessageDigest.isEqual(value, Sha.of(about(person, "pin"), stretched));
            return right ? Optional.of(pinKey(person, stretched)) : Optional.empty();
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    /** @return the payload that says it */
    public String json() {
        return Fields.none().and("kind", kind == Account.Kind.PIN ? "pin" : "passphrase").and("kdf", "argon2id").and("salt", salt)
                .and("memory", Integer.valueOf(cost.memoryKib())).and("passes", Integer.valueOf(cost.passes()))
                .and("lanes", Integer.valueOf(cost.lanes())).and("value", value).and("key", key).json();
    }

    /** @return what a payload says; empty where it is none of ours */
    public static Optional<Verifier> read(String json) {
        Fields fields = Fields.read(json);
        Optional<Account.Kind> kind = fields.text("kind").flatMap(Verifier::kindOf);
        Optional<byte[]> salt = fields.bytes("salt").filter(bytes -> bytes.length >= 8 && bytes.length <= 64);
        Optional<byte[]> value = fields.bytes("value");
        if (kind.isEmpty() || salt.isEmpty() || value.isEmpty() || fields.text("kdf").filter("argon2id"::equals).isEmpty()) {
            return Optional.empty();
        }
        try {
            PassphraseCost cost = new PassphraseCost(fields.number("memory").orElse(0), fields.number("passes").orElse(0),
                    fields.number("lanes").orElse(0));
            return Optional.of(new Verifier(kind.get(), salt.get(), cost, value.get(), fields.text("key")));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // more than anybody would ask for
        }
    }

    static Optional<Account.Kind> kindOf(String word) {
        return switch (word) {
            case "passphrase" -> Optional.of(Account.Kind.PASSPHRASE);
            case "pin" -> Optional.of(Account.Kind.PIN);
            default -> Optional.empty();
        };
    }
}
