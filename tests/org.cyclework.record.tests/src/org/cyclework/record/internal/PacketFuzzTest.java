package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.HomeKind;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.packet.Forge;
import org.cyclework.record.internal.packet.Relined;
import org.cyclework.record.internal.packet.Spoiling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Packets that were spoilt by chance or by somebody who means harm, and packets that a home sealed whatever stood in them, brought to a
 * desk where people sign in: each is refused or taken, without an error or a hang, what is refused changes nothing, nothing changes who may
 * do what, and the record is sound in the end. {@code -Dcyclework.hostilePackets=N} tries more, {@code -Dcyclework.seed=N} begins with
 * another seed.
 */
class PacketFuzzTest {

    private static final char[] LOCK = "a long passphrase".toCharArray();
    private static final List<String> AUDIENCES = List.of("work", "review", "staff", "person", "institution", "secret", "own", "later");
    private static final int OF_ONE_DESK = 2_000;
    private static final Duration CPU = Duration.ofSeconds(20);

    @TempDir
    Path top;

    private final Map<String, Integer> counts = new TreeMap<>();
    private PacketHome desk;
    private UUID tina;
    private List<Forgery> forgeries;
    private byte[] plain;
    private byte[] locked;
    private Object rights;
    private Spoiling spoiling;

    /** A home that seals what it likes, and streams that it made up or took. */
    private record Forgery(Forge forge, byte[] plain, List<StreamId> streams) {
    }

    @Test
    void nothingThatIsSpoiltDoesHarm() throws IOException {
        int packets = Integer.getInteger("cyclework.hostilePackets", 200);
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        long longest = 0;
        for (int i = 0; i < packets; i++) {
            if (i % OF_ONE_DESK == 0) {
                end();
                System.out.println(i + " spoilt packets until now, " + counts);
                begin(top.resolve("desk-" + i), chance);
            }
            String which = "packet " + i + " from seed " + seed;
            Path packet = top.resolve("a.cwx");
            String kind = spoil(packet, chance);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            check(packet, kind, which);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            longest = Math.max(longest, took);
            assertThat(Duration.ofNanos(took)).as(which).isLessThan(CPU);
        }
        end();
        System.out.println(packets + " spoilt packets from seed " + seed + ", the longest took " + longest / 1_000_000 + " ms of the processor; " + counts);
    }

    private void check(Path packet, String kind, String which) {
        Map<StreamId, Head> before = heads();
        PacketTaken came = take(packet, which + ", " + kind);
        counts.merge(kind + (came instanceof PacketTaken.Refused ? " refused" : " taken"), 1, Integer::sum);
        if (came instanceof PacketTaken.Refused refused) {
            assertThat(refused.sentence()).as(which).isNotBlank().doesNotContain("Exception").hasSizeLessThan(510).doesNotContainPattern("\\p{Cc}");
            assertThat(heads()).as(which).isEqualTo(before);
        }
        assertThat(rights()).as("%s, %s", which, kind).isEqualTo(rights);
    }

