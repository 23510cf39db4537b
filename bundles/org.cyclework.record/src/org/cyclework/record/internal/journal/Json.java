package org.cyclework.record.internal.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Walks over the JSON of one line, strictly, without making anything of what is only passed over. */
final class Json {

    /** How deep objects and arrays may lie in each other on a line. */
    static final int LEVELS = 32;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    Json(byte[] bytes, int from, int to) throws MalformedLine {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                requireText(from, to);
                break;
            }
        }
    }

    int position() {
        return at;
    }

    boolean atEnd() {
        return at == end;
    }

    boolean next(char character) {
        return at < end && bytes[at] == character;
    }

    void expect(char character) throws MalformedLine {
        if (!next(character)) {
            throw new MalformedLine("expected " + character + " at byte " + at);
        }
        at++;
    }

    void enter(char bracket) throws MalformedLine {
        expect(bracket);
        if (++depth > LEVELS) {
            throw new MalformedLine("more than " + LEVELS + " levels");
        }
    }

    void leave(char bracket) throws MalformedLine {
        expect(bracket);
        depth--;
    }

    /** @return whether another member or element follows, for which the comma was taken; before the first there is none */
    boolean more(boolean first, char bracket) throws MalformedLine {
        if (next(bracket)) {
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    /** @return a member's name, after which its value follows */
    String name() throws MalformedLine {
        String name = string();
        expect(':');
        return name;
    }

    String string() throws MalformedLine {
        int from = at;
        boolean escapes = passString();
        return escapes ? unescaped(from + 1, at - 1) : new String(bytes, from + 1, at - from - 2, StandardCharsets.UTF_8);
    }

    /** @return a whole number that is not negative */
    long number() throws MalformedLine {
        int from = at;
        long number = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 16) {
            number = 10 * number + bytes[at++] - '0';
        }
        if (at == from || at - from > 15 || bytes[from] == '0' && at - from > 1) {
            throw new MalformedLine("not a number at byte " + from);
        }
        return number;
    }

    UUID uuid() throws MalformedLine {
        expect('"');
        if (end - at < 37 || bytes[at + 8] != '-' || bytes[at + 13] != '-' || bytes[at + 18] != '-' || bytes[at + 23] != '-') {
            throw new MalformedLine("not a UUID at byte " + at);
        }
        int from = at;
        long high = hex(from, 8) << 32 | hex(from + 9, 4) << 16 | hex(from + 14, 4);
        long low = hex(from + 19, 4) << 48 | hex(from + 24, 12);
        at = from + 36;
        expect('"');
        return new UUID(high, low);
    }

    /** @return the value of so many lower-case hexadecimal digits in quotes */
    long hex(int digits) throws MalformedLine {
        expect('"');
        if (end - at < digits) {
            throw new MalformedLine("too few digits at byte " + at);
        }
        long number = hex(at, digits);
        at += digits;
        expect('"');
        return number;
    }

    /** @return the text of the object that is passed over */
    String object() throws MalformedLine {
        int from = at;
        if (!next('{')) {
            throw new MalformedLine("expected an object at byte " + at);
        }
        value();
        return new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }

    /** Passes over a value of any kind. */
    void value() throws MalformedLine {
        switch (at < end ? bytes[at] : 0) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> passString();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> passNumber();
        }
    }

    private void members() throws MalformedLine {
        enter('{');
        space();
        for (boolean first = true; more(first, '}'); first = false) {
            space();
            passString();
            space();
            expect(':');
            space();
            value();
            space();
        }
        leave('}');
    }

    private void elements() throws MalformedLine {
        enter('[');
        space();
        for (boolean first = true; more(first, ']'); first = false) {
            space();
            value();
            space();
        }
        leave(']');
    }

    private void space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
    }

    private void word(String word) throws MalformedLine {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
    }

    private void passNumber() throws MalformedLine {
        if (next('-')) {
            at++;
        }
        if (next('0')) {
            at++;
        } else {
            digits();
        }
        if (next('.')) {
            at++;
            digits();
        }
        if (next('e') || next('E')) {
            at++;
            if (next('+') || next('-')) {
                at++;
            }
            digits();
        }
    }

    private void digits() throws MalformedLine {
        int from = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw new MalformedLine("expected a value at byte " + at);
        }
    }

    /** @return whether it holds escapes */
    private boolean passString() throws MalformedLine {
        expect('"');
        boolean escapes = false;
        while (at < end && bytes[at] != '"') {
            int one = bytes[at++];
            if (one >= 0 && one < ' ') {
                throw new MalformedLine("a control character at byte " + (at - 1));
            }
            if (one == '\\') {
                escapes = true;
                passEscape();
            }
        }
        expect('"');
        return escapes;
    }

    private void passEscape() throws MalformedLine {
        int letter = at < end ? bytes[at++] : 0;
        if (letter == 'u') {
            if (end - at < 4) {
                throw new MalformedLine("half an escape at byte " + at);
            }
            for (int i = 0; i < 4; i++) {
                if (Character.digit(bytes[at++], 16) < 0) {
                    throw new MalformedLine("not an escape at byte " + at);
                }
            }
        } else if ("\"\\/bfnrt".indexOf(letter) < 0 || letter == 0) {
            throw new MalformedLine("not an escape at byte " + at);
        }
    }

    private String unescaped(int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\\') {
                plain.append(character);
            } else if (text.charAt(++i) == 'u') {
                plain.append((char) Integer.parseInt(text, i + 1, i + 5, 16));
                i += 4;
            } else {
                int which = "bfnrt".indexOf(text.charAt(i));
                plain.append(which < 0 ? text.charAt(i) : "\b\f\n\r\t".charAt(which));
            }
        }
        return plain.toString();
    }

    private long hex(int from, int digits) throws MalformedLine {
        long number = 0;
        for (int i = from; i < from + digits; i++) {
            int one = bytes[i];
            int digit = one >= '0' && one <= '9' ? one - '0' : one >= 'a' && one <= 'f' ? one - 'a' + 10 : -1;
            if (digit < 0) {
                throw new MalformedLine("not a lower-case hexadecimal digit at byte " + i);
            }
            number = number << 4 | digit;
        }
        return number;
    }

    private void requireText(int from, int to) throws MalformedLine {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            throw new MalformedLine("not UTF-8");
        }
    }
}
