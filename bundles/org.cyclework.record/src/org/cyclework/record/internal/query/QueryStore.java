package org.cyclework.record.internal.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.StreamId;
import org.slf4j.LoggerFactory;

/**
 * The tables made from the journal. They can be thrown away at any time and are made anew then. Every change is one
 * transaction, which the database need not force to the disk. Not thread-safe.
 */
public final class QueryStore implements AutoCloseable {

    /** Name of the database, without its ending. */
    public static final String NAME = "query";

    private static final int BATCH = 1_000;

    private final Connection connection;
    private final Sql sql;
    private final StreamTable streams;
    private final EventTable events;
    private final StateTable states;
    private final Folding folding;
    private final List<StoredEvent> waiting = new ArrayList<>();
    private final Map<StreamId, Head> heads = new HashMap<>();

    private QueryStore(Connection connection, Dialect dialect, List<Projection<?>> projections) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        sql = new Sql(connection, dialect);
        streams = new StreamTable(sql);
        events = new EventTable(sql, streams);
        states = new StateTable(sql);
        List<Projection<?>> anew = states.register(projections);
        if (!anew.isEmpty()) {
            foldAll(anew);
        }
        folding = new Folding(events, states, projections);
        sql.commit();
    }

    /**
     * Opens the tables in a folder, or makes them where they are not there.
     *
     * @param folder where the database's file is
     * @param projections what is derived; those of another version are derived anew from the tables' events
     * @return the tables
     * @throws SQLException where they cannot be opened; {@link #throwAway} helps
     */
    public static QueryStore open(Path folder, List<Projection<?>> projections) throws SQLException {
        return open(folder, projections, Optional.empty());
    }

    /**
     * The same, of tables whose file may be encrypted.
     *
     * @param folder where the database's file is
     * @param projections what is derived
     * @param password that the file is encrypted with; empty for a plain one
     * @return the tables
     * @throws SQLException where they cannot be opened, such as where the file is of the other kind; {@link #throwAway} helps
     */
    public static QueryStore open(Path folder, List<Projection<?>> projections, Optional<char[]> password) throws SQLException {
        DataSource source = Databases.embedded(folder, NAME, password);
        Connection connection = source.getConnection();
        try {
            Schema.migrateWhereNew(source, connection);
            return new QueryStore(connection, Dialect.EMBEDDED, projections);
        } catch (SQLException | RuntimeException e) {
            try {
                connection.close();
            } catch (SQLException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    /**
     * Uses the tables of a server, which are there.
     *
     * @param connection to it, on which tables are found without naming their schema; closed with these tables
     * @param projections what is derived; those of another version are derived anew from the tables' events
     * @return the tables
     * @throws SQLException where they cannot be used
     */
    public static QueryStore onServer(Connection connection, List<Projection<?>> projections) throws SQLException {
        return new QueryStore(connection, Dialect.SERVER, projections);
    }

    /**
     * Removes the tables' files.
     *
     * @param folder where they are
     * @throws IOException where that cannot be done
     */
    public static void throwAway(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, NAME + ".*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void foldAll(List<Projection<?>> anew) throws SQLException {
        Folding fresh = new Folding(events, states, anew);
        List<UUID> people = sql.list("SELECT DISTINCT learner FROM stream", row -> row.getObject(1, UUID.class));
        Set<String> verbs = anew.stream().flatMap(projection -> projection.verbs().stream())
                .collect(Collectors.toSet());
        for (UUID learner : people) {
            events.each(learner, verbs, fresh::fold);
            fresh.flush();
        }
    }

    /** @return how far each stream is in the tables */
    public SortedMap<StreamId, Head> applied() {
        return using(streams::applied);
    }

    /**
     * Says that nothing about a person is in the tables, which then need not be asked until the next {@link #commit}.
     *
     * @param learner about whom entries come next
     */
    public void expectNew(UUID learner) {
        folding.expectNew(learner);
    }

    /**
     * Takes an entry, to be written with others by {@link #commit}. Entries of a stream come in order.
     *
     * @param entry the next entry of its stream
     * @throws SQLException where the tables cannot be changed; they are as they were at the last commit then
     */
    public void add(Entry entry) throws SQLException {
        waiting.addAll(StoredEvent.of(entry));
        heads.merge(entry.stream(), entry.head(), (one, other) -> one.number() > other.number() ? one : other);
        if (waiting.size() >= BATCH) {
            addWaiting();
        }
    }

    /**
     * Takes the events of an entry whose number another one has in the stream itself.
     *
     * @param entry of a branch
     * @throws SQLException where the tables cannot be changed; they are as they were at the last commit then
     */
    public void addBranch(Entry entry) throws SQLException {
        waiting.addAll(StoredEvent.of(entry));
        if (waiting.size() >= BATCH) {
            addWaiting();
        }
    }

    private void addWaiting() throws SQLException {
        List<StoredEvent> all = List.copyOf(waiting);
        waiting.clear();
        List<StoredEvent> added = events.add(all);
        if (added.size() == all.size()) {
            for (StoredEvent one : added) {
                folding.fold(one.event());
            }
            return;
        }
        Set<StoredEvent> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        fresh.addAll(added);
        for (StoredEvent one : all) {
            if (fresh.contains(one)) {
                folding.fold(one.event());
            } else {
                again(one);
            }
        }
    }

    /**
     * Of two events with one id and audience the first in canonical order counts. One that is there already from beyond its
     * stream's end may be in no state yet.
     */
    private void again(StoredEvent other) throws SQLException {
        Optional<StoredEvent> there = events.inPlaceOf(other.event());
        if (there.isEmpty()) {
            throw new SQLException("an event's id is taken by none that can be found");
        }
        if (there.get().digest().equals(other.digest())) {
            if (!streams.has(there.get().event())) {
                folding.again(there.get().event());
            }
            return;
        }
        if (StoredEvent.first(there.get(), other) == other) {
            events.remove(there.get().event());
            events.add(List.of(other));
            events.sameId(there.get());
        } else {
            events.sameId(other);
        }
        folding.again(there.get().event());
        folding.again(other.event());
    }

    /**
     * Writes what was taken.
     *
     * @throws SQLException where the tables cannot be changed; they are as they were at the last commit then
     */
    public void commit() throws SQLException {
        addWaiting();
        folding.flush();
        for (Map.Entry<StreamId, Head> head : heads.entrySet()) {
            streams.applied(head.getKey(), head.getValue());
        }
        heads.clear();
        sql.commit();
    }

    /**
     * Removes everything about a person.
     *
     * @param learner who
     * @throws SQLException where the tables cannot be changed
     */
    public void forget(UUID learner) throws SQLException {
        folding.drop();
        events.forget(learner);
        states.forget(learner);
        streams.forget(learner);
        sql.commit();
    }

    /** @return everybody whom events are about */
    public List<UUID> learners() {
        return using(() -> sql.list("SELECT DISTINCT learner FROM stream", row -> row.getObject(1, UUID.class)));
    }

    /** @return a person's events for these audiences in canonical order */
    public List<LearningEvent> events(UUID learner, Set<Audience> audiences) {
        return using(() -> events.of(learner, audiences));
    }

    /** @return those about an object */
    public List<LearningEvent> about(UUID learner, Set<Audience> audiences, String objectId) {
        return using(() -> events.about(learner, audiences, objectId));
    }

    /** @return those of a session */
    public List<LearningEvent> ofSession(UUID learner, Set<Audience> audiences, UUID session) {
        return using(() -> events.ofSession(learner, audiences, session));
    }

    /** @return a person's states by key */
    public <S> SortedMap<String, S> states(UUID learner, Projection<S> projection) {
        return using(() -> {
            SortedMap<String, S> read = new TreeMap<>();
            states.contents(learner, projection.name()).forEach((key, content) -> read.put(key, projection.read(content)));
            return read;
        });
    }

    /** @return several people's states by key, of those who have any */
    public <S> Map<UUID, SortedMap<String, S>> statesOf(List<UUID> learners, Projection<S> projection) {
        return using(() -> {
            Map<UUID, SortedMap<String, S>> read = new HashMap<>();
            states.everything(learners, projection.name()).forEach((learner, contents) -> {
                SortedMap<String, S> own = new TreeMap<>();
                contents.forEach((key, content) -> own.put(key, projection.read(content)));
                read.put(learner, own);
            });
            return read;
        });
    }

    /** @return how many events of each verb there are */
    public Map<String, Long> verbs() {
        return using(() -> {
            Map<String, Long> verbs = new HashMap<>();
            sql.each("SELECT verb, COUNT(*) FROM event GROUP BY verb", row -> verbs.put(row.getString(1), row.getLong(2)));
            return verbs;
        });
    }

    /** @return how many statements the tables were asked so far, for whoever measures */
    public long statements() {
        return sql.statements();
    }

    /** @return one state of a person */
    public <S> Optional<S> state(UUID learner, Projection<S> projection, String key) {
        return using(() -> states.row(new StateTable.Key(learner, projection.name(), key))
                .map(row -> projection.read(row.content())));
    }

    /** @return everybody's state of this key */
    public <S> Map<UUID, S> everybody(Projection<S> projection, String key) {
        return using(() -> {
            Map<UUID, S> read = new HashMap<>();
            states.everybody(learners(), projection.name(), key).forEach((learner, text) -> read.put(learner, projection.read(text)));
            return read;
        });
    }

    /** @return keys on which a step failed, ids that two events have, and keys with events that are not understood, as sentences */
    public List<String> findings() {
        return using(() -> {
            List<String> found = new ArrayList<>();
            sql.each("SELECT projection.name, aside.state_key, aside.event, aside.reason FROM aside JOIN projection"
                    + " ON projection.id = aside.projection ORDER BY 1, 2", row -> found.add("The key " + row.getString(2)
                            + " of " + row.getString(1) + " is set aside at event " + row.getString(3) + ": " + row.getString(4)));
            sql.each("SELECT id FROM same_id ORDER BY id", row -> found.add("Two events have the id " + row.getString(1)
                    + "; the first one counts."));
            sql.each("SELECT projection.name, state.state_key FROM state JOIN projection ON projection.id = state.projection"
                    + " WHERE state.incomplete ORDER BY 1, 2", row -> found.add("The key " + row.getString(2) + " of "
                            + row.getString(1) + " is incomplete until an update: it has events of a newer version."));
            return found;
        });
    }

    /** Something asked of the tables. */
    private interface Question<T> {

        T ask() throws SQLException;
    }

    private static <T> T using(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    /** Gives up what was not committed and closes the tables in an orderly way. */
    @Override
    public void close() {
        try (Connection closing = connection) {
            closing.rollback();
        } catch (SQLException e) {
            LoggerFactory.getLogger(QueryStore.class).info("The tables were closed with trouble: {}", e.toString());
        }
    }
}
