package org.cyclework.record.internal.journal;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A home on a real or a made-up disk, whose time goes on by a second with every look at the clock. */
final class JournalFixture {

    static final UUID LEARNER = new UUID(0x1111, 1);
    static final UUID OTHER = new UUID(0x2222, 2);

    final JournalPlaces places;
    final FileLayer files;
    private final Random random;
    private final TickingClock clock = new TickingClock();
    private MachineMarks marks = new MachineMarks("machine", "host", List.of("00:16:3e:00:00:01"));

    JournalFixture(Path folder) {
        this(folder, new RealFiles(), 1);
    }

    JournalFixture(Path folder, FileLayer files, long seed) {
        this.places = new JournalPlaces(folder.resolve("record"), folder.resolve("state"));
        this.files = files;
        this.random = new Random(seed);
    }

    Journal open() {
        return Journal.open(places, files, runtime());
    }

    /** Files and seals come early. */
    Journal openSmall() {
        return Journal.open(places, files, runtime(), new Limits(3000, 4));
    }

    JournalRuntime runtime() {
        return new JournalRuntime(clock, this::id, new SeededRandom(random.nextLong()), marks);
    }

    JournalFixture on(MachineMarks machine) {
        marks = machine;
        return this;
    }

    JournalFixture at(Instant time) {
        clock.now = time;
        return this;
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
    }

    EventDraft draft(String payload) {
        return new EventDraft(id(), "answered", 1, "Q1-loop-order", Optional.empty(), LEARNER, payload, List.of());
    }

    List<Entry> entries(Journal journal, StreamId stream) {
        List<Entry> entries = new ArrayList<>();
        journal.read(stream, 0, entries::add);
        return entries;
    }

    List<JournalEvent> events(Journal journal) {
        return journal.heads().keySet().stream().flatMap(stream -> entries(journal, stream).stream())
                .flatMap(entry -> entry.events().stream()).toList();
    }

    /** Goes on by itself. */
    private static final class TickingClock extends Clock {

        private Instant now = Instant.parse("2025-03-01T17:05:09.042Z");

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Vienna");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            now = now.plusMillis(500);
            return now;
        }
    }

    /** Gives the same keys for the same seed. */
    private static final class SeededRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private final Random random;

        SeededRandom(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
