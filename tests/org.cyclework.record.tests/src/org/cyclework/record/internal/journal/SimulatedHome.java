package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cyclework.record.internal.journal.LyingDisk.PowerCut;

/** A home on a lying disk, and what it acknowledged. */
final class SimulatedHome {

    private static final Path FOLDER = Path.of("/home");
    private static final String BLANKS = "blanked";

    final LyingDisk disk;
    private final Random random;
    private final JournalFixture fixture;
    private Map<String, UUID> acknowledged = new HashMap<>();
    private boolean erasing;
    private Journal journal;
    private List<EventDraft> again = List.of();
    private long snapshotSeed;

    /** A copy of everything at one moment. */
    record Snapshot(LyingDisk disk, Map<String, UUID> acknowledged) {
    }

    SimulatedHome(long seed, UnaryOperator<FileLayer> fault) {
        this.random = new Random(seed);
        this.disk = new LyingDisk(random.nextLong());
        this.fixture = new JournalFixture(FOLDER, fault.apply(disk), random.nextLong());
    }

    boolean isOpen() {
        return journal != null;
    }

    Journal journal() {
        return journal;
    }

    /** Opens it, without a failure of the disk, and looks whether all that was acknowledged is there. */
    void open() {
        if (journal != null) {
            return;
        }
        Map<Path, byte[]> before = disk.contents(FOLDER);
        attempt(() -> {
            journal = fixture.openSmall();
            requireNothingCutSilently(before);
            requireAcknowledged("after opening");
            applyErasing();
            applyBlanks();
        });
    }

    void append() {
        attempt(() -> {
            List<EventDraft> drafts = again.isEmpty() ? drafts() : again;
            again = drafts;
            UUID learner = !erasing && random.nextInt(4) == 0 ? JournalFixture.OTHER : JournalFixture.LEARNER;
            Entry entry = journal.append(learner, random.nextBoolean() ? "work" : "own", drafts);
            again = List.of();
            acknowledge(entry);
        });
    }

    private void acknowledge(Entry entry) {
        acknowledged.put(entry.link(), entry.stream().learner());
    }

