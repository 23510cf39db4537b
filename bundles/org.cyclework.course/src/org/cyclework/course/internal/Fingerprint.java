package org.cyclework.course.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.cyclework.course.OpenedPack;

/** Digests names, lengths and bytes of all files of all packs. */
final class Fingerprint {

    private Fingerprint() {
    }

    static String of(List<OpenedPack> packs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (OpenedPack pack : packs) {
                for (String file : pack.files()) {
                    add(digest, file.getBytes(StandardCharsets.UTF_8));
                    add(digest, pack.bytes(file).orElseGet(() -> new byte[0]));
                }
                add(digest, new byte[0]);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The length goes first, so that moving bytes from one file to the next changes the digest. */
    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
