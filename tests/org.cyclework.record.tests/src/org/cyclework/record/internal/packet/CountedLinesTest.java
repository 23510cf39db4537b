package org.cyclework.record.internal.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Entries are counted as a person understands them, whatever pieces their lines come in. */
class CountedLinesTest {

    private static final String LINES = """
            {"cyclework":"stream","format":1}
            {"number":1,"events":[{"id":"a","payload":{"text":",\\"seal\\":"}}]}
            {"number":2,"seal":"c2VhbA==","at":"0"}
            {"number":30,"digest":"d","blanked-by":"e"}
            {"number":1234567890123456789,"seal":"c2VhbA=="}
            {"cyclework":"continued","number":4}
            {"number":5}
            """;

    @Test
    void sealsAndFirstLinesAreNone() throws IOException {
        for (int piece = 1; piece < LINES.length(); piece++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CountedLines lines = new CountedLines(out)) {
                byte[] bytes = LINES.getBytes(StandardCharsets.UTF_8);
                for (int from = 0; from < bytes.length; from += piece) {
                    lines.write(bytes, from, Math.min(piece, bytes.length - from));
                }
                assertThat(lines.entries()).isEqualTo(3);
            }
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(LINES);
        }
    }

    @Test
    void whatComesByteForByteIsCountedToo() throws IOException {
        try (CountedLines lines = new CountedLines(new ByteArrayOutputStream())) {
            for (char each : LINES.toCharArray()) {
                lines.write(each);
            }
            assertThat(lines.entries()).isEqualTo(3);
        }
    }
}
