package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Audience;
import org.cyclework.record.PacketLook.News;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.MalformedStream;
import org.cyclework.record.internal.journal.Sheaf;
import org.cyclework.record.internal.journal.Sheaf.Section;
import org.cyclework.record.internal.journal.StreamId;

/** What the lines of a packet say, every one of them looked at, and what of it is taken here: a source to merge with. */
public final class Contents implements JournalSource {

    /** Clocks that are off by more are told of. */
    private static final Duration OFF = Duration.ofDays(1);

    private final Terms terms;
    private final boolean all;
    private final Sheaf sheaf;
    private final Intake intake;
    private final Set<StreamId> out = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();

    private Contents(UnpackedPacket packet, Terms terms, Sheaf sheaf, Intake intake, Journal journal) {
        this.terms = terms;
        all = packet.manifest().institution().equals(terms.institution()) || terms.isMadeOut(packet.manifest())
                || terms.people().isEmpty();
        this.sheaf = sheaf;
        this.intake = intake;
        choose(journal);
    }

    /**
     * Reads every line.
     *
     * @param packet that was unpacked
     * @param terms by which it is judged
     * @param journal of this home
     * @return what it holds
     * @throws PacketRefusal where a line is not as it should be, or none that the sender may bring
     * @throws IOException where it cannot be read
     */
    public static Contents read(UnpackedPacket packet, Terms terms, Journal journal) throws IOException {
        Manifest manifest = packet.manifest();
        if (manifest.home().isPresent() && !terms.isMadeOut(manifest)) {
            throw new PacketRefusal("The packet is made out to another home. Nothing was taken.");
        }
        if (terms.institution().isPresent() && manifest.institution().isPresent()
                && !manifest.institution().equals(terms.institution())) {
            throw new PacketRefusal("The packet comes from another institution. Nothing was taken.");
        }
        Intake intake = new Intake(packet, terms);
        try {
            Sheaf sheaf = Sheaf.read(packet.streams(), packet.branches(), journal, intake::entry);
            requireErasures(intake, journal);
            return new Contents(packet, terms, sheaf, intake, journal);
        } catch (MalformedStream e) {
            throw new PacketRefusal("The packet is not as it should be: " + e.getMessage()
                    + e.stream().map(stream -> " (in " + stream.audience() + " of " + stream.learner() + ")").orElse("")
                    + ". Nothing was taken.");
        }
    }

    /** What is said to be erased was erased by its person, whose event travels with it or is here. */
    private static void requireErasures(Intake intake, Journal journal) {
        Erasures erasures = new Erasures(journal);
        intake.blankedElsewhere().forEach((person, ids) -> {
            if (!erasures.of(person).containsAll(ids)) {
                throw Intake.refused("an entry is said to be erased, and nobody says so");
            }
        });
    }

    private void choose(Journal journal) {
        Set<UUID> strangers = new HashSet<>();
        int erased = 0;
        for (StreamId stream : sheaf.sections().keySet()) {
            if (terms.erased().contains(stream.learner())) {
                out.add(stream);
                erased++;
            } else if (!isWanted(stream)) {
                out.add(stream);
                strangers.add(stream.learner());
            } else {
                unlessItFits(sheaf.sections().get(stream), journal);
            }
        }
        sheaf.besides().stream().map(Section::stream).filter(stream -> terms.erased().contains(stream.learner())
                || !isWanted(stream)).forEach(out::add);
        if (erased > 0) {
            leftOut.add("What is about people who were erased is not taken again.");
        }
        if (!strangers.isEmpty()) {
            leftOut.add("What is about " + strangers.size() + (strangers.size() == 1 ? " other person" : " other people")
                    + " is not taken: nobody here knows them, and the packet is not made out to this computer.");
        }
        sheaf.rootless().forEach(this::goesOnFromElsewhere);
    }

