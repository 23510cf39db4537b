package org.cyclework.supervision.internal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Lesson;
import org.cyclework.record.Access;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Projection;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.LargeJournal;
import org.cyclework.record.internal.query.Databases;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;

/**
 * The view of a group of a given size against statements written by hand for the same figures over the events, and against
 * plainly reading the rows that it is made from. Prints a line for each. Arguments: people, events of each, the folder of a pack,
 * and where the record was made before, its folder.
 */
public final class GroupViewAtSize {

    private static final int TIMES = 3;
    /** Person by person, since a window over all events does not fit into the program's heap. */
    private static final List<String> BY_HAND = List.of(
            "SELECT COUNT(DISTINCT object_id) FROM event WHERE learner = ? AND verb = 'lesson-read'",
            "SELECT COUNT(DISTINCT session) FROM event WHERE learner = ? AND verb = 'quiz-finished'",
            "SELECT COUNT(DISTINCT session) FROM event WHERE learner = ? AND verb = 'debrief-finished'",
            "SELECT SUM(CASE WHEN gap <= 1200000 THEN gap ELSE 0 END), MAX(wall) FROM (SELECT wall, wall - LAG(wall) OVER (ORDER BY wall) AS gap FROM event WHERE learner = ?)",
            "SELECT object_id, payload FROM (SELECT object_id, payload, ROW_NUMBER() OVER (PARTITION BY object_id ORDER BY place DESC) AS newest"
                    + " FROM event WHERE learner = ? AND verb = 'item-answered') WHERE newest = 1");
    private static final String ROWS =
            "SELECT state_key, content FROM state WHERE learner = ? AND projection = ?";

    /** Keeps what was told from being left out. */
    private static volatile int told;

    private GroupViewAtSize() {
    }

    /** Measures. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Course course = PackReader.course(List.of(PackReader.open(Path.of(arguments[2]))));
        List<String> lessons = course.modules().stream().flatMap(module -> module.getLessons().stream()).map(Lesson::getId).toList();
        List<String> items = course.modules().stream().flatMap(module -> course.itemsOf(module.getId()).stream()).map(Item::getId).toList();
        System.out.printf(Locale.ROOT, "%d lessons, %d items, %d cases%n", lessons.size(), items.size(), course.caseIds().size());
        Path home = arguments.length > 3 ? Path.of(arguments[3])
                : made(new LargeJournal(lessons, items, course.caseIds()), Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        try (StandaloneRecord record = open(home, Supervising.projections())) {
            CourseLibrary library = new OneCourse(course);
            GroupOverview overview = new Supervising(record, library, Plays.kept(library, record), Clock.systemUTC()).overview();
            System.out.printf(Locale.ROOT, "an answer, median of 1000: %d µs%n", answer(record));
            double[] ours = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                ours[i] = seconds(() -> {
                    GroupView view = overview.everyone(record.keeper());
                    told = view.people().size() + view.objectives().size();
                });
            }
            System.out.printf(Locale.ROOT, "the view: first %.2f s, median %.2f s%n", ours[0], median(ours));
        }
        byHand(home);
    }

    private static Path made(LargeJournal journal, int people, int each) throws IOException, SQLException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "group-at-size").resolve("home");
        journal.write(home, people, each);
        double without = rebuilt(home, List.of());
        double with = rebuilt(home, Supervising.projections());
        System.out.printf(Locale.ROOT, "tables made: %.1f s, without what groups are told from %.1f s%n", with, without);
        return home;
    }

    private static void byHand(Path home) throws SQLException {
        try (Connection connection = Databases.readOnly(home, "query").getConnection()) {
            List<Object> learners = column(connection, "SELECT DISTINCT learner FROM stream");
            List<Object> projections = column(connection, "SELECT id FROM projection WHERE name IN ('done-parts', 'worked-time', 'assignment-story')");
            double[] events = new double[TIMES];
            double[] rows = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                events[i] = seconds(() -> {
                    for (String query : BY_HAND) {
                        drain(connection, query, learners, List.of());
                    }
                });
                rows[i] = seconds(() -> drain(connection, ROWS, learners, projections));
            }
            System.out.printf(Locale.ROOT, "by hand over the events: median %.2f s%nthe rows it is made from, read and thrown away: median %.2f s%n", median(events), median(rows));
        }
    }

    private static void drain(Connection connection, String query, List<Object> learners, List<Object> projections) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (Object projection : projections.isEmpty() ? List.of("") : projections) {
                for (Object learner : learners) {
                    statement.setObject(1, learner);
                    if (!projections.isEmpty()) {
                        statement.setObject(2, projection);
                    }
                    drain(statement);
                }
            }
        }
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    told += String.valueOf(rows.getObject(column)).length();
                }
            }
        }
    }

    private static List<Object> column(Connection connection, String query) throws SQLException {
        List<Object> values = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
        }
        return values;
    }

    private static StandaloneRecord open(Path home, List<Projection<?>> projections) {
        return RecordFactory.at(new RecordLocation(home), Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST, projections);
    }

    private static double rebuilt(Path home, List<Projection<?>> projections) throws SQLException {
        return elapsed(() -> {
            try (StandaloneRecord record = open(home, projections)) {
                record.rebuild(record.keeper(), Watch.NOBODY);
            }
        });
    }

    private static long answer(StandaloneRecord record) {
        Access access = record.pick(record.people().getFirst().id());
        double[] seconds = new double[1_000];
        for (int i = 0; i < seconds.length; i++) {
            long from = System.nanoTime();
            record.append(access, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-" + i % 50, "{\"score\":0.5}"));
            seconds[i] = System.nanoTime() - from;
        }
        return Math.round(median(seconds) / 1_000);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Something to be timed. */
    private interface Work {

        void run() throws SQLException;
    }

    /** @return the processor's time of this thread, in which the database works as well, so that other work on the machine hardly counts */
    private static double seconds(Work work) throws SQLException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - from) / 1e9;
    }

    private static double elapsed(Work work) throws SQLException {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e9;
    }

    /** A library of one course. */
    private record OneCourse(Course course) implements CourseLibrary {

        @Override
        public List<PackFailure> failures() {
            return List.of();
        }
    }
}
