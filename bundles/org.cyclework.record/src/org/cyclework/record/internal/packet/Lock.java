package org.cyclework.record.internal.packet;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks a packet's bytes piece by piece with a passphrase, and unlocks them. A piece that was changed, moved or cut off is found. */
final class Lock {

    /** How many bytes a piece holds; only the last may hold fewer. */
    static final int PIECE = 64 << 10;

    /** How many bytes a locked piece is longer. */
    static final int TAG = 16;

    /** The longest first line of a locked packet. */
    static final int LINE = 1024;

    private static final int KEY = 32;
    private static final int CHECK = 8;
    private static final int SALT = 16;
    private static final int NONCE = 12;

    private final byte[] line;
    private final SecretKeySpec key;
    private long piece;

    private Lock(byte[] line, byte[] stretched) {
        this.line = line;
        this.key = new SecretKeySpec(stretched, 0, KEY, "AES");
    }

    /** @return a lock of its own for one packet */
    static Lock make(char[] passphrase, Stretching cost, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] stretched = cost.stretch(passphrase, salt, KEY + CHECK);
        byte[] line = ManifestCode.line(json -> {
            json.writeStringField("cyclework", "locked-packet");
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeStringField("key", "Argon2id");
            json.writeNumberField("memory", cost.memory());
            json.writeNumberField("passes", cost.passes());
            json.writeNumberField("lanes", cost.lanes());
            json.writeStringField("salt", Base64.getEncoder().encodeToString(salt));
            json.writeStringField("check", Base64.getEncoder().encodeToString(Arrays.copyOfRange(stretched, KEY, KEY + CHECK)));
            json.writeStringField("cipher", "AES-256-GCM");
        });
        return new Lock(line, stretched);
    }

    /** @return the lock that a first line tells of, with its line end */
    static Lock read(byte[] line, char[] passphrase) {
        Members members = new Members();
        ManifestCode.object(line, members::read);
        byte[] stretched = members.cost().stretch(passphrase, members.salt(), KEY + CHECK);
        if (!Arrays.equals(Arrays.copyOfRange(stretched, KEY, KEY + CHECK), members.check)) {
            throw PacketRefusal.locked("This is not the passphrase that the packet was locked with.");
        }
        return new Lock(line, stretched);
    }

    /** @return the first line, which every piece is bound to */
    byte[] line() {
        return line;
    }

    byte[] lock(byte[] plain, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES does not work", e);
        }
    }

    byte[] unlock(byte[] locked, int length, boolean last) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(locked, 0, length);
        } catch (AEADBadTagException e) {
            throw new IOException("a locked piece was changed or is missing", e);
        } catch (GeneralSecurityException e) {
            throw new IOException("a locked piece cannot be read", e);
        }
    }

    /** Every piece has a number once of its own, the key being of this packet alone. */
    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE];
        for (int i = 0; i < Long.BYTES; i++) {
            nonce[NONCE - 2 - i] = (byte) (piece >>> 8 * i);
        }
        nonce[NONCE - 1] = (byte) (last ? 1 : 0);
        piece++;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(line);
        return cipher;
    }

    /** The members of a first line as they are found. */
    private static final class Members {

        private String what = "";
        private long format;
        private String keys = "";
        private String cipher = "";
        private final long[] cost = new long[3];
        private byte[] salt = {};
        private byte[] check = {};

        void read(String name, JsonParser json) throws IOException {
            switch (name) {
                case "cyclework" -> what = ManifestCode.text(json);
                case "format" -> format = ManifestCode.number(json);
                case "key" -> keys = ManifestCode.text(json);
                case "cipher" -> cipher = ManifestCode.text(json);
                case "memory" -> cost[0] = ManifestCode.number(json);
                case "passes" -> cost[1] = ManifestCode.number(json);
                case "lanes" -> cost[2] = ManifestCode.number(json);
                case "salt" -> salt = bytes(ManifestCode.text(json));
                case "check" -> check = bytes(ManifestCode.text(json));
                default -> json.skipChildren();
            }
        }

        private static byte[] bytes(String text) {
            try {
                return Base64.getDecoder().decode(text);
            } catch (IllegalArgumentException e) {
                throw ManifestCode.notOurs();
            }
        }

        byte[] salt() {
            return salt;
        }

        Stretching cost() {
            if (what.equals("locked-packet") && format > Manifest.FORMAT) {
                throw new PacketRefusal("This packet was locked by a newer version of Cyclework (format " + format
                        + "). Install that version here first; nothing was changed.");
            }
            Stretching wish = new Stretching(small(cost[0]), small(cost[1]), small(cost[2]));
            if (!what.equals("locked-packet") || !keys.equals("Argon2id") || !cipher.equals("AES-256-GCM") || salt.length != SALT
                    || check.length != CHECK || !wish.isBearable()) {
                throw ManifestCode.notOurs();
            }
            return wish;
        }

        private static int small(long number) {
            return (int) Math.min(number, Integer.MAX_VALUE);
        }
    }
}
