package org.cyclework.record.internal.journal;

import java.util.Arrays;
import java.util.UUID;

/** Bytes of a line as they are put together; used again and again. */
final class Bytes {

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private byte[] array = new byte[4096];
    private int length;

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    void reset() {
        length = 0;
    }

    Bytes put(char character) {
        need(1);
        array[length++] = (byte) character;
        return this;
    }

    Bytes raw(byte[] bytes, int from, int count) {
        need(count);
        System.arraycopy(bytes, from, array, length, count);
        length += count;
        return this;
    }

    /** Adds text that has only characters of ASCII. */
    @SuppressWarnings("deprecation")
    Bytes ascii(String text) {
        int count = text.length();
        need(count);
        text.getBytes(0, count, array, length);
        length += count;
        return this;
    }

    Bytes uuid(UUID id) {
        return ascii(id.toString());
    }

    Bytes number(long number) {
        return ascii(Long.toString(number));
    }

    Bytes hex(byte[] bytes) {
        need(2 * bytes.length);
        for (byte one : bytes) {
            array[length++] = HEX[one >> 4 & 15];
            array[length++] = HEX[one & 15];
        }
        return this;
    }

    /** Adds the lowest digits of a number, hexadecimal. */
    Bytes hex(long number, int digits) {
        need(digits);
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            array[length++] = HEX[(int) (number >>> shift) & 15];
        }
        return this;
    }

    /** Adds a JSON string of the text, with its quotes. */
    Bytes quoted(String text) {
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"' || character == '\\') {
                put('\\').put(character);
            } else if (character < ' ') {
                escape(character);
            } else {
                i = character(text, i);
            }
        }
        return put('"');
    }

    /** Adds the text of a JSON value; line ends, which can only stand between its parts, become spaces. */
    Bytes json(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                put(' ');
            } else {
                i = character(text, i);
            }
        }
        return this;
    }

    /** @return the index of the last character that was taken; half a pair cannot be written otherwise than escaped */
    private int character(String text, int i) {
        char character = text.charAt(i);
        if (character < 0x80) {
            put(character);
        } else if (character < 0x800) {
            put((char) (0xC0 | character >> 6)).put((char) (0x80 | character & 63));
        } else if (!Character.isSurrogate(character)) {
            put((char) (0xE0 | character >> 12)).put((char) (0x80 | character >> 6 & 63)).put((char) (0x80 | character & 63));
        } else if (Character.isHighSurrogate(character) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1))) {
            int point = Character.toCodePoint(character, text.charAt(i + 1));
            put((char) (0xF0 | point >> 18)).put((char) (0x80 | point >> 12 & 63)).put((char) (0x80 | point >> 6 & 63))
                    .put((char) (0x80 | point & 63));
            return i + 1;
        } else {
            escape(character);
        }
        return i;
    }

    private void escape(char character) {
        ascii("\\u").hex(character, 4);
    }

    private void need(int more) {
        if (array.length - length < more) {
            array = Arrays.copyOf(array, Math.max(2 * array.length, length + more));
        }
    }
}