    private void begin(Path folder, Random chance) throws IOException {
        desk = new PacketHome(folder, "Desk");
        tina = desk.record().enrol("Tina").id();
        signIn();
        UUID ada = desk.record().enrol("Ada").id();
        desk.record().accounts().open(desk.keeper(), ada, Account.Kind.PIN, "4711".toCharArray());
        UUID group = desk.record().groups().make(desk.record().accounts().access(Role.SUPERVISOR), "Tuesday", Group.Kind.GROUP, Optional.empty()).id();
        desk.record().groups().add(desk.keeper(), group, new Group.Member(ada, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        desk.record().append(desk.record().accounts().access(Role.SUPERVISOR).about(ada), List.of(new NewEvent(Verbs.STAFF_NOTED, "V1"), new NewEvent(Verbs.WORK_COMMENTED, "V1",
                "{\"text\":\"Slower.\",\"name\":\"Tina\"}")));
        seat(folder);
        spoiling = new Spoiling(chance, List.of(tina, ada, group, desk.record().accounts().institution().orElseThrow().id()));
        forgeries = new ArrayList<>();
        for (HomeKind kind : HomeKind.values()) {
            Forge forge = new Forge(folder.resolve("forge-" + kind), UUID::randomUUID);
            desk.packets().admit(desk.keeper(), forge.key(), "Forge", kind, kind == HomeKind.PERSONAL ? Set.of(ada) : Set.of());
            desk.close();
            forge.take(desk.folder.resolve("record"));
            signIn();
            forgeries.add(forgery(forge, folder.resolve("forged.cwx"), chance));
        }
        rights = rights();
    }

    private void signIn() {
        if (desk.record().accounts().isShared()) {
            assertThat(desk.record().accounts().signIn(tina, LOCK)).isInstanceOf(SignInResult.SignedIn.class);
        } else {
            desk.record().accounts().found(tina, LOCK, "Evening school");
        }
    }

    private void seat(Path folder) throws IOException {
        PacketHome seat = new PacketHome(folder, "Seat");
        UUID ben = seat.record().enrol("Ben").id();
        seat.record().append(seat.record().pick(ben), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1"), new NewEvent(Verbs.ITEM_ANSWERED, "Q1", "{\"score\":1}")));
        desk.admit(seat, HomeKind.SEAT);
        plain = Files.readAllBytes(seat.write(folder.resolve("plain.cwx")));
        seat.packets().write(seat.keeper(), folder.resolve("locked.cwx"), PacketOrder.plain().locked(LOCK));
        locked = Files.readAllBytes(folder.resolve("locked.cwx"));
        seat.close();
    }

    private Forgery forgery(Forge forge, Path packet, Random chance) throws IOException {
        UUID cleo = new UUID(0x4000, 3);
        List<StreamId> streams = new ArrayList<>();
        streams.add(forge.event(cleo, "person", cleo, Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, "{\"name\":\"Cleo\"}"));
        streams.add(forge.event(cleo, "work", cleo, Verbs.ITEM_ANSWERED, "Q1", "{\"score\":0.5,\"text\":\"schön\"}"));
        forge.sections(forge.lines(streams));
        byte[] good = Files.readAllBytes(forge.write(packet));
        for (int i = 0; i < 40; i++) {
            UUID about = spoiling.id();
            String audience = spoiling.one(AUDIENCES);
            UUID actor = chance.nextBoolean() ? about : spoiling.id();
            streams.add(forge.event(about, audience, actor, spoiling.verb(), spoiling.id().toString(),
                    "{\"role\":\"administrator\",\"person\":\"" + spoiling.id() + "\",\"key\":\"" + forge.key() + "\",\"kind\":\"seat\",\"name\":\"evil\"}"));
        }
        streams.addAll(heads().keySet());
        return new Forgery(forge, good, streams.stream().distinct().toList());
    }

    private void end() throws IOException {
        if (desk == null) {
            return;
        }
        assertThat(desk.record().verify(desk.keeper(), Watch.NOBODY).damage()).isEmpty();
        assertThat(left()).isEmpty();
        forgeries.forEach(each -> each.forge().close());
        desk.close();
        signIn();
        desk.close();
        try (Stream<Path> files = Files.walk(top)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().contains("evil"));
        }
        assertThat(Path.of("/tmp/evil")).doesNotExist();
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

    /** Who may do what, and which homes are trusted. */
    private Object rights() {
        return List.of(desk.record().accounts().roles(desk.keeper()), desk.packets().homes(desk.keeper()), desk.record().groups().list(desk.keeper()),
                desk.record().accounts().accounts());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(desk.folder.resolve("record/packets"))) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** Writes a packet. @return of what kind it is */
    private String spoil(Path packet, Random chance) throws IOException {
        Forgery from = spoiling.one(forgeries);
        Forge forge = from.forge().manifest(UnaryOperator.identity());
        forge.madeOut(chance.nextInt(3) > 0 ? Optional.of(desk.key()) : Optional.empty());
        forge.institution(chance.nextBoolean() ? desk.record().accounts().institution().map(info -> info.id()) : Optional.empty());
        List<StreamId> some = Stream.generate(() -> spoiling.one(from.streams())).limit(1 + chance.nextInt(4)).distinct().toList();
        byte[] lines = forge.lines(chance.nextInt(3) == 0 ? from.streams().subList(0, 2) : some);
        switch (chance.nextInt(10)) {
            case 0 -> {
                Files.write(packet, spoiling.bytes(chance.nextInt(20) == 0 ? locked : plain));
                return "bytes";
            }
            case 1 -> {
                Files.write(packet, spoiling.archive(chance.nextBoolean() ? plain : from.plain()));
                return "archive";
            }
            case 2 -> {
                forge.sections(spoiling.bytes(lines)).write(packet);
                return "bytes of lines, sealed";
            }
            case 3 -> {
                forge.sections(spoiling.sections(lines)).write(packet);
                return "order of lines, sealed";
            }
            case 4 -> {
                forge.sections(lines).manifest(chance.nextBoolean() ? spoiling::text : spoiling::json).write(packet);
                return "manifest, sealed";
            }
            case 5, 6 -> {
                forge.sections(Relined.change(lines, chance.nextInt(4), spoiling::text)).write(packet);
                return "text of a line, sums made to fit, sealed";
            }
            case 7, 8 -> {
                forge.sections(Relined.change(lines, chance.nextInt(4), spoiling::json)).write(packet);
                return "sense of a line, sums made to fit, sealed";
            }
            default -> {
                forge.sections(lines).write(packet);
                return "events that a home made up, sealed";
            }
        }
    }
}