    /** A home outside an institution takes from within it what is about its own people, unless the packet is made out to it. */
    private boolean isWanted(StreamId stream) {
        return all || stream.learner().equals(Intake.INSTITUTION) || terms.people().containsKey(stream.learner());
    }

    private void unlessItFits(Section section, Journal journal) {
        if (!section.header()
                && !journal.link(section.stream(), section.start()).equals(Optional.of(section.startLink()))) {
            out.add(section.stream());
            goesOnFromElsewhere(section.stream());
        }
    }

    private void goesOnFromElsewhere(StreamId stream) {
        leftOut.add("A part of what is " + (stream.learner().equals(Intake.INSTITUTION) ? "the institution’s" : "about " + name(stream.learner()))
                + " goes on from something that is not here; ask for a packet that is whole.");
    }

    private String name(UUID person) {
        return known(person).orElse("somebody");
    }

    private Optional<String> known(UUID person) {
        return Optional.ofNullable(terms.people().get(person)).or(() -> Optional.ofNullable(intake.names().get(person)));
    }

    /** @return what is not taken, and why, as sentences */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /**
     * What a person should know besides.
     *
     * @param now the time here
     * @return sentences
     */
    public List<String> told(Instant now) {
        return intake.latest() > now.plus(OFF).getEpochSecond()
                ? List.of("Some of it is dated " + Instant.ofEpochSecond(intake.latest()).toString().substring(0, 10)
                        + "; the clock of the computer that it comes from, or of this one, is wrong.")
                : List.of();
    }

    /** @return how many new events of each verb there are that is not known here */
    public SortedMap<String, Long> unknown() {
        return intake.unknown();
    }

    /** @return what is new, the institution's first, then by name */
    public List<News> news() {
        Map<UUID, SortedMap<Audience, Long>> byPerson = new HashMap<>();
        intake.news().forEach((stream, count) -> {
            if (!out.contains(stream)) {
                byPerson.computeIfAbsent(stream.learner(), person -> new TreeMap<>()).merge(new Audience(stream.audience()), count, Long::sum);
            }
        });
        return byPerson.entrySet().stream().filter(each -> each.getValue().values().stream().anyMatch(count -> count > 0))
                .map(each -> each.getKey().equals(Intake.INSTITUTION) ? new News(Optional.empty(), Optional.empty(), each.getValue())
                        : new News(Optional.of(each.getKey()), known(each.getKey()), each.getValue()))
                .sorted(Comparator.comparing((News news) -> news.person().isPresent())
                        .thenComparing(news -> news.name().orElse("")).thenComparing(news -> news.person().map(Objects::toString).orElse("")))
                .toList();
    }

    /** @return how many entries it has that may be taken */
    public long entries() {
        return heads().values().stream().mapToLong(Head::number).sum();
    }

    /** @return how far the sender's streams go, which the sender need not be told again */
    public SortedMap<StreamId, Head> known() {
        return sheaf.heads();
    }

    @Override
    public SortedMap<StreamId, Head> heads() {
        SortedMap<StreamId, Head> heads = sheaf.heads();
        heads.keySet().removeAll(out);
        return heads;
    }

    @Override
    public List<Branch> branches() {
        return sheaf.branches().stream().filter(branch -> !out.contains(branch.stream())).toList();
    }

    @Override
    public InputStream open(StreamId stream, long after) throws IOException {
        return sheaf.open(stream, after);
    }

    @Override
    public InputStream open(Branch branch) throws IOException {
        return sheaf.open(branch);
    }

    /** Events by which people erased entries, as far as they are here. */
    private record Erasures(Journal journal) {

        Set<UUID> of(UUID person) {
            Set<UUID> ids = new HashSet<>();
            Stream<StreamId> streams = journal.streams(person).stream();
            streams.forEach(stream -> journal.read(stream, 0, entry -> {
                entry.events().stream().filter(event -> event.verb().equals(Verbs.ENTRY_BLANKED))
                        .forEach(event -> ids.add(event.id()));
                return true;
            }));
            return ids;
        }
    }
}
