package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.Progress;
import org.cyclework.record.internal.journal.StreamId;

/** One exchange with a campus: a journal's tails go there, and what may be seen comes from there. */
public final class Exchange implements AutoCloseable {

    private final CampusServer server;
    private final Journal journal;
    private final Set<UUID> erased;
    private final Predicate<StreamId> exchanged;
    private final Standing standing;
    private final Set<StreamId> there = new HashSet<>();

    /** Takes over what was fetched. */
    @FunctionalInterface
    public interface Taker {

        /** Takes it. @return whether to go on */
        boolean take(JournalSource fetched) throws IOException;
    }

    /** How two sides differ. @param waiting entries that are only here, without seals @param there streams that go further there */
    public record Difference(long waiting, int there) {
    }

    /**
     * Reaches the campus.
     *
     * @param settings where it is
     * @param journal of this machine
     * @param erased people about whom nothing is exchanged
     * @throws SQLException where it cannot be reached, or is not set up for this program
     */
    public Exchange(CampusSettings settings, Journal journal, Set<UUID> erased) throws SQLException {
        this.journal = journal;
        this.erased = Set.copyOf(erased);
        server = CampusServer.connect(settings);
        boolean ready = false;
        try {
            if (!new CampusSchema(server.sql()).isThere()) {
                throw new SQLException("it is not set up for this version of Cyclework; its owner does that with campus set-up");
            }
            standing = server.standing();
            server.sql().commit();
            ready = true;
        } finally {
            if (!ready) {
                server.close();
            }
        }
        exchanged = stream -> !this.erased.contains(stream.learner()) && !standing.erased().contains(stream.learner())
                && (settings.own() || !stream.audience().equals("own"));
    }

    /** @return the name of our login */
    public String login() {
        return standing.login();
    }

    /** @return whether this login may make the tables and erase */
    public boolean keeps() {
        return standing.is(Duty.KEEPER);
    }

    /** @return how the two sides differ now */
    public Difference difference() throws SQLException {
        SortedMap<StreamId, TreeSet<Head>> tips = server.tips();
        long waiting = uplink(done -> true).waiting(tips);
        int there = new Downlink(server, journal).lacking(tips, exchanged).size();
        server.sql().commit();
        return new Difference(waiting, there);
    }

    private Uplink uplink(Progress progress) {
        return new Uplink(server, journal, exchanged.and(standing::mayBring), progress);
    }

    /** What was brought. @param entries how many are new there @param whole whether all was brought @param told sentences */
    public record Brought(long entries, boolean whole, List<String> told) {
    }

    /** Brings what is only here. */
    public Brought bring(Progress progress) throws SQLException {
        Uplink uplink = uplink(progress);
        long entries = uplink.run(server.tips());
        server.sql().commit();
        return new Brought(entries, uplink.isWhole(), List.copyOf(uplink.told()));
    }

    /**
     * Fetches what is only there.
     *
     * @param folder where it lies until it is taken over
     * @param taker takes it over, part by part
     */
    public void fetch(Path folder, Taker taker) throws SQLException, IOException {
        Downlink downlink = new Downlink(server, journal);
        SortedMap<StreamId, TreeSet<Head>> tips = server.tips();
        there.addAll(tips.keySet());
        SortedMap<StreamId, TreeSet<Head>> lacking = downlink.lacking(tips, exchanged);
        boolean more = !lacking.isEmpty();
        while (more) {
            try (Spool spool = new Spool(folder)) {
                more = downlink.fetch(tips, lacking, spool);
                more &= spool.isEmpty() || taker.take(spool);
            }
        }
    }

    /** @return the streams that were there when it was fetched, of which something may be seen */
    public Set<StreamId> there() {
        return Set.copyOf(there);
    }

    /** Takes away there what is about people who were erased. */
    public void erase(Set<UUID> people) throws SQLException {
        for (UUID learner : people) {
            if (!standing.erased().contains(learner)) {
                server.sql().update("INSERT INTO cyclework.erased (learner) VALUES (?) ON CONFLICT DO NOTHING", learner);
                server.sql().update("DELETE FROM cyclework.line WHERE learner = ?", learner);
                server.sql().commit();
            }
        }
    }

    /**
     * Makes what supervisors reach there follow from the groups.
     *
     * @param trainees whom a person supervises
     */
    public void reach(Function<UUID, Set<UUID>> trainees) throws SQLException {
        Map<String, UUID> supervisors = new TreeMap<>();
        server.sql().each("SELECT role, person FROM cyclework.login WHERE person IS NOT NULL AND NOT everybody AND pg_has_role(role, ?, 'MEMBER')",
                row -> supervisors.put(row.getString(1), row.getObject(2, UUID.class)), Logins.role(Duty.SUPERVISOR));
        for (Map.Entry<String, UUID> one : supervisors.entrySet()) {
            Set<UUID> now = trainees.apply(one.getValue());
            Set<UUID> there = new HashSet<>(server.sql().list("SELECT learner FROM cyclework.reach WHERE role = ?::name",
                    row -> row.getObject(1, UUID.class), one.getKey()));
            for (UUID learner : there) {
                if (!now.contains(learner)) {
                    server.sql().update("DELETE FROM cyclework.reach WHERE role = ?::name AND learner = ?", one.getKey(), learner);
                }
            }
            for (UUID learner : now) {
                if (!there.contains(learner)) {
                    server.sql().update("INSERT INTO cyclework.reach (role, learner) VALUES (?::name, ?)", one.getKey(), learner);
                }
            }
        }
        server.sql().commit();
    }

    @Override
    public void close() {
        server.close();
    }
}
