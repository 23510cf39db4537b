package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
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
    private final Map<UUID, List<String>> writers = new HashMap<>();

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
        Map<UUID, Map<StreamId, Head>> work = work(wanted);
        Set<UUID> people = work.keySet();
        for (KnownHome home : homes) {
            Seen seen = new Seen(home.key(), new Ledger(folder, home.key()).read(), heads(home.key()));
            work.forEach((person, streams) -> copy(person, home, seen, streams).ifPresent(copy -> add(copies, person, copy)));
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

    /** @return the work of those who are wanted, under the id that a person is kept by; empty for those who did nothing */
    private Map<UUID, Map<StreamId, Head>> work(Predicate<UUID> wanted) {
        InstitutionState state = record.institution().state();
        Set<UUID> erased = state.erased();
        Map<UUID, Map<StreamId, Head>> work = new HashMap<>();
        journal.heads().forEach((stream, head) -> {
            UUID person = stream.learner();
            if (!person.equals(Institution.ID) && !erased.contains(person) && wanted.test(person)) {
                Map<StreamId, Head> own = work.computeIfAbsent(state.kept(person), made -> new TreeMap<>());
                if (stream.audience().equals(Audience.WORK.name())) {
                    own.put(stream, head);
                }
            }
        });
        return work;
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

    private Optional<Copy> copy(UUID person, KnownHome home, Seen seen, Map<StreamId, Head> work) {
        Optional<Exchanged> when = moments(person, seen.ledger());
        long lacks = 0;
        boolean some = when.isPresent();
        for (Map.Entry<StreamId, Head> each : work.entrySet()) {
            long known = known(each.getKey(), each.getValue(), seen);
            lacks += each.getValue().number() - known;
            some |= known > 0;
        }
        return some ? Optional.of(new Copy(new Copy.Machine(home), when.orElse(Exchanged.NEVER), OptionalLong.of(lacks))) : Optional.empty();
    }

    /** What a home wrote it has; else it was seen to go so far. Where two histories claim a number, it may be the other one. */
    private long known(StreamId stream, Head here, Seen seen) {
        if (writers.computeIfAbsent(stream.writer(), writer -> journal.home().writers(stream)).contains(seen.key())) {
            return here.number();
        }
        return Optional.ofNullable(seen.heads().get(stream)).map(there -> Math.min(there.number(), here.number())).orElse(0L);
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
