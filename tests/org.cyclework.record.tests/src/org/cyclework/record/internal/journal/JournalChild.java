package org.cyclework.record.internal.journal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.internal.EndsWithParent;

/** A process of its own that does everything that changes a journal until it is killed, and says what was acknowledged. */
public final class JournalChild {

    private static final UUID LEARNER = new UUID(0x3333, 3);
    private static final UUID GOING = new UUID(0x4444, 4);

    private final JournalPlaces places;
    private final Path sources;
    private final Random random;
    private final OutputStream out;
    private Journal journal;

    private JournalChild(Path folder, long seed, OutputStream out) {
        this.places = new JournalPlaces(folder.resolve("record"), folder.resolve("state"));
        this.sources = folder.resolve("sources");
        this.random = new Random(seed);
        this.out = out;
        open();
    }

    /**
     * Goes on without end.
     *
     * @param arguments the folder and a seed
     * @throws IOException if nobody listens any more
     */
    public static void main(String[] arguments) throws IOException {
        EndsWithParent.watch();
        // not a print stream: each line must leave this process before anything else is done
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            JournalChild child = new JournalChild(Path.of(arguments[0]), Long.parseLong(arguments[1]), out);
            while (true) {
                child.step();
            }
        }
    }

    private void open() {
        journal = Journal.open(places, new RealFiles(), new JournalRuntime(Clock.systemDefaultZone(), UUID::randomUUID,
                new SecureRandom(), ThisMachine.marks()), new Limits(20_000, 20));
    }

    private void step() throws IOException {
        switch (random.nextInt(24)) {
            case 0 -> journal.seal();
            case 1 -> {
                journal.close();
                open();
            }
            case 2, 3 -> merge();
            case 4 -> blank();
            case 5 -> {
                append(GOING);
                journal.erase(GOING);
            }
            default -> say(append(LEARNER));
        }
    }

    private Entry append(UUID learner) {
        String words = "w".repeat(random.nextInt(900));
        return journal.append(learner, "work", List.of(new EventDraft(UUID.randomUUID(), "answered", 1, "Q1",
                Optional.empty(), LEARNER, "{\"words\":\"" + words + "\"}", List.of())));
    }

    private void merge() throws IOException {
        Path source = sources.resolve(String.valueOf(random.nextInt(JournalKillTest.SOURCES)));
        try (Journal other = Journal.openReading(new JournalPlaces(source, source), new RealFiles())) {
            journal.merge(other.source(), Progress.NONE, Arrivals.NOBODY);
            for (Head head : other.heads().values()) {
                out.write((head.link() + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    private void blank() {
        if (journal.heads().isEmpty()) {
            return;
        }
        StreamId stream = journal.heads().firstKey();
        journal.blank(stream, 1 + random.nextInt(20), UUID.randomUUID());
    }

    private void say(Entry entry) throws IOException {
        out.write((entry.link() + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
