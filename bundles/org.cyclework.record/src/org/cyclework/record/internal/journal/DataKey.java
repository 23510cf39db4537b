package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key that what a home stores lies under: AES-256-GCM with a random nonce of 12 bytes, which stands before what was encrypted and its tag. */
public final class DataKey {

    /** Bytes of a key. */
    public static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final UUID id;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(DataKey::cipher); // looking for one takes longer than a line

    /**
     * A key.
     *
     * @param id names it
     * @param secret its 32 bytes, which are copied
     */
    public DataKey(UUID id, byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a key has " + LENGTH + " bytes");
        }
        this.id = id;
        key = new SecretKeySpec(secret, "AES");
    }

    /**
     * Its name, which is no secret.
     *
     * @return the id
     */
    public UUID id() {
        return id;
    }

    /**
     * Its bytes, for wrapping them.
     *
     * @return a copy, which whoever asked wipes
     */
    public byte[] secret() {
        return key.getEncoded();
    }

    /**
     * The password of the query database.
     *
     * @return 64 hexadecimal digits, from which the key cannot be told
     */
    public char[] databasePassword() {
        byte[] secret = secret();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("cyclework database 1\n".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(secret)).toCharArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * Encrypts.
     *
     * @param plain that hold the text
     * @param from its first byte
     * @param length how many
     * @param about what it is opened with again
     * @return nonce, encrypted text and tag
     */
    public byte[] lock(byte[] plain, int from, int length, byte[] about) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] locked = Arrays.copyOf(nonce, NONCE + length + TAG);
            cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(plain, from, length, locked, NONCE);
            return locked;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot encrypt by AES-256-GCM", e);
        }
    }

    /**
     * Decrypts.
     *
     * @param locked nonce, encrypted text and tag
     * @param about what it was encrypted with
     * @return the text; empty where it was changed, is about something else or lies under another key
     */
    public Optional<byte[]> open(byte[] locked, byte[] about) {
        if (locked.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(locked, NONCE), about).doFinal(locked, NONCE, locked.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot decrypt by AES-256-GCM", e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] about) throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(about);
        return cipher;
    }
}