    private List<EventDraft> drafts() {
        List<EventDraft> drafts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            drafts.add(fixture.draft("{\"words\":\"" + "w".repeat(random.nextInt(900)) + "\"}"));
        }
        return drafts;
    }

    /** Writes everything anew, encrypted or plain; what is written from now on is of that form, too. */
    void reline(DataKey key, boolean encrypting) {
        fixture.places.keyring().hold(key, encrypting);
        attempt(() -> {
            journal.heads().keySet().forEach(journal::reline);
            journal.relineBeside();
        });
    }

    /** Can read what is encrypted with a key. */
    void hold(DataKey key) {
        fixture.places.keyring().hold(key, false);
    }

    /** No file holds the text of an event, not even one that was set aside. */
    void requireNothingPlain() {
        disk.contents(FOLDER).forEach((file, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(text).as("%s", file).doesNotContain("payload", "Q1-loop", "wwwww");
        });
    }

    void seal() {
        attempt(journal::seal);
    }

    void close() {
        attempt(() -> {
            Journal closing = journal;
            journal = null;
            closing.close();
        });
    }

    void blank() {
        attempt(this::blankSome);
    }

    private void blankSome() {
        List<Entry> entries = all().values().stream().filter(entry -> entry.kind() == Entry.Kind.EVENTS)
                .filter(entry -> !entry.events().get(0).verb().equals(BLANKS)).toList();
        if (entries.isEmpty()) {
            return;
        }
        Entry entry = entries.get(random.nextInt(entries.size()));
        EventDraft draft = new EventDraft(fixture.id(), BLANKS, 1,
                entry.stream().writer() + " " + entry.stream().learner() + " " + entry.stream().audience() + " "
                        + entry.number() + " " + entry.link(),
                Optional.empty(), JournalFixture.LEARNER, "{}", List.of());
        acknowledge(journal.append(entry.stream().learner(), "work", List.of(draft)));
        applyBlanks();
    }

    void merge(SimulatedHome other) {
        attempt(() -> {
            MergeReport report = merged(other.journal.source());
            assertThat(report.refused()).filteredOn(refused -> !refused.what().contains("in this session"))
                    .as("what was acknowledged is refused nowhere").isEmpty();
            requireAcknowledged("after a merge");
            all().values().forEach(this::acknowledge);
            applyErasing();
            applyBlanks();
        });
    }

    private MergeReport merged(JournalSource source) {
        try {
            return journal.merge(source, Progress.NONE, Arrivals.NOBODY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on nothing about the other learner may stay. */
    void erase() {
        erasing = true;
        if (journal != null) {
            attempt(this::applyErasing);
        }
    }

    private void applyErasing() {
        if (erasing) {
            acknowledged.values().removeIf(JournalFixture.OTHER::equals);
            again = List.of();
            journal.erase(JournalFixture.OTHER);
            for (Map.Entry<Path, byte[]> file : disk.contents(FOLDER).entrySet()) {
                String text = file.getKey() + new String(file.getValue(), StandardCharsets.ISO_8859_1);
                assertThat(text).as("what was erased").doesNotContain(JournalFixture.OTHER.toString());
            }
        }
    }

    /** What a program above the journal does when it meets an event that blanks another. */
    private void applyBlanks() {
        for (Entry entry : all().values()) {
            for (JournalEvent event : entry.events()) {
                if (event.verb().equals(BLANKS)) {
                    String[] words = event.object().split(" ");
                    journal.blank(new StreamId(UUID.fromString(words[0]), UUID.fromString(words[1]), words[2]),
                            new Head(Long.parseLong(words[3]), words[4]), event.id());
                }
            }
        }
    }

    void kill() {
        disk.kill();
        journal = null;
    }

    void crash() {
        disk.crash();
        journal = null;
    }

    Snapshot snapshot() throws IOException {
        LyingDisk copy = new LyingDisk(++snapshotSeed);
        copy.copy(disk, FOLDER);
        return new Snapshot(copy, new HashMap<>(acknowledged));
    }

    /** The whole machine becomes another, or an older one. */
    void become(Snapshot snapshot) throws IOException {
        kill();
        disk.wipe(FOLDER);
        disk.copy(snapshot.disk(), FOLDER);
        acknowledged = new HashMap<>(snapshot.acknowledged());
        again = List.of();
    }

    /** @return the entries everywhere in the home, by their links */
    Map<String, Entry> all() {
        Map<String, Entry> all = new HashMap<>();
        for (StreamId stream : journal.heads().keySet()) {
            Optional<Kept> kept = journal.read(stream, 0, entry -> {
                all.put(entry.link(), entry);
                return true;
            });
            assertThat(kept).as("an undamaged stream is read").isEmpty();
        }
        for (Branch branch : journal.branches()) {
            journal.read(branch, entry -> {
                all.put(entry.link(), entry);
                return true;
            });
        }
        return all;
    }

    /**
     * All that homes which know the same must have in common. An entry that was blanked by an event which nobody has any
     * more, since a machine was set back, counts like one that was not: nobody can tell the others.
     */
    Map<String, Object> everything() {
        Map<String, Object> everything = new TreeMap<>();
        Set<UUID> blanking = new HashSet<>();
        all().values().forEach(entry -> entry.events().stream().filter(event -> event.verb().equals(BLANKS))
                .forEach(event -> blanking.add(event.id())));
        journal.heads().forEach((stream, head) -> everything.put("stream " + stream, head));
        journal.branches().forEach(branch -> everything.put("branch " + branch.link(), branch));
        all().forEach((link, entry) -> everything.put("entry " + link,
                entry.number() + " " + entry.digest() + " " + entry.blankedBy().filter(blanking::contains)));
        return everything;
    }

    void requireAcknowledged(String when) {
        Set<String> missing = new HashSet<>(acknowledged.keySet());
        missing.removeAll(all().keySet());
        if (!missing.isEmpty()) {
            fail("%d acknowledged entries are lost %s: %s %s", missing.size(), when, missing, journal.opening());
        }
    }

    private void requireNothingCutSilently(Map<Path, byte[]> before) {
        Map<Path, byte[]> after = disk.contents(FOLDER);
        boolean sorted = before.keySet().stream().anyMatch(path -> path.startsWith(FOLDER.resolve("record/branches")));
        OpeningReport report = journal.opening();
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            byte[] now = after.getOrDefault(file.getKey(), new byte[0]);
            boolean ours = file.getKey().startsWith(FOLDER.resolve("record/journal"))
                    && file.getKey().toString().endsWith(".jsonl") && !file.getKey().toString().contains(Layout.GOING);
            if (ours && !sorted && !Arrays.equals(now, file.getValue())) {
                List<Kept> kept = new ArrayList<>(report.cut());
                kept.addAll(report.setAside());
                assertThat(kept).as("what was cut from %s", file.getKey()).anySatisfy(one -> {
                    assertThat(one.file()).isEqualTo(file.getKey());
                    byte[] joined = Arrays.copyOf(now, now.length + (int) one.bytes());
                    System.arraycopy(after.get(one.keptAt()), 0, joined, now.length, (int) one.bytes());
                    assertThat(joined).isEqualTo(file.getValue());
                });
            }
        }
    }

    /** Where the power goes the machine is off afterwards. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (PowerCut e) {
            if (random.nextBoolean()) {
                crash();
            } else {
                kill();
            }
        } catch (JournalUnavailable e) {
            if (!disk.fails()) {
                throw e;
            }
        }
    }
}
