package org.cyclework.record.internal.accounts;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.XECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.KeyAgreement;

/**
 * Wraps a secret for the owner of an account's key, whose public half is enough: the Ed25519 key stands for the X25519 key of
 * the same point, with which a key of passing use agrees on one that wraps.
 */
final class Sealing {

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final String AGREEMENT = "X25519";

    private Sealing() {
    }

    /** @return the public key of passing use, 32 bytes, and the wrapped secret; empty where the account's key is none, as others may have written it */
    static Optional<byte[]> seal(byte[] secret, String open, byte[] about, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(AGREEMENT);
            generator.initialize(NamedParameterSpec.X25519, random);
            KeyPair passing = generator.generateKeyPair();
            byte[] point = bytes(((XECPublicKey) passing.getPublic()).getU());
            byte[] key = key(passing.getPrivate(), publicKey(u(open(open))), point, open, about);
            byte[] wrapped = Wrapping.wrap(secret, key, about, random);
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
        KeyAgreement agreement = KeyAgreement.getInstance(AGREEMENT);
        agreement.init(own);
        agreement.doPhase(other, true);
        return Sha.of(about, point, Base64.getDecoder().decode(open), agreement.generateSecret());
    }

    /** Of PKCS 8 the last 32 bytes are the key; their SHA-512 begins with the number that it multiplies by. */
    private static PrivateKey privateKey(byte[] secret) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-512").digest(Arrays.copyOfRange(secret, secret.length - AccountKey.LENGTH, secret.length));
        byte[] scalar = Arrays.copyOf(hash, AccountKey.LENGTH);
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

    private static byte[] bytes(BigInteger number) {
        byte[] big = number.toByteArray();
        byte[] bytes = new byte[AccountKey.LENGTH];
        for (int i = 0; i < Math.min(big.length, bytes.length); i++) {
            bytes[i] = big[big.length - 1 - i];
        }
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }
}
