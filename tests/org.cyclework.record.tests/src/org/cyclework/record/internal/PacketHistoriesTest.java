package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three homes that pass packets on in any order, any of them any number of times, some never, say the same in the end.
 * {@code -Dcyclework.packetHistories=N} runs more histories, {@code -Dcyclework.seed=N} begins with another.
 */
class PacketHistoriesTest {

    private static final List<String> VERBS = List.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD, Verbs.ITEM_ANSWERED,
            Verbs.QUIZ_STARTED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED, Verbs.PLAY_ENDED, Verbs.NOTE_MADE, "later-verb");

    @TempDir
    Path top;

    @Test
    void everyHomeSaysTheSameInTheEnd() {
        int histories = Integer.getInteger("cyclework.packetHistories", 3);
        long first = Long.getLong("cyclework.seed", 1);
        for (long seed = first; seed < first + histories; seed++) {
            history(seed);
        }
        System.out.println(histories + " histories of packets, from seed " + first + " on");
    }

    private void history(long seed) {
        Random chance = new Random(seed);
        List<PacketHome> homes = List.of(home(seed, "Desk"), home(seed, "Seat 1"), home(seed, "Seat 2"));
        for (PacketHome one : homes) {
            for (PacketHome other : homes) {
                if (one != other) {
                    one.admit(other, other == homes.getFirst() ? HomeKind.SUPERVISOR : HomeKind.SEAT);
                }
            }
            one.record().enrol("Learner at " + one.name);
        }
        List<Path> packets = new ArrayList<>();
        for (int step = 0; step < 30 + chance.nextInt(30); step++) {
            PacketHome home = homes.get(chance.nextInt(3));
            switch (chance.nextInt(8)) {
                case 0, 1, 2 -> work(home, chance);
                case 3, 4 -> packets.add(packet(home, homes.get(chance.nextInt(3)), seed + "-" + packets.size(), chance));
                case 5, 6 -> take(home, packets, chance);
                default -> home.close();
            }
        }
        for (int round = 0; round < 2; round++) {
            for (PacketHome home : homes) {
                Path last = home.write(top.resolve(seed + "-last-" + round + home.name + ".cwx"));
                homes.forEach(other -> assertThat(other.take(last)).as("seed " + seed).isInstanceOf(PacketTaken.Taken.class));
            }
        }
        String said = homes.getFirst().everything();
        for (PacketHome home : homes) {
            assertThat(home.everything()).as("seed " + seed).isEqualTo(said);
            assertThat(home.record().verify(home.keeper(), Watch.NOBODY).damage()).as("seed " + seed).isEmpty();
            home.close();
        }
    }

    private PacketHome home(long seed, String name) {
        return new PacketHome(top.resolve(Long.toString(seed)), name);
    }

    private static void work(PacketHome home, Random chance) {
        List<Learner> people = home.record().people();
        Access access = home.record().pick(people.get(chance.nextInt(people.size())).id());
        String session = new UUID(9, chance.nextInt(3)).toString();
        home.record().append(access, IntStream.rangeClosed(0, chance.nextInt(3)).mapToObj(i -> new NewEvent(VERBS.get(chance.nextInt(VERBS.size())),
                "object-" + chance.nextInt(4), "{\"session\":\"" + session + "\",\"score\":0." + chance.nextInt(10) + ",\"text\":\"ä\"}")).toList());
    }

    /** A packet for anybody, or one that holds only what another home is not known to have; once in a while locked. */
    private Path packet(PacketHome home, PacketHome other, String name, Random chance) {
        PacketOrder order = home == other || chance.nextBoolean() ? PacketOrder.plain() : PacketOrder.plain().to(other.key());
        boolean everybody = chance.nextInt(3) > 0;
        Access access = everybody ? home.keeper() : home.record().pick(home.record().people().getFirst().id());
        Path packet = top.resolve(name + ".cwx");
        home.packets().write(access, packet, order);
        return packet;
    }

    private static void take(PacketHome home, List<Path> packets, Random chance) {
        Optional<Path> packet = packets.isEmpty() ? Optional.empty() : Optional.of(packets.get(chance.nextInt(packets.size())));
        packet.ifPresent(one -> {
            switch (home.take(one)) {
                case PacketTaken.Taken taken -> assertThat(List.of(taken.result().refused(), taken.what().leftOut())).allMatch(List::isEmpty);
                case PacketTaken.Refused refused -> assertThat(refused.sentence()).contains("made out to another home");
            }
        });
    }
}
