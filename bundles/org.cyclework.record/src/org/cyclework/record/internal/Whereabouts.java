package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cyclework.record.Audience;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.KnownHome;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.packet.Ledger;
import org.cyclework.record.internal.packet.PeerHeads;

/**
 * Where copies of people's work are, as far as this home knows: what packets came and went, how far other homes were seen to go,
 * who wrote the streams that are here, and the rounds of the campus.
 */
final class Whereabouts {

    /** When everything was exchanged with the campus last. */
    static final String CAMPUS_LAST = "campus-last";

    private final OpenedRecord record;
    private final Journal journal;
    private final Path folder;
    private final List<KnownHome> homes;

    Whereabouts(OpenedRecord record) {
        this.record = record;
        journal = record.journal();
        PacketTerms terms = new PacketTerms(record);
        folder = terms.folder();
        String own = journal.home().key();
        homes = terms.homes().all().stream().filter(home -> !home.key().equals(own)).toList();
    }

    /** @return when something was exchanged last with each home, by key */
    Map<String, Exchanged> exchanged() {
        Map<String, Exchanged> all = new TreeMap<>();
        homes.forEach(home -> all.put(home.key(), new Ledger(folder, home.key()).read().values().stream().reduce(Exchanged.NEVER, Exchanged::and)));
        return all;
    }

    /** @return the copies of those who are wanted, under the id that a person is kept by; people who have none are missing */
    SortedMap<UUID, List<Copy>> of(Predicate<UUID> wanted) {
        SortedMap<UUID, List<Copy>> copies = new TreeMap<>();
        Set<UUID> people = people(wanted);
        for (KnownHome home : homes) {
            Seen seen = new Seen(home.key(), new Ledger(folder, home.key()).read(), heads(home.key()));
            people.forEach(person -> copy(person, home, seen).ifPresent(copy -> add(copies, person, copy)));
        }
        Map<UUID, Exchanged> campus = new Ledger(folder, Ledger.CAMPUS).read();
        Optional<Instant> round = lastRound(record.folder());
        people.forEach(person -> moments(person, campus)
                .ifPresent(since -> add(copies, person, new Copy(new Copy.Campus(), new Exchanged(Optional.empty(), round.or(since::went)), OptionalLong.empty()))));
        Map<UUID, Exchanged> files = new Ledger(folder, Ledger.ANYBODY).read();
        people.forEach(person -> moments(person, files).ifPresent(when -> add(copies, person, new Copy(new Copy.Files(), when, OptionalLong.empty()))));
        return copies;
    }

    private static void add(SortedMap<UUID, List<Copy>> copies, UUID person, Copy copy) {
        copies.computeIfAbsent(person, made -> new ArrayList<>()).add(copy);
    }

    private Set<UUID> people(Predicate<UUID> wanted) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> erased = record.institution().state().erased();
        journal.learners().stream().filter(person -> !person.equals(Institution.ID) && !erased.contains(person)).filter(wanted)
                .map(record.institution().state()::kept).forEach(people::add);
        return people;
    }

    /** What is known of a home. */
    private record Seen(String key, Map<UUID, Exchanged> ledger, SortedMap<StreamId, Head> heads) {
    }

    private SortedMap<StreamId, Head> heads(String key) {
        try {
            return new PeerHeads(folder, key).read();
        } catch (IOException e) {
            return new TreeMap<>(); // then it was not seen to have anything
        }
    }

    private Optional<Exchanged> moments(UUID person, Map<UUID, Exchanged> ledger) {
        return record.institution().state().identities(person).stream().map(ledger::get).filter(found -> found != null).reduce(Exchanged::and);
    }

    private Optional<Copy> copy(UUID person, KnownHome home, Seen seen) {
        Optional<Exchanged> when = moments(person, seen.ledger());
        long lacks = 0;
        boolean some = when.isPresent();
        for (UUID id : record.institution().state().identities(person)) {
            for (Map.Entry<StreamId, Head> each : journal.heads(id).entrySet()) {
                if (each.getKey().audience().equals(Audience.WORK.name())) {
                    long known = known(each.getKey(), each.getValue(), seen);
                    lacks += each.getValue().number() - known;
                    some |= known > 0;
                }
            }
        }
        return some ? Optional.of(new Copy(new Copy.Machine(home), when.orElse(Exchanged.NEVER), OptionalLong.of(lacks))) : Optional.empty();
    }

    /** What a home wrote it has; else it was seen to go so far, on the line that this home has too. */
    private long known(StreamId stream, Head here, Seen seen) {
        SigningHome home = journal.home();
        if (home.writers(stream).contains(seen.key())) {
            return here.number();
        }
        Head there = seen.heads().get(stream);
        boolean same = there != null && there.number() <= here.number() && journal.link(stream, there.number()).filter(there.link()::equals).isPresent();
        return same ? there.number() : 0;
    }

    /** Forgets where somebody's work went. */
    void forget(UUID person) throws IOException {
        for (String place : Stream.concat(homes.stream().map(KnownHome::key), Stream.of(Ledger.CAMPUS, Ledger.ANYBODY)).toList()) {
            new Ledger(folder, place).forget(person);
        }
    }

    /** @return when everything was exchanged with the campus last; empty where nobody remembers */
    static Optional<Instant> lastRound(Path folder) {
        try {
            return Optional.of(Instant.parse(Files.readString(folder.resolve(CAMPUS_LAST)).strip()));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
