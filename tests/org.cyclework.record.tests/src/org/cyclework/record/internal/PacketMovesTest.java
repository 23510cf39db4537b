package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Group;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.SignInResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A trainee who is moved from group to group at three machines of an institution, while packets pass in any order, is in one group in the
 * end, the same on each. {@code -Dcyclework.packetHistories=N} runs more histories, {@code -Dcyclework.seed=N} begins with another.
 */
class PacketMovesTest {

    private static final char[] LOCK = "a stick in a pocket".toCharArray();
    private static final char[] PASSPHRASE = "a long passphrase".toCharArray();

    @TempDir
    Path top;

    private final List<PacketHome> homes = new ArrayList<>();
    private UUID tina;
    private UUID ada;

    @BeforeEach
    void aClassWithTwoSeats() {
        PacketHome desk = new PacketHome(top, "Desk");
        homes.add(desk);
        tina = desk.record().enrol("Tina").id();
        desk.record().accounts().found(tina, PASSPHRASE, "Evening school");
        ada = desk.record().enrol("Ada").id();
        for (String name : List.of("Tuesday", "Thursday", "Friday")) {
            desk.record().groups().make(desk.keeper(), name, Group.Kind.GROUP, Optional.empty());
        }
        for (String name : List.of("Seat 1", "Seat 2")) {
            PacketHome seat = new PacketHome(top, name);
            seat.admit(desk, HomeKind.SUPERVISOR);
            desk.admit(seat, HomeKind.SEAT);
            homes.add(seat);
        }
        desk.packets().write(desk.keeper(), top.resolve("class.cwx"), PacketOrder.plain().locked(LOCK));
        for (PacketHome seat : homes.subList(1, 3)) {
            assertThat(seat.packets().take(seat.keeper(), top.resolve("class.cwx"), Optional.of(LOCK), PackTaker.NOBODY, Watch.NOBODY))
                    .isInstanceOf(PacketTaken.Taken.class);
            seat.packets().join(seat.keeper(), seat.packets().institutions(seat.keeper()).getFirst(), true);
            assertThat(seat.record().accounts().signIn(tina, PASSPHRASE)).isInstanceOf(SignInResult.SignedIn.class);
        }
    }

    @AfterEach
    void close() {
        homes.forEach(PacketHome::close);
    }

    @Test
    void sheIsInOneGroupOnEveryMachine() {
        int histories = Integer.getInteger("cyclework.packetHistories", 3);
        long first = Long.getLong("cyclework.seed", 1);
        for (long seed = first; seed < first + histories; seed++) {
            history(seed);
        }
        System.out.println(histories + " histories of moves, from seed " + first + " on");
    }

    private void history(long seed) {
        Random chance = new Random(seed);
        PacketHome desk = homes.getFirst();
        if (groups(desk).isEmpty()) {
            desk.record().groups().add(desk.keeper(), all(desk).getFirst().id(), Group.Member.trainee(ada));
        }
        List<Path> packets = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            PacketHome home = homes.get(chance.nextInt(3));
            switch (chance.nextInt(4)) {
                case 0 -> packets.add(home.write(top.resolve(seed + "-" + packets.size() + ".cwx")));
                case 1 -> packets.stream().skip(chance.nextInt(packets.size() + 1)).findFirst().ifPresent(packet -> taken(home, packet, seed));
                default -> move(home, chance);
            }
            assertThat(groups(home)).as("seed %d, step %d", seed, step).hasSizeLessThan(2);
        }
        for (PacketHome home : homes) {
            Path last = home.write(top.resolve(seed + "-last-" + home.name + ".cwx"));
            homes.forEach(other -> taken(other, last, seed));
        }
        assertThat(groups(desk)).as("seed " + seed).hasSize(1);
        homes.forEach(home -> assertThat(groups(home)).as("seed " + seed).isEqualTo(groups(desk)));
    }

    private static void taken(PacketHome home, Path packet, long seed) {
        assertThat(home.take(packet)).as("seed " + seed).isInstanceOf(PacketTaken.Taken.class);
    }

    private static List<Group> all(PacketHome home) {
        return home.record().groups().list(home.keeper());
    }

    private List<Group> groups(PacketHome home) {
        return all(home).stream().filter(group -> group.members().contains(Group.Member.trainee(ada))).toList();
    }

    private void move(PacketHome home, Random chance) {
        for (Group from : groups(home)) {
            List<Group> others = all(home).stream().filter(group -> !group.id().equals(from.id())).toList();
            home.record().groups().move(home.keeper(), ada, from.id(), others.get(chance.nextInt(others.size())).id());
        }
    }
}
