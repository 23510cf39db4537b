package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cyclework.record.HomeKind;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.packet.Forge;
import org.cyclework.record.internal.packet.Relined;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packets that were spoilt by chance, and packets that a home sealed whatever stood in them: each is refused or taken, without an
 * error or a hang, what is refused changes nothing, and the record is sound in the end. {@code -Dcyclework.hostilePackets=N}
 * tries more, {@code -Dcyclework.seed=N} begins with another seed.
 */
class PacketFuzzTest {

    private static final char[] LOCK = "a long passphrase".toCharArray();
    private static final List<String> PIECES = List.of("\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "null", "-1", "0", "1e999", "999999999999999", "\u0000",
            "\"number\":1,", "\"seal\":\"AAAA\"", "\"blanked-by\":\"00000000-0000-0000-0000-000000000001\"", "\"digest\":\"" + "a".repeat(64) + "\"", "../..",
            "\"signatures\":[{}]", "\uD83D\uDE00", "[".repeat(40));

    @TempDir
    Path top;

    private PacketHome desk;
    private Forge forge;
    private byte[] plain;
    private byte[] locked;
    private byte[] lines;
    private int taken;

    @Test
    void nothingThatIsSpoiltDoesHarm() throws IOException {
        int packets = Integer.getInteger("cyclework.hostilePackets", 200);
        long seed = Long.getLong("cyclework.seed", 1);
        begin();
        Random chance = new Random(seed);
        Path packet = top.resolve("a.cwx");
        for (int i = 0; i < packets; i++) {
            spoil(packet, chance);
            Map<StreamId, Head> before = heads();
            String which = "packet " + i + " from seed " + seed;
            PacketTaken came = take(packet, which);
            if (came instanceof PacketTaken.Refused refused) {
                assertThat(refused.sentence()).as(which).isNotBlank().doesNotContain("Exception").hasSizeLessThan(510).doesNotContainPattern("\\p{Cc}");
                assertThat(heads()).as(which).isEqualTo(before);
            } else {
                taken++;
            }
        }
        assertThat(desk.record().verify(desk.keeper(), Watch.NOBODY).damage()).isEmpty();
        assertThat(left()).isEmpty();
        forge.close();
        desk.close();
        System.out.println(packets + " spoilt packets from seed " + seed + ", " + taken + " of them taken");
    }

    private void begin() throws IOException {
        desk = new PacketHome(top, "Desk");
        desk.record().enrol("Ada");
        PacketHome seat = new PacketHome(top, "Seat");
        UUID ben = seat.record().enrol("Ben").id();
        seat.record().append(seat.record().pick(ben), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1"), new NewEvent(Verbs.ITEM_ANSWERED, "Q1", "{\"score\":1}")));
        desk.admit(seat, HomeKind.SEAT);
        plain = Files.readAllBytes(seat.write(top.resolve("plain.cwx")));
        seat.packets().write(seat.keeper(), top.resolve("locked.cwx"), PacketOrder.plain().locked(LOCK));
        locked = Files.readAllBytes(top.resolve("locked.cwx"));
        seat.close();
        forge = new Forge(top.resolve("forge"), UUID::randomUUID);
        desk.packets().admit(desk.keeper(), forge.key(), "Forge", HomeKind.SUPERVISOR, Set.of());
        UUID cleo = new UUID(0x4000, 3);
        forge.event(cleo, "person", cleo, Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, "{\"name\":\"Cleo\"}");
        forge.event(cleo, "work", cleo, Verbs.LESSON_READ, "L1.1", "{}");
        forge.event(cleo, "work", cleo, Verbs.ITEM_ANSWERED, "Q1", "{\"score\":0.5,\"text\":\"schön\"}");
        forge.write(top.resolve("forged.cwx"));
        lines = forge.lines();
    }

    private PacketTaken take(Path packet, String which) {
        try {
            Optional<char[]> passphrase = Optional.of(LOCK);
            PacketLook look = desk.packets().look(desk.keeper(), packet, passphrase);
            PacketTaken came = desk.packets().take(desk.keeper(), packet, passphrase, PackTaker.NOBODY, Watch.NOBODY);
            assertThat(came instanceof PacketTaken.Refused).as(which).isEqualTo(look instanceof PacketLook.Refused);
            return came;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(which, e);
        }
    }

    private Map<StreamId, Head> heads() {
        return desk.record().core().locked(record -> record.journal().heads());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(desk.folder.resolve("record/packets"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private void spoil(Path packet, Random chance) throws IOException {
        switch (chance.nextInt(8)) {
            case 0, 1 -> Files.write(packet, spoilt(chance.nextInt(20) == 0 ? locked : plain, chance));
            case 2 -> sealed(packet, spoilt(lines, chance), text -> text);
            case 3 -> sealed(packet, lines, text -> spoilt(text, chance));
            default -> sealed(packet, Relined.change(lines, chance.nextInt(4), body -> spoilt(body, chance)), text -> text);
        }
    }

    private void sealed(Path packet, byte[] streams, UnaryOperator<String> manifest) throws IOException {
        forge.streams(bytes -> streams).manifest(manifest).write(packet);
    }

    private static byte[] spoilt(byte[] bytes, Random chance) {
        byte[] spoilt = bytes.clone();
        int at = chance.nextInt(bytes.length);
        switch (chance.nextInt(4)) {
            case 0 -> spoilt[at] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> spoilt = Arrays.copyOf(bytes, at);
            case 2 -> {
                for (int i = at; i < Math.min(bytes.length, at + 1 + chance.nextInt(40)); i++) {
                    spoilt[i] = (byte) chance.nextInt(256);
                }
            }
            default -> {
                int length = chance.nextInt(bytes.length - at);
                spoilt = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, spoilt, bytes.length, length);
            }
        }
        return spoilt;
    }

    private static String spoilt(String text, Random chance) {
        int at = chance.nextInt(text.length());
        String piece = PIECES.get(chance.nextInt(PIECES.size()));
        return switch (chance.nextInt(5)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + piece.length()));
            case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + chance.nextInt(20)));
            case 3 -> text.substring(0, at) + (char) (32 + chance.nextInt(95)) + text.substring(at + 1);
            default -> text.substring(0, at) + piece.repeat(1 + chance.nextInt(2_000)) + text.substring(at);
        };
    }
}
