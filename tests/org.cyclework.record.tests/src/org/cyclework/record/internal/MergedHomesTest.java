package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Homes that were copied, put back from backups, crashed and merged in any order, with clocks that lie, say the same in the
 * end, in every table. {@code -Dcyclework.mergedHomes=N} runs more histories, {@code -Dcyclework.seed=N} begins with another.
 */
class MergedHomesTest {

    private static final List<String> VERBS = List.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD, Verbs.ITEM_ANSWERED,
            Verbs.QUIZ_STARTED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED, Verbs.PLAY_TURN, Verbs.PLAY_ENDED,
            Verbs.DEBRIEF_FINISHED, "later-verb");

    private static final DataKey KEY = new DataKey(new UUID(4, 4), new byte[DataKey.LENGTH]);

    @TempDir
    Path top;

    /** A home on some machine, whose clock is off. */
    private final class Home {

        private final Path folder;
        private final Path machine;
        private final Clock clock;
        private LocalRecord record;
        private boolean encrypted;

        Home(String name, Path machine, long offByMillis) {
            folder = top.resolve(name);
            this.machine = machine;
            clock = new OffClock(offByMillis);
        }

        LocalRecord record() {
            if (record == null) {
                record = Records.at(new RecordLocation(folder, machine), TablesOn.chosen(), clock, UUID::randomUUID, List.of(), event -> {});
                record.core().vault().keyring().hold(KEY, encrypted);
            }
            return record;
        }

        /** From now on all of it lies under a key, which all homes have. */
        void encrypt() {
            encrypted = true;
            record().core().vault().keyring().hold(KEY, true);
            record.locked(opened -> {
                opened.tables().makeAnew();
                opened.journal().heads().keySet().forEach(opened.journal()::reline);
                opened.journal().relineBeside();
                return opened;
            });
        }

        void close() {
            if (record != null) {
                record.close();
                record = null;
            }
        }
    }

    private static final class OffClock extends Clock {

        private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
        private final long off;
        private long looks;

        OffClock(long off) {
            this.off = off;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return START.plusMillis(off + 10 * looks++);
        }
    }

    @Test
    void everyHomeSaysTheSameInTheEnd() throws IOException {
        int histories = Integer.getInteger("cyclework.mergedHomes", 3);
        long first = Long.getLong("cyclework.seed", 1);
        for (long seed = first; seed < first + histories; seed++) {
            history(seed, false);
        }
        System.out.println(histories + " histories of merged homes, from seed " + first + " on");
    }

    @Test
    void encryptedHomesSayTheSameAsPlainOnes() throws IOException {
        int histories = Integer.getInteger("cyclework.mergedHomes", 3);
        long first = Long.getLong("cyclework.seed", 1);
        for (long seed = first; seed < first + histories; seed++) {
            history(seed, true);
        }
        System.out.println(histories + " histories of merged homes, some of them encrypted, from seed " + first + " on");
    }

    private void history(long seed, boolean encrypting) throws IOException {
        Random chance = new Random(seed);
        List<Home> homes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            homes.add(new Home(seed + "-" + i, top.resolve(seed + "-machine-" + i), chance.nextInt(200_000) - 100_000));
            homes.get(i).record().enrol("Learner " + i);
        }
        int steps = 15 + chance.nextInt(15);
        for (int step = 0; step < steps; step++) {
            Home home = homes.get(chance.nextInt(homes.size()));
            switch (chance.nextInt(8)) {
                case 0, 1, 2, 3 -> write(home, chance);
                case 4, 5 -> merge(home, homes.get(chance.nextInt(homes.size())));
                case 6 -> homes.add(copy(home, seed + "-copy-" + step, homes.size() < 5 && chance.nextBoolean()
                        ? home.machine : top.resolve(seed + "-machine-of-copy-" + step), chance));
                default -> home.close();
            }
            if (encrypting && chance.nextInt(5) == 0) {
                home.encrypt();
            }
            if (homes.size() > 4) {
                homes.remove(chance.nextInt(homes.size())).close();
            }
        }
        for (int round = 0; round < 2; round++) {
            for (Home one : homes) {
                for (Home other : homes) {
                    merge(one, other);
                }
            }
        }
        List<String> said = homes.stream().map(MergedHomesTest::everything).toList();
        assertThat(said).as("seed " + seed).allSatisfy(one -> assertThat(one).isEqualTo(said.get(0)));
        for (Home home : homes) {
            home.record().rebuild(home.record().keeper(), Watch.NOBODY);
            assertThat(everything(home)).as("made anew, seed " + seed).isEqualTo(said.get(0));
            home.close();
        }
    }

    private static void write(Home home, Random chance) {
        List<Learner> people = home.record().people();
        Access access = home.record().pick(people.get(chance.nextInt(people.size())).id());
        String session = new UUID(9, chance.nextInt(3)).toString();
        List<NewEvent> events = IntStream.rangeClosed(0, chance.nextInt(3)).mapToObj(i -> new NewEvent(
                VERBS.get(chance.nextInt(VERBS.size())), "object-" + chance.nextInt(4),
                "{\"session\":\"" + session + "\",\"score\":0." + chance.nextInt(10) + "}")).toList();
        home.record().append(access, events);
    }

    private static void merge(Home into, Home from) {
        if (into != from) {
            from.close();
            into.record().merge(into.record().keeper(), from.folder, Watch.NOBODY);
        }
    }

    /** A copy of a home as it lies on the disk, on this machine or another. */
    private Home copy(Home home, String name, Path machine, Random chance) throws IOException {
        home.close();
        Home copy = new Home(name, machine, chance.nextInt(200_000) - 100_000);
        copy.encrypted = home.encrypted;
        try (Stream<Path> files = Files.walk(home.folder)) {
            for (Path file : files.toList()) {
                Path target = copy.folder.resolve(home.folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static String everything(Home home) {
        StringBuilder text = new StringBuilder();
        List<Learner> people = home.record().people().stream().sorted(Comparator.comparing(Learner::id)).toList();
        for (Learner person : people) {
            Access access = home.record().pick(person.id());
            text.append(person).append('\n');
            home.record().events(access).stream().map(LearningEvent::toString).forEach(line -> text.append(line).append('\n'));
            text.append(home.record().lessons(access)).append('\n').append(home.record().items(access)).append('\n')
                    .append(home.record().quizzes(access)).append('\n').append(home.record().plays(access)).append('\n');
        }
        return text.toString();
    }
}
