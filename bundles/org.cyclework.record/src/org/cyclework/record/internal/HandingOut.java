package org.cyclework.record.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.KnownHome;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.Sheaf;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.packet.CountedLines;
import org.cyclework.record.internal.packet.Ledger;
import org.cyclework.record.internal.packet.Manifest;
import org.cyclework.record.internal.packet.Outgoing;
import org.cyclework.record.internal.packet.PacketWriter;
import org.cyclework.record.internal.packet.PeerHeads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one packet of an opened record. */
final class HandingOut {

    private static final Logger LOG = LoggerFactory.getLogger(HandingOut.class);

    private final Clock clock;
    private final PassphraseCost cost;
    private final Journal journal;
    private final PacketTerms terms;
    private final PacketOrder order;
    private final UUID packet;
    private final Outgoing outgoing;
    private final SortedMap<StreamId, Head> theirs;
    private final Set<StreamId> gone = new HashSet<>();
    private long entries;

    HandingOut(OpenedRecord record, Access access, PacketOrder order, UUID packet, RecordCore core) {
        clock = core.clock();
        cost = core.cost();
        this.order = order;
        this.packet = packet;
        journal = record.journal();
        terms = new PacketTerms(record);
        Optional<KnownHome> home = order.home().map(this::admitted);
        outgoing = new Outgoing(access, home, order.passphrase().isPresent(), order.people(), without(record.institution().state(), access));
        theirs = home.isPresent() && !order.whole() ? peer(home.get()) : new TreeMap<>();
    }

    /** @return people who were erased, and those whom a supervisor does not supervise any longer */
    private Set<UUID> without(InstitutionState state, Access access) {
        Set<UUID> without = new HashSet<>(state.erased());
        if (state.isShared() && access.role() == Role.SUPERVISOR && access.scope() instanceof Scope.Several several) {
            Set<UUID> trainees = state.traineesOf(access.actor(), LocalDate.now(clock));
            several.learners().stream().filter(learner -> !trainees.contains(learner)).forEach(without::add);
        }
        return without;
    }

    private KnownHome admitted(String key) {
        return terms.homes().of(key).filter(home -> !home.revoked())
                .orElseThrow(() -> new IllegalArgumentException("No home with this key is admitted, so no packet can be made out to it."));
    }

    private SortedMap<StreamId, Head> peer(KnownHome home) {
        try {
            return new PeerHeads(terms.folder(), home.key()).read();
        } catch (IOException e) {
            return new TreeMap<>(); // then it is sent everything
        }
    }

    /** @return how many entries are in it */
    long write(Path target) {
        journal.seal();
        try (PacketWriter writer = new PacketWriter(terms.folder().resolve("out-" + packet))) {
            writer.lines(this::streams);
            writer.lines(this::branches);
            for (Path pack : order.packs()) {
                writer.pack(pack);
            }
            OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
            writer.write(target, members -> new Manifest(packet, now, journal.home().key(), order.name(), terms.institution(),
                    order.home(), members), journal.home(), order.passphrase(), cost);
            note();
            return entries;
        } catch (IOException e) {
            throw Failures.packet(target, e);
        }
    }

    /** The packet is whole; that it was written is only told to people. */
    private void note() {
        try {
            new Ledger(terms.folder(), order.home().orElse(Ledger.ANYBODY)).went(Ledger.people(gone), clock.instant());
        } catch (IOException e) {
            LOG.warn("That a packet was written could not be noted, so it is not told where copies are.", e);
        }
    }

    private void streams(OutputStream out) throws IOException {
        CountedLines lines = new CountedLines(out);
        for (Map.Entry<StreamId, Head> each : journal.heads().entrySet()) {
            StreamId stream = each.getKey();
            if (outgoing.goes(stream)) {
                journal.export(stream, known(stream, each.getValue()), lines);
                gone.add(stream);
            }
        }
        entries = lines.entries();
    }

    /** @return the last entry that the other home was seen to have, on the line that this one has too */
    private long known(StreamId stream, Head here) {
        Head there = theirs.get(stream);
        boolean same = there != null && there.number() <= here.number()
                && journal.link(stream, there.number()).filter(there.link()::equals).isPresent();
        return same ? there.number() : 0;
    }

    private void branches(OutputStream out) throws IOException {
        for (Branch branch : journal.branches()) {
            if (outgoing.goes(branch.stream())) {
                Sheaf.put(journal, branch, out);
            }
        }
    }
}
