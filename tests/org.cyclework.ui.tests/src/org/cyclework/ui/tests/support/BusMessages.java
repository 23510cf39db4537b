package org.cyclework.ui.tests.support;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How messages of a D-Bus lie in bytes, as far as it is needed: calls that carry texts, and whatever is answered. */
final class BusMessages {

    private static final int MOST = 4096;
    private static final int REPLIES_TO = 5;
    private static final int MEMBER = 3;
    private static final int SENDER = 7;
    private static final int SIGNATURE = 8;

    private final ByteBuffer in;

    private BusMessages(ByteBuffer in) {
        this.in = in;
    }

    static ByteBuffer call(int serial, String to, String path, String type, String member, String... with) {
        ByteBuffer body = ByteBuffer.allocate(MOST).order(ByteOrder.LITTLE_ENDIAN);
        for (String text : with) {
            text(body, text);
        }
        body.flip();
        ByteBuffer out = ByteBuffer.allocate(MOST).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'l').put((byte) 1).put((byte) 0).put((byte) 1).putInt(body.remaining()).putInt(serial).putInt(0);
        int start = out.position();
        field(out, 1, "o", path);
        field(out, 2, "s", type);
        field(out, MEMBER, "s", member);
        field(out, 6, "s", to);
        if (with.length > 0) {
            align(out, 8);
            out.put((byte) SIGNATURE);
            signature(out, "g");
            signature(out, "s".repeat(with.length));
        }
        out.putInt(start - 4, out.position() - start);
        align(out, 8);
        return out.put(body).flip();
    }

    private static void field(ByteBuffer out, int code, String signature, String text) {
        align(out, 8);
        out.put((byte) code);
        signature(out, signature);
        text(out, text);
    }

    private static void signature(ByteBuffer out, String signature) {
        out.put((byte) signature.length()).put(signature.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    }

    private static void text(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        align(out, 4);
        out.putInt(bytes.length).put(bytes).put((byte) 0);
    }

    private static void align(ByteBuffer buffer, int to) {
        buffer.position((buffer.position() + to - 1) / to * to);
    }

    /** Reads a whole message. */
    static Bus.Message read(ByteBuffer all) {
        BusMessages reader = new BusMessages(all);
        int type = all.get(1);
        all.position(12);
        Map<Integer, Object> fields = new TreeMap<>();
        for (Object field : (List<?>) reader.value("a(yv)", new int[1])) {
            List<?> pair = (List<?>) field;
            fields.put(((Byte) pair.get(0)).intValue(), pair.get(1));
        }
        align(all, 8);
        List<Object> body = reader.values((String) fields.getOrDefault(SIGNATURE, ""));
        return new Bus.Message(type, (Integer) fields.getOrDefault(REPLIES_TO, 0), (String) fields.getOrDefault(SENDER, ""),
                (String) fields.getOrDefault(MEMBER, ""), body);
    }

    private List<Object> values(String signature) {
        List<Object> all = new ArrayList<>();
        for (int[] at = new int[1]; at[0] < signature.length();) {
            all.add(value(signature, at));
        }
        return all;
    }

    /** Reads one value; {@code at} goes on behind its type. */
    private Object value(String signature, int[] at) {
        char type = signature.charAt(at[0]++);
        return switch (type) {
            case 'y' -> in.get();
            case 'b', 'i', 'u' -> aligned(4).getInt();
            case 'n', 'q' -> aligned(2).getShort();
            case 'x', 't' -> aligned(8).getLong();
            case 'd' -> aligned(8).getDouble();
            case 's', 'o' -> string(aligned(4).getInt());
            case 'g' -> string(in.get());
            case 'v' -> value(string(in.get()), new int[1]);
            case 'a' -> array(signature, at);
            case '(', '{' -> struct(signature, at);
            default -> throw new IllegalArgumentException("type " + type + " in " + signature);
        };
    }

    private List<Object> array(String signature, int[] at) {
        int length = aligned(4).getInt();
        int from = at[0];
        align(in, "xtd({".indexOf(signature.charAt(from)) >= 0 ? 8 : 1);
        int end = in.position() + length;
        List<Object> all = new ArrayList<>();
        while (in.position() < end) {
            at[0] = from;
            all.add(value(signature, at));
        }
        at[0] = behind(signature, from);
        return all;
    }

    private List<Object> struct(String signature, int[] at) {
        align(in, 8);
        List<Object> all = new ArrayList<>();
        while (signature.charAt(at[0]) != ')' && signature.charAt(at[0]) != '}') {
            all.add(value(signature, at));
        }
        at[0]++;
        return all;
    }

    /** Where the type that begins here ends. */
    private static int behind(String signature, int from) {
        int at = from;
        while (signature.charAt(at) == 'a') {
            at++;
        }
        int depth = 0;
        do {
            char type = signature.charAt(at++);
            depth += type == '(' || type == '{' ? 1 : type == ')' || type == '}' ? -1 : 0;
        } while (depth > 0);
        return at;
    }

    private ByteBuffer aligned(int to) {
        align(in, to);
        return in;
    }

    private String string(int length) {
        byte[] bytes = new byte[length];
        in.get(bytes).get();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
