package org.cyclework.record.internal.accounts;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/**
 * Wraps a secret for the owner of an account's key, whose public half is enough: the Ed25519 key stands for the X25519 key of
 * the same point, with which a key of passing use agrees on one that wraps. That one follows from the secret and whom it is
 * wrapped for, so whoever knows the secret can tell whether it was wrapped like this.
 */
final class Sealing {

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final String AGREEMENT = "X25519";
    private static final BigInteger BASE = BigInteger.valueOf(9);
    private static final byte[] PASSING = "cyclework passing key 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONCE = "cyclework passing nonce 1\n".getBytes(StandardCharsets.US_ASCII);

    private Sealing() {
    }

    /** @return the public key of passing use, 32 bytes, and the wrapped secret; empty where the account's key is none, as others may have written it */
    static Optional<byte[]> seal(byte[] secret, String open, byte[] about) {
        try {
            byte[] whose = open(open);
            PrivateKey passing = secretKey(Sha.of(PASSING, about, whose, secret));
            byte[] point = agreed(passing, publicKey(BASE));
            byte[] key = key(passing, publicKey(u(whose)), point, open, about);
            byte[] wrapped = Wrapping.wrap(secret, key, about, Arrays.copyOf(Sha.of(NONCE, about, whose, secret), Wrapping.NONCE));
            byte[] sealed = Arrays.copyOf(point, point.length + wrapped.length);
            System.arraycopy(wrapped, 0, sealed, point.length, wrapped.length);
            return Optional.of(sealed);
        } catch (InvalidKeyException e) {
            return Optional.empty(); // a point with which everybody agrees on the same
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this key cannot agree on another", e);
        }
    }

    /** @return the secret; empty where it was wrapped for another key, or changed */
    static Optional<byte[]> open(byte[] sealed, AccountKey account, byte[] about) {
        if (sealed.length <= AccountKey.LENGTH) {
            return Optional.empty();
        }
        byte[] secret = account.secret();
        try {
            byte[] point = Arrays.copyOf(sealed, AccountKey.LENGTH);
            byte[] key = key(privateKey(secret), publicKey(number(point)), point, account.open(), about);
            return Wrapping.unwrap(Arrays.copyOfRange(sealed, AccountKey.LENGTH, sealed.length), key, about);
        } catch (GeneralSecurityException e) {
            return Optional.empty(); // no point of the curve
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] key(PrivateKey own, PublicKey other, byte[] point, String open, byte[] about) throws GeneralSecurityException {
        return Sha.of(about, point, Base64.getDecoder().decode(open), agreed(own, other));
    }

    private static byte[] agreed(PrivateKey own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(AGREEMENT);
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    /** Of PKCS 8 the last 32 bytes are the key; their SHA-512 begins with the number that it multiplies by. */
    private static PrivateKey privateKey(byte[] secret) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-512").digest(Arrays.copyOfRange(secret, secret.length - AccountKey.LENGTH, secret.length));
        return secretKey(Arrays.copyOf(hash, AccountKey.LENGTH));
    }

    private static PrivateKey secretKey(byte[] scalar) throws GeneralSecurityException {
        scalar[0] &= (byte) 248;
        scalar[31] &= (byte) 127;
        scalar[31] |= (byte) 64;
        return KeyFactory.getInstance(AGREEMENT).generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, scalar));
    }

    private static PublicKey publicKey(BigInteger u) throws GeneralSecurityException {
        return KeyFactory.getInstance(AGREEMENT).generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, u));
    }

    private static byte[] open(String open) throws InvalidKeyException {
        try {
            byte[] bytes = Base64.getDecoder().decode(open);
            if (bytes.length == AccountKey.LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidKeyException("not base 64", e);
        }
        throw new InvalidKeyException("not of " + AccountKey.LENGTH + " bytes");
    }

    /** @return where the point of an Ed25519 key lies on the other form of the curve */
    private static BigInteger u(byte[] open) throws InvalidKeyException {
        byte[] bytes = open.clone();
        bytes[bytes.length - 1] &= 127;
        BigInteger y = number(bytes);
        if (y.mod(P).equals(BigInteger.ONE)) {
            throw new InvalidKeyException("it lies nowhere there");
        }
        return BigInteger.ONE.add(y).multiply(BigInteger.ONE.subtract(y).mod(P).modInverse(P)).mod(P);
    }

    private static BigInteger number(byte[] littleEndian) {
        return new BigInteger(1, reversed(littleEndian));
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
