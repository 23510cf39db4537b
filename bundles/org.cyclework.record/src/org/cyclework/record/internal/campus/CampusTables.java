package org.cyclework.record.internal.campus;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.query.QueryStore;
import org.cyclework.record.internal.query.Sql;

/**
 * The tables on a campus' server, which a keeper makes of the lines, so that others can ask about a group without having its
 * lines. One keeper at a time.
 */
public final class CampusTables implements AutoCloseable {

    /** What the tables hold; nothing else is read of the journal for them. */
    static final Set<String> AUDIENCES = Set.of("work", "review", "person", "institution");

    private static final long ONE_AT_A_TIME = 0x7461626C65L;

    private final QueryStore store;

    private CampusTables(QueryStore store) {
        this.store = store;
    }

    /**
     * Opens them.
     *
     * @param settings of the campus
     * @param projections what is derived; those that read other audiences are left out
     * @return the tables; empty where another keeper is at them
     * @throws SQLException where they cannot be opened
     */
    public static Optional<CampusTables> open(CampusSettings settings, List<Projection<?>> projections) throws SQLException {
        Connection connection = CampusServer.connection(settings);
        boolean opened = false;
        try {
            Sql sql = Sql.onServer(connection);
            sql.run("SET search_path = " + CampusSchema.TABLES);
            if (!sql.first("SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), ONE_AT_A_TIME).orElse(false)) {
                return Optional.empty();
            }
            opened = true;
            return Optional.of(new CampusTables(QueryStore.onServer(connection, projections.stream().filter(CampusTables::isShown).toList())));
        } finally {
            if (!opened) {
                connection.close();
            }
        }
    }

    private static boolean isShown(Projection<?> projection) {
        return projection.verbs().stream().allMatch(verb -> AUDIENCES.contains(Verbs.audience(verb).name()));
    }

    /**
     * Whether the tables are about what a stream holds.
     *
     * @param stream any
     * @return whether its entries belong into them
     */
    public static boolean holds(StreamId stream) {
        return AUDIENCES.contains(stream.audience());
    }

    /** @return the tables as the record makes them */
    public QueryStore store() {
        return store;
    }

    /**
     * Forgets people of whom the tables hold other entries than the journal, or lack those of a branch, or who were erased;
     * they are made anew then.
     *
     * @param journal what the tables are to follow from
     * @param erased people who were erased
     * @throws SQLException where the tables cannot be changed
     */
    public void forgetWhatDoesNotFollow(Journal journal, Set<UUID> erased) throws SQLException {
        Set<UUID> doubtful = new TreeSet<>();
        for (Map.Entry<StreamId, Head> one : store.applied().entrySet()) {
            UUID learner = one.getKey().learner();
            Head there = one.getValue();
            boolean follows = there.number() == 0 || journal.link(one.getKey(), there.number()).filter(link -> !link.equals(there.link())).isEmpty();
            if (!follows || erased.contains(learner)) {
                doubtful.add(learner);
            }
        }
        for (Branch branch : journal.branches()) {
            if (holds(branch.stream()) && !doubtful.contains(branch.stream().learner()) && isLacking(journal, branch)) {
                doubtful.add(branch.stream().learner());
            }
        }
        for (UUID learner : doubtful) {
            store.forget(learner);
        }
    }

    private boolean isLacking(Journal journal, Branch branch) {
        StreamId stream = branch.stream();
        Set<UUID> there = store.events(stream.learner(), Set.of(new Audience(stream.audience()))).stream().map(LearningEvent::id)
                .collect(Collectors.toSet());
        boolean[] lacking = new boolean[1];
        journal.read(branch, entry -> {
            lacking[0] |= entry.events().stream().anyMatch(event -> !there.contains(event.id()));
            return !lacking[0];
        });
        return lacking[0];
    }

    @Override
    public void close() {
        store.close();
    }
}
