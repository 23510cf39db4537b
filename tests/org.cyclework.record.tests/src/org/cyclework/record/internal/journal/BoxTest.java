package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An encrypted line is opened by its key alone, at its place alone, and only as it was written. */
class BoxTest {

    private static final StreamId STREAM = new StreamId(new UUID(1, 1), new UUID(2, 2), "work");
    private final Hash hash = new Hash();
    private final DataKey key = new DataKey(new UUID(3, 3), filled(1));

    private static byte[] filled(int with) {
        byte[] bytes = new byte[DataKey.LENGTH];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }

    private Bytes plain(String text) {
        Bytes line = new Bytes();
        Frame.open(line, 7).ascii(",\"events\":").ascii(text);
        Frame.close(line, 0, new byte[Hash.LENGTH], hash);
        return line;
    }

    private Frame frame(byte[] bytes, int length) throws MalformedLine {
        return Frame.of(bytes, 0, length - 1, hash);
    }

    private Bytes boxed(Bytes plain) throws MalformedLine {
        Bytes line = new Bytes();
        Box.put(STREAM, frame(plain.array(), plain.length()), key, line, hash);
        return line;
    }

    private Frame opened(Bytes line, StreamId stream, DataKey with) throws MalformedLine {
        return Box.open(stream, frame(line.array(), line.length()), with, new Bytes(), hash);
    }

    private static byte[] bytes(Frame frame) {
        return Arrays.copyOfRange(frame.bytes(), frame.from(), frame.to() + 1);
    }

    @Test
    void theLineComesBackByteForByte() throws MalformedLine {
        Bytes plain = plain("[\"a secret\"]");
        Bytes boxed = boxed(plain);
        assertThat(new String(boxed.array(), 0, boxed.length(), StandardCharsets.UTF_8)).doesNotContain("secret").endsWith("\"}\n");
        assertThat(bytes(opened(boxed, STREAM, key))).isEqualTo(Arrays.copyOf(plain.array(), plain.length()));
        assertThat(boxed(plain).array()).as("another nonce").isNotEqualTo(boxed.array());
    }

    @Test
    void digestAndLinkCanBeCheckedWithoutTheKey() throws MalformedLine {
        Bytes plain = plain("[]");
        Bytes boxed = boxed(plain);
        Frame stored = frame(boxed.array(), boxed.length());
        Frame before = frame(plain.array(), plain.length());
        assertThat(stored.digest(hash)).isEqualTo(before.digest(hash));
        assertThat(stored.link()).isEqualTo(before.link());
    }

    @Test
    void anotherKeyIsNoDamage() throws MalformedLine {
        Bytes boxed = boxed(plain("[]"));
        Frame closed = opened(boxed, STREAM, new DataKey(new UUID(3, 4), filled(2)));
        assertThat(EntryCode.read(closed, hash).kind()).isEqualTo(Entry.Kind.UNKNOWN);
    }

    @Test
    void aTextThatWasChangedOrMovedIsDamage() throws MalformedLine {
        Bytes boxed = boxed(plain("[]"));
        assertThatThrownBy(() -> opened(boxed, new StreamId(new UUID(1, 2), new UUID(2, 2), "work"), key)).isInstanceOf(MalformedLine.class);
        String text = new String(boxed.array(), 0, boxed.length(), StandardCharsets.US_ASCII);
        int at = text.indexOf("\"box\":\"") + 30;
        Bytes changed = new Bytes();
        changed.ascii(text.substring(0, at)).put(text.charAt(at) == 'A' ? 'B' : 'A').ascii(text.substring(at + 1, text.indexOf(",\"crc\"")));
        Crc.put(changed, 0, hash);
        assertThatThrownBy(() -> opened(changed, STREAM, key)).isInstanceOf(MalformedLine.class).hasMessageContaining("changed");
    }

    @Test
    void theLongestLineCanBeEncryptedAndNoLongerOneMayBePlain() throws MalformedLine {
        Bytes plain = plain("[\"" + "x".repeat(Frame.LONGEST - 200) + "\"]");
        Bytes boxed = boxed(plain);
        assertThat(boxed.length()).isGreaterThan(Frame.LONGEST);
        assertThat(bytes(opened(boxed, STREAM, key))).hasSize(plain.length());
        Bytes longer = plain("[\"" + "x".repeat(Frame.LONGEST) + "\"]");
        assertThatThrownBy(() -> frame(longer.array(), longer.length())).isInstanceOf(MalformedLine.class);
    }

    @Test
    void aPieceThatIsNoEntryComesBackToo() {
        byte[] torn = "{\"number\":3,\"ev".getBytes(StandardCharsets.US_ASCII);
        Bytes line = new Bytes();
        Box.putPiece(torn, 0, torn.length, key, line);
        assertThat(Box.piece(line.array(), 0, line.length() - 1, key)).contains(torn);
        assertThat(Box.piece(line.array(), 0, line.length() - 1, new DataKey(new UUID(3, 3), filled(2)))).isEmpty();
        assertThat(Box.piece(torn, 0, torn.length, key)).isEmpty();
    }
}
