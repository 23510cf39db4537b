package org.cyclework.record.internal.journal;

/**
 * What the file of a home's key holds.
 *
 * @param format its version
 * @param secret the secret half as PKCS 8
 * @param open the public half, 32 bytes
 */
record KeyFile(int format, byte[] secret, byte[] open) {

    static Bytes text(HomeKey key, Hash hash) {
        Bytes out = new Bytes();
        out.ascii("{\"cyclework\":\"home\",\"format\":1,\"secret\":\"").ascii(FirstLine.base64(key.secret()));
        out.ascii("\",\"key\":\"").ascii(FirstLine.base64(key.open())).put('"');
        Crc.put(out, 0, hash);
        return out;
    }

    static KeyFile read(byte[] bytes, Hash hash) throws MalformedLine {
        Crc.check(bytes, 0, bytes.length - 1, hash);
        Json json = new Json(bytes, 0, bytes.length - 1);
        int format = 0;
        byte[] secret = {};
        byte[] open = {};
        json.enter('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            switch (json.name()) {
                case "format" -> format = (int) Math.min(json.number(), Integer.MAX_VALUE);
                case "secret" -> secret = FirstLine.base64(json.string());
                case "key" -> open = FirstLine.base64(json.string());
                default -> json.value();
            }
        }
        return new KeyFile(format, secret, open);
    }
}
