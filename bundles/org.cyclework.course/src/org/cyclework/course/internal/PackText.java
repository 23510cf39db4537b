package org.cyclework.course.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text of a file that some program wrote: a byte order mark is no part of it, and another encoding than UTF-8 is noticed.
 *
 * @param text the text, with a sign of replacement for whatever cannot be decoded
 * @param fault what is wrong with its encoding
 */
public record PackText(String text, Optional<Fault> fault) {

    private static final int LEAST_FOR_GUESS = 4;

    /** What is wrong with an encoding, as a whole sentence, and the line where it begins. */
    public record Fault(int line, String why) {
    }

    /** A mark at the start of a file and the encoding it stands for; the longer of two that begin alike goes first. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
        UTF_32LE(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
        UTF_32BE(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
        UTF_16LE(StandardCharsets.UTF_16LE, 0xff, 0xfe),
        UTF_16BE(StandardCharsets.UTF_16BE, 0xfe, 0xff);

        private final Charset charset;
        private final int[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = bytes;
        }

        private boolean begins(byte[] file) {
            return file.length >= bytes.length && java.util.stream.IntStream.range(0, bytes.length).allMatch(i -> (file[i] & 0xff) == bytes[i]);
        }
    }

    /** Reads the bytes of a file. */
    public static PackText of(byte[] file) {
        Optional<Mark> mark = Arrays.stream(Mark.values()).filter(m -> m.begins(file)).findFirst();
        int start = mark.map(m -> m.bytes.length).orElse(0);
        if (mark.isPresent() && mark.get() != Mark.UTF_8) {
            return other(file, start, mark.get().charset, "as its byte order mark says");
        }
        if (file.length >= LEAST_FOR_GUESS && start == 0 && (file[0] == 0) != (file[1] == 0) && (file[0] == 0) == (file[2] == 0) && (file[1] == 0) == (file[3] == 0)) {
            return other(file, 0, file[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, "as every other byte is 0");
        }
        return new PackText(new String(file, start, file.length - start, StandardCharsets.UTF_8), fault(file, start));
    }

    private static PackText other(byte[] file, int start, Charset charset, String why) {
        return new PackText(new String(file, start, file.length - start, charset),
                Optional.of(new Fault(1, "The text is in " + charset.name() + ", " + why + ", and not in UTF-8.")));
    }

    private static Optional<Fault> fault(byte[] file, int start) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file, start, file.length - start);
        CoderResult result = utf8.decode(in, CharBuffer.allocate(file.length + 1), true);
        if (!result.isError()) {
            return Optional.empty();
        }
        int at = in.position();
        int line = 1;
        for (int i = start; i < at; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        boolean windows = java.util.stream.IntStream.range(at, file.length).anyMatch(i -> (file[i] & 0xff) >= 0x80 && (file[i] & 0xff) < 0xa0);
        return Optional.of(new Fault(line, "The byte 0x" + HexFormat.of().withUpperCase().toHexDigits(file[at])
                + " is no UTF-8; perhaps the text is in " + (windows ? "Windows-1252" : "ISO 8859-1 (Latin-1)") + "."));
    }
}
