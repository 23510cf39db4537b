package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.ExchangedLines;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.StreamId;

/** Fetches the tails of streams that this machine lacks, so many at a time that they fit on its disk. */
final class Downlink {

    private static final long ENOUGH = 64L << 20;
    private static final int TOGETHER = 200;
    private static final long SHORT = 200;

    private static final String TAILS = "SELECT line.learner, line.audience, line.writer, line.number, line.link, line.bytes"
            + " FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[]) AS asked (learner, audience, writer, after)"
            + " CROSS JOIN LATERAL (SELECT * FROM cyclework.line WHERE line.learner = asked.learner"
            + " AND line.audience = asked.audience AND line.writer = asked.writer AND line.number > asked.after"
            + " ORDER BY line.number) AS line ORDER BY line.learner, line.audience, line.writer, line.number";
    private static final String WAY = "WITH RECURSIVE way (learner, audience, writer, number, link, before, bytes) AS ("
            + "SELECT learner, audience, writer, number, link, before, bytes FROM cyclework.line WHERE learner = ?"
            + " AND audience = ? AND writer = ? AND number = ? AND link = decode(?, 'hex')"
            + " UNION ALL SELECT line.learner, line.audience, line.writer, line.number, line.link, line.before, line.bytes"
            + " FROM way JOIN cyclework.line ON line.learner = way.learner AND line.audience = way.audience"
            + " AND line.writer = way.writer AND line.number = way.number - 1 AND line.link = way.before)"
            + " SELECT learner, audience, writer, number, link, bytes FROM way ORDER BY number";

    private final CampusServer server;
    private final Journal journal;
    private final Set<StreamId> fetched = new HashSet<>();

    Downlink(CampusServer server, Journal journal) {
        this.server = server;
        this.journal = journal;
    }

    /** @return the tips that are not here, of streams that may be fetched */
    SortedMap<StreamId, TreeSet<Head>> lacking(SortedMap<StreamId, TreeSet<Head>> tips, Predicate<StreamId> wanted) {
        SortedMap<StreamId, TreeSet<Head>> lacking = new TreeMap<>();
        Map<StreamId, List<Head>> branches = new HashMap<>();
        for (Branch branch : journal.branches()) {
            branches.computeIfAbsent(branch.stream(), made -> new ArrayList<>()).add(branch.head());
        }
        tips.forEach((stream, there) -> {
            TreeSet<Head> unknown = new TreeSet<>(there);
            unknown.removeIf(tip -> journal.link(stream, tip.number()).filter(tip.link()::equals).isPresent()
                    || branches.getOrDefault(stream, List.of()).contains(tip));
            if (!unknown.isEmpty() && wanted.test(stream)) {
                lacking.put(stream, unknown);
            }
        });
        return lacking;
    }

    /**
     * Fetches as much as fits of what was not fetched yet.
     *
     * @return whether there may be more
     */
    boolean fetch(SortedMap<StreamId, TreeSet<Head>> tips, SortedMap<StreamId, TreeSet<Head>> lacking, Spool spool)
            throws SQLException, IOException {
        List<StreamId> few = new ArrayList<>();
        List<StreamId> left = lacking.keySet().stream().filter(stream -> !fetched.contains(stream)).toList();
        Map<StreamId, Long> after = after(left, tips);
        for (StreamId stream : left) {
            if (spool.length() >= ENOUGH) {
                break;
            }
            fetched.add(stream);
            if (tips.get(stream).size() > 1) {
                ways(stream, tips.get(stream), lacking.get(stream), spool);
            } else if (tips.get(stream).last().number() - after.get(stream) > SHORT) {
                tails(List.of(stream), after, spool);
            } else if (few.add(stream) && few.size() >= TOGETHER) {
                tails(few, after, spool);
                few.clear();
            }
        }
        tails(few, after, spool);
        spool.finish();
        server.sql().commit();
        return !fetched.containsAll(left);
    }

    /** @return for each stream the entry that is here and there, after which there is more; -1 where the whole is wanted */
    private Map<StreamId, Long> after(List<StreamId> streams, SortedMap<StreamId, TreeSet<Head>> tips) throws SQLException {
        SortedMap<StreamId, Head> heads = journal.heads();
        List<StreamId> here = streams.stream().filter(heads::containsKey).toList();
        Set<Integer> common = server.there(here, here.stream().map(heads::get).toList());
        Map<StreamId, Long> after = new HashMap<>();
        streams.forEach(stream -> after.put(stream, -1L));
        common.forEach(place -> after.put(here.get(place), heads.get(here.get(place)).number()));
        after.replaceAll((stream, number) -> number == 0 ? -1L : number); // the header comes with the first entries
        return after;
    }

    private void tails(List<StreamId> streams, Map<StreamId, Long> after, Spool spool) throws SQLException, IOException {
        if (streams.isEmpty()) {
            return;
        }
        Object[] keys = server.keys(streams, streams.stream().map(after::get).toList());
        Filling filling = new Filling(after, spool);
        server.sql().each(TAILS, filling::take, keys);
        filling.end();
    }

    /** Every way through a stream with branches, from its header on; which of them is the stream is found when it comes. */
    private void ways(StreamId stream, TreeSet<Head> there, TreeSet<Head> unknown, Spool spool) throws SQLException, IOException {
        Head longest = there.last();
        for (Head tip : there) {
            if (!unknown.contains(tip) && tip != longest) {
                continue;
            }
            Way way = new Way(spool);
            server.sql().each(WAY, way::take, stream.learner(), stream.audience(), stream.writer(), tip.number(), tip.link());
            way.failed();
            if (tip == longest) {
                spool.stream(stream, tip);
            } else {
                spool.branch(stream, way.header, tip);
            }
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getLong(4), HexFormat.of().formatHex(row.getBytes(5)));
    }

    /** Takes the lines of one way. */
    private static final class Way {

        private final Spool spool;
        private String header = "0".repeat(64);
        private Optional<IOException> failure = Optional.empty();

        Way(Spool spool) {
            this.spool = spool;
        }

        void take(ResultSet row) throws SQLException {
            if (row.getLong(4) == 0) {
                header = head(row).link();
            }
            try {
                spool.line(row.getBytes(6));
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }

        void failed() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }

    /** Takes the lines of streams one after another, and puts before each tail what it follows. */
    private final class Filling {

        private final Map<StreamId, Long> after;
        private final Spool spool;
        private StreamId stream;
        private Head head;
        private Optional<IOException> failure = Optional.empty();

        Filling(Map<StreamId, Long> after, Spool spool) {
            this.after = after;
            this.spool = spool;
        }

        void take(ResultSet row) throws SQLException {
            StreamId next = CampusServer.stream(row);
            try {
                if (!next.equals(stream)) {
                    finish();
                    stream = next;
                    begin();
                }
                spool.line(row.getBytes(6));
                head = head(row);
            } catch (IOException e) {
                failure = Optional.of(e);
            }
        }

        private void begin() throws IOException {
            long before = after.get(stream);
            if (before > 0) {
                spool.line(ExchangedLines.continued(stream, journal.link(stream, 0).orElseThrow(),
                        new Head(before, journal.link(stream, before).orElseThrow())));
            }
        }

        private void finish() {
            if (stream != null) {
                spool.stream(stream, head);
            }
        }

        void end() throws IOException {
            finish();
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }
}
