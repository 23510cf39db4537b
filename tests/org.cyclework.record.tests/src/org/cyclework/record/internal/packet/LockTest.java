package org.cyclework.record.internal.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was locked opens again whole, and in no other way. */
class LockTest {

    private static final char[] PASSPHRASE = "ein langes Paßwort".toCharArray();
    private static final int LOCKED = Lock.PIECE + Lock.TAG;

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] locked(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LockingStream locking = new LockingStream(out, Lock.make(PASSPHRASE, Stretching.STANDARD, new SecureRandom()))) {
            locking.write(content);
        }
        return out.toByteArray();
    }

    private static int line(byte[] locked) {
        int end = 0;
        while (locked[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    private static byte[] opened(byte[] locked) throws IOException {
        int line = line(locked);
        try (InputStream in = new UnlockingStream(new ByteArrayInputStream(locked, line, locked.length - line),
                Lock.read(Arrays.copyOf(locked, line), PASSPHRASE))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Lock.PIECE - 1, Lock.PIECE, Lock.PIECE + 1, 3 * Lock.PIECE})
    void whatWasLockedOpens(int length) throws IOException {
        assertThat(opened(locked(content(length)))).isEqualTo(content(length));
    }

    @Test
    void piecesThatAreMissingDoubledOrMovedAreFound() throws IOException {
        byte[] whole = locked(content(3 * Lock.PIECE + 10));
        int line = line(whole);
        byte[] short1 = Arrays.copyOf(whole, line + 2 * LOCKED);
        byte[] short2 = Arrays.copyOf(whole, whole.length - 1);
        byte[] longer = Arrays.copyOf(whole, whole.length + LOCKED);
        byte[] swapped = whole.clone();
        System.arraycopy(whole, line, swapped, line + LOCKED, LOCKED);
        System.arraycopy(whole, line + LOCKED, swapped, line, LOCKED);
        for (byte[] wrong : new byte[][] {short1, short2, longer, swapped}) {
            assertThatThrownBy(() -> opened(wrong)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFirstLineThatAsksForTooMuchOrIsChangedOpensNothing() throws IOException {
        byte[] whole = locked(content(10));
        String line = new String(whole, 0, line(whole), StandardCharsets.UTF_8);
        for (String changed : new String[] {line.replace("\"memory\":32768", "\"memory\":2000000000"), line.replace("\"passes\":3", "\"passes\":1000000"),
            line.replace("\"lanes\":1", "\"lanes\":0"), line.replace("AES-256-GCM", "none"), line.replace("\"format\":1", "\"format\":2"), "{}\n", "{"}) {
            assertThatThrownBy(() -> Lock.read(changed.getBytes(StandardCharsets.UTF_8), PASSPHRASE)).as(changed).isInstanceOf(PacketRefusal.class);
        }
        assertThatThrownBy(() -> Lock.read(line.getBytes(StandardCharsets.UTF_8), "another one".toCharArray()))
                .isInstanceOfSatisfying(PacketRefusal.class, refused -> assertThat(refused.isLocked()).isTrue());
    }
}
