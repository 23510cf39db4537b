package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.Exchanged;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;

/**
 * When something about whom was exchanged last with one place. It is only told to people: where the file is lost, they are told
 * less, and nothing else depends on it.
 */
public final class Ledger {

    /** The place of packets that are made out to nobody in particular. */
    public static final String ANYBODY = "anybody";

    /** The place of the campus; its lines say whose work is there, and the time of the last round is that of all. */
    public static final String CAMPUS = "campus";

    private static final String SPACE = " ";
    private static final String NEVER = "-";

    /** What is told about; of private notes, names and secrets nothing is. */
    private static final Set<String> TOLD = Set.of("work", "own", "review");

    private final Path file;

    /**
     * Of one place.
     *
     * @param folder where such files lie
     * @param place a home's key, or one of the names here
     */
    public Ledger(Path folder, String place) {
        file = folder.resolve(Sums.text(Sums.sha256().digest(place.getBytes(StandardCharsets.US_ASCII))).substring(0, 32) + ".exchanged");
    }

    /**
     * Whom streams are about.
     *
     * @param streams of a packet
     * @return those of whose work there is something in it, and always the institution, so that it is known when
     */
    public static Set<UUID> people(Collection<StreamId> streams) {
        return Stream.concat(Stream.of(Intake.INSTITUTION), streams.stream().filter(stream -> TOLD.contains(stream.audience())).map(StreamId::learner))
                .collect(Collectors.toSet());
    }

    /**
     * What was noted.
     *
     * @return by person; empty where nothing is known
     */
    public SortedMap<UUID, Exchanged> read() {
        SortedMap<UUID, Exchanged> all = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                String[] words = line.split(SPACE);
                all.put(UUID.fromString(words[0]), new Exchanged(moment(words[1]), moment(words[2])));
            }
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException e) {
            all.clear(); // then nothing is told
        }
        return all;
    }

    private static Optional<Instant> moment(String word) {
        return word.equals(NEVER) ? Optional.empty() : Optional.of(Instant.parse(word));
    }

    /**
     * Notes that something came from there.
     *
     * @param people about whom
     * @param now when
     * @throws IOException where it cannot be written
     */
    public void came(Collection<UUID> people, Instant now) throws IOException {
        note(people, new Exchanged(Optional.of(now), Optional.empty()));
    }

    /**
     * Notes that something was written for there.
     *
     * @param people about whom
     * @param now when
     * @throws IOException where it cannot be written
     */
    public void went(Collection<UUID> people, Instant now) throws IOException {
        note(people, new Exchanged(Optional.empty(), Optional.of(now)));
    }

    private void note(Collection<UUID> people, Exchanged exchanged) throws IOException {
        SortedMap<UUID, Exchanged> all = read();
        people.forEach(person -> all.merge(person, exchanged, Exchanged::and));
        write(all);
    }

    /**
     * Forgets somebody.
     *
     * @param person who
     * @throws IOException where it cannot be written
     */
    public void forget(UUID person) throws IOException {
        SortedMap<UUID, Exchanged> all = read();
        if (all.remove(person) != null) {
            write(all);
        }
    }

    private void write(SortedMap<UUID, Exchanged> all) throws IOException {
        StringBuilder text = new StringBuilder();
        all.forEach((person, exchanged) -> text.append(String.join(SPACE, person.toString(), word(exchanged.came()), word(exchanged.went()))).append('\n'));
        new RealFiles().makeFolder(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(unfinished);
        RealFiles.make(unfinished);
        Files.writeString(unfinished, text, StandardCharsets.US_ASCII);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String word(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(NEVER);
    }
}
