package org.cyclework.record.internal.journal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The Ed25519 key of a home, which signs the headers and seals of its streams. */
final class HomeKey {

    private static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes of a public key where its algorithm is told with it. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final PrivateKey secret;
    private final byte[] open;

    private HomeKey(PrivateKey secret, byte[] open) {
        this.secret = secret;
        this.open = open;
    }

    static HomeKey make(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, random);
            KeyPair pair = generator.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            return new HomeKey(pair.getPrivate(), Arrays.copyOfRange(encoded, PREFIX.length, encoded.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make an Ed25519 key", e);
        }
    }

    static HomeKey of(byte[] secret, byte[] open) throws MalformedLine {
        try {
            return new HomeKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)), open);
        } catch (GeneralSecurityException e) {
            throw new MalformedLine("not a key: " + e.getMessage());
        }
    }

    /** @return its public half, 32 bytes */
    byte[] open() {
        return open;
    }

    /** @return its secret half as PKCS 8 */
    byte[] secret() {
        return secret.getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the home's key does not sign", e);
        }
    }

    /** @return whether the holder of a public key's other half signed the message */
    static boolean signed(byte[] open, byte[] message, byte[] signature) {
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + open.length);
        System.arraycopy(open, 0, encoded, PREFIX.length, open.length);
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not a key or not a signature
        }
    }
}
