package org.cyclework.record.internal.packet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Changes a line of a stream and makes sums, links and checksums fit again, so that what reads the line has to find out by itself. */
public final class Relined {

    private static final Pattern ENTRY = Pattern.compile("(\\{\"number\":.*),\"link\":\"([0-9a-f]{64})\",\"crc\":\"[0-9a-f]{8}\"\\}", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("(\\{\"cyclework\":.*),\"crc\":\"[0-9a-f]{8}\"\\}", Pattern.DOTALL);

    private Relined() {
    }

    /** @return the sections with one line changed; seals behind it are left out, as nobody could make them */
    public static byte[] change(byte[] streams, int line, UnaryOperator<String> change) {
        List<String> lines = new ArrayList<>();
        byte[] link = new byte[32];
        boolean changed = false;
        int at = 0;
        for (String text : new String(streams, StandardCharsets.UTF_8).split("\n")) {
            Matcher first = FIRST.matcher(text);
            if (first.matches()) {
                changed = false;
                link = sha(first.group(1).getBytes(StandardCharsets.UTF_8));
            }
            Matcher entry = ENTRY.matcher(text);
            if (!entry.matches() || at++ < line && !changed) {
                lines.add(text);
                link = entry.matches() ? HexFormat.of().parseHex(entry.group(2)) : link;
            } else if (!changed || !text.contains("\"seal\"")) {
                String body = changed ? entry.group(1) : change.apply(entry.group(1));
                changed = true;
                link = link(link, body.getBytes(StandardCharsets.UTF_8));
                lines.add(closed(body + ",\"link\":\"" + HexFormat.of().formatHex(link) + "\""));
            }
        }
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String closed(String body) {
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        return body + String.format(Locale.ROOT, ",\"crc\":\"%08x\"}", sum.getValue());
    }

    private static byte[] link(byte[] before, byte[] body) {
        MessageDigest sum = Sums.sha256();
        sum.update(before);
        return sum.digest(sha(body));
    }

    private static byte[] sha(byte[] bytes) {
        return Sums.sha256().digest(bytes);
    }
}
