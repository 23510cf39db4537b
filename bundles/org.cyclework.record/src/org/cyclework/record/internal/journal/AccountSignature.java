package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * The signature of an account that stands beside an event. Whether it is right, and whether the account may, is not known yet.
 *
 * @param key the account's public key, base 64
 * @param signed the signature, base 64
 * @param text the event as it stands in the line
 */
public record AccountSignature(String key, String signed, String text) {

    private static final String DOMAIN = "cyclework account 1\n";

    /** Creates it; no part is null. */
    public AccountSignature {
        Objects.requireNonNull(key);
        Objects.requireNonNull(signed);
        Objects.requireNonNull(text);
    }

    /**
     * What has to be signed.
     *
     * @param learner about whom the event is
     * @param audience for whom it is
     * @return the bytes
     */
    public byte[] message(UUID learner, String audience) {
        return message(learner, audience, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] message(UUID learner, String audience, byte[] event) {
        Bytes out = new Bytes();
        out.ascii(DOMAIN).uuid(learner).ascii("\n").ascii(audience).ascii("\n");
        byte[] all = Arrays.copyOf(out.array(), out.length() + event.length);
        System.arraycopy(event, 0, all, out.length(), event.length);
        return all;
    }
}
