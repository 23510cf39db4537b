package org.cyclework.record.internal.accounts;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** The Ed25519 key of an account, which signs what its owner decides; unwrapped only while the owner is signed in. */
public final class AccountKey {

    /** Bytes of a public key. */
    public static final int LENGTH = 32;

    private static final String ALGORITHM = "Ed25519";
    /** What stands before the 32 bytes of a public key where its algorithm is told with it. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** What stands before the 32 bytes of a secret one. */
    private static final byte[] SECRET_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final PrivateKey secret;
    private final String open;

    private AccountKey(PrivateKey secret, String open) {
        this.secret = secret;
        this.open = open;
    }

    /** @return a new key */
    public static AccountKey make(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            return new AccountKey(pair.getPrivate(),
                    Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, PREFIX.length, encoded.length)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make an Ed25519 key", e);
        }
    }

    /** @return the key that these 32 bytes make, and always the same one */
    static AccountKey ofSeed(byte[] seed) {
        byte[] encoded = Arrays.copyOf(SECRET_PREFIX, SECRET_PREFIX.length + LENGTH);
        System.arraycopy(seed, 0, encoded, SECRET_PREFIX.length, LENGTH);
        byte[] open = new byte[LENGTH];
        Ed25519.generatePublicKey(seed, 0, open, 0);
        try {
            return new AccountKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)), Base64.getEncoder().encodeToString(open));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot read an Ed25519 key", e);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /** @return the key with this secret half (PKCS 8); empty where it does not belong to the public one */
    public static Optional<AccountKey> of(byte[] secret, String open) {
        try {
            AccountKey key = new AccountKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)), open);
            byte[] probe = {1, 2, 3};
            return signed(open, probe, key.sign(probe)) ? Optional.of(key) : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // no key
        }
    }

    /** @return its public half, base 64 */
    public String open() {
        return open;
    }

    /** @return its secret half as PKCS 8; whoever asked wipes it */
    byte[] secret() {
        return secret.getEncoded();
    }

    /** @return its signature of a message */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the account's key does not sign", e);
        }
    }

    /** @return whether the holder of a public key's other half signed the message; this library finds out six times as fast as Java's own */
    public static boolean signed(String open, byte[] message, byte[] signature) {
        try {
            byte[] key = Base64.getDecoder().decode(open);
            return key.length == LENGTH && signature.length == Ed25519.SIGNATURE_SIZE && Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
        } catch (IllegalArgumentException e) {
            return false; // not a key
        }
    }
}
