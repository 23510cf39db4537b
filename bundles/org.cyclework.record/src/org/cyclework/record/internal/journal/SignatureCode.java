package org.cyclework.record.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A signature as it stands in an entry.
 *
 * @param event which event it is of
 * @param key the account's public key, base 64
 * @param signed base 64
 */
record SignatureCode(UUID event, String key, String signed) {

    /** @return the signatures of the array that begins here */
    static List<SignatureCode> all(Json json) throws MalformedLine {
        List<SignatureCode> all = new ArrayList<>();
        json.enter('[');
        for (boolean first = true; json.more(first, ']'); first = false) {
            all.add(read(json));
        }
        json.leave(']');
        return all;
    }

    private static SignatureCode read(Json json) throws MalformedLine {
        UUID event = null;
        String key = null;
        String signed = null;
        json.enter('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            switch (json.name()) {
                case "event" -> event = json.uuid();
                case "key" -> key = base64(json.string(), 32);
                case "signed" -> signed = base64(json.string(), 64);
                default -> json.value();
            }
        }
        json.leave('}');
        if (event == null || key == null || signed == null) {
            throw new MalformedLine("a signature without all its members");
        }
        return new SignatureCode(event, key, signed);
    }

    private static String base64(String text, int bytes) throws MalformedLine {
        if (FirstLine.base64(text).length != bytes) {
            throw new MalformedLine("a key or signature of another length");
        }
        return text;
    }

    /** Adds the array's next element. */
    static void put(UUID event, EventSigner signer, byte[] message, boolean first, Bytes out) {
        out.ascii(first ? "" : ",").ascii("{\"event\":\"").uuid(event).ascii("\",\"key\":\"").ascii(signer.open());
        out.ascii("\",\"signed\":\"").ascii(FirstLine.base64(signer.sign(message))).ascii("\"}");
    }
}
