package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.CampusResult;
import org.cyclework.record.Group;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.CampusFixture.Machine;
import org.cyclework.testsupport.TemporaryPostgres;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A keeper makes on the server the tables that each machine has of its own record, and others ask them within their reach. */
class CampusTablesTest {

    private static TemporaryPostgres postgres;

    @TempDir
    Path folder;

    private CampusFixture campus;
    private Machine home;
    private Machine keeper;
    private Access ada;
    private Access ben;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        postgres = TemporaryPostgres.startListening();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @BeforeEach
    void twoPeopleOnOneMachine() throws Exception {
        campus = new CampusFixture(postgres, folder).setUp();
        home = campus.machine("home").as(campus.admit("seat", Duty.SEAT, Optional.empty(), true, Set.of()));
        ada = home.enrol("Ada");
        ben = home.enrol("Ben");
        keeper = campus.machine("keeper").as(campus.admit("keeper", Duty.KEEPER, Optional.empty(), true, Set.of()));
    }

    @AfterEach
    void close() {
        campus.close();
    }

    private void work(Random chance, int acts) {
        List<String> verbs = List.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.ITEM_ANSWERED, Verbs.QUIZ_STARTED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED, Verbs.PLAY_TURN,
                Verbs.PLAY_ENDED, "later-verb");
        for (int i = 0; i < acts; i++) {
            Access who = chance.nextBoolean() ? ada : ben;
            home.record.append(who, new NewEvent(verbs.get(chance.nextInt(verbs.size())), "object-\0-" + chance.nextInt(3),
                    "{\"session\":\"" + new UUID(9, chance.nextInt(3)) + "\",\"score\":0." + chance.nextInt(10) + "}"));
        }
    }

    private static Set<String> rows(Connection connection, String question) throws Exception {
        Set<String> rows = new TreeSet<>();
        try (Statement asking = connection.createStatement(); ResultSet result = asking.executeQuery(question)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    cells.add(result.getString(column));
                }
                rows.add(cells.toString().replace('\0', '\uFFFD')); // no text in a PostgreSQL can hold it
            }
        }
        return rows;
    }

    private static final String STATES =
            "SELECT state.learner, projection.name, state.state_key, state.place, state.event, CASE WHEN state.incomplete THEN 1 ELSE 0 END, state.content FROM state JOIN projection"
                    + " ON projection.id = state.projection";
    private static final String EVENTS = "SELECT event.id, event.digest, event.number, event.learner, event.verb, event.version, event.object_id, event.session, event.actor, event.place,"
            + " event.wall, event.wall_offset, event.acts, event.payload, stream.audience, stream.writer FROM event JOIN stream ON stream.id = event.stream"
            + " WHERE stream.audience IN ('work', 'review', 'person', 'institution')";

    private void sameTables(long seed) throws Exception {
        home.record.close();
        JdbcDataSource embedded = new JdbcDataSource();
        embedded.setURL("jdbc:h2:" + home.home.resolve("record").resolve("query").toAbsolutePath() + ";IFEXISTS=TRUE");
        embedded.setUser("cyclework");
        embedded.setPassword("");
        try (Connection here = embedded.getConnection(); Connection there = campus.connectAsOwner()) {
            there.createStatement().execute("SET search_path = cyclework_tables");
            for (String question : List.of(EVENTS, STATES)) {
                Set<String> expected = rows(here, question);
                Set<String> found = rows(there, question);
                assertThat(expected).isNotEmpty();
                assertThat(without(expected, found)).as("missing there, seed " + seed).isEmpty();
                assertThat(without(found, expected)).as("only there, seed " + seed).isEmpty();
            }
        }
    }

    private static Set<String> without(Set<String> rows, Set<String> others) {
        Set<String> left = new TreeSet<>(rows);
        left.removeAll(others);
        return left;
    }

    @Test
    void theyAreThoseOfTheRecordHoweverItComes() throws Exception {
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        for (int round = 0; round < 4; round++) {
            work(chance, 40);
            assertThat(home.exchange().told()).isEmpty();
            CampusResult kept = keeper.exchange();
            assertThat(kept.told()).isEmpty();
            assertThat(kept.whole()).isTrue();
            sameTables(seed);
        }
        System.out.println("tables on the server, seed " + seed);
    }

    @Test
    void theyFollowWhereTwoHistoriesClaimOneNumber() throws Exception {
        work(new Random(2), 20);
        home.record.close();
        Machine twin = campus.copy(home, "twin");
        work(new Random(3), 10);
        home.exchange();
        keeper.exchange();
        Access there = twin.record.pick(ada.learner());
        for (int i = 0; i < 30; i++) {
            twin.record.append(there, new NewEvent(Verbs.ITEM_ANSWERED, "object-" + i % 3, "{\"score\":0.5}"));
        }
        twin.exchange();
        home.exchange();
        assertThat(keeper.exchange().told()).isEmpty();
        sameTables(3);
    }

    @Test
    void othersAskWithinTheirReach() throws Exception {
        work(new Random(4), 20);
        home.exchange();
        keeper.exchange();
        String sue = campus.admit("sue", Duty.SUPERVISOR, Optional.of(UUID.randomUUID()), Set.of(ada.learner()));
        String self = campus.admit("ben", Duty.PERSON, Optional.of(ben.learner()), Set.of());
        String question = "SELECT DISTINCT learner FROM cyclework_tables.";
        for (String table : List.of("state", "event", "stream")) {
            try (Connection connection = campus.connect(sue)) {
                assertThat(rows(connection, question + table)).as(table).containsExactly("[" + ada.learner() + "]");
            }
            try (Connection connection = campus.connect(self)) {
                assertThat(rows(connection, question + table)).as(table).containsExactly("[" + ben.learner() + "]");
            }
        }
        assertThat(campus.number("SELECT count(DISTINCT learner) FROM cyclework_tables.state")).isEqualTo(2);
    }

    @Test
    void whoIsErasedIsGoneFromThemAndFromTheLines() throws Exception {
        work(new Random(5), 20);
        home.exchange();
        keeper.exchange();
        home.record.erase(home.record.keeper().about(ada.learner()));
        home.exchange();
        assertThat(keeper.exchange().fetched().told()).as("nobody signed it").singleElement().asString().contains("was erased");
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE learner = '" + ada.learner() + "'")).isPositive();
        keeper.record.erase(keeper.record.keeper().about(ada.learner()));
        CampusResult kept = keeper.exchange();
        assertThat(kept.told()).isEmpty();
        for (String table : List.of("cyclework.line", "cyclework.tip", "cyclework_tables.state", "cyclework_tables.event", "cyclework_tables.stream")) {
            assertThat(campus.number("SELECT count(*) FROM " + table + " WHERE learner = '" + ada.learner() + "'")).as(table).isZero();
            assertThat(campus.number("SELECT count(*) FROM " + table + " WHERE learner = '" + ben.learner() + "'")).as(table).isPositive();
        }
        assertThat(home.exchange().told()).isEmpty();
    }

    @Test
    void whomSupervisorsReachFollowsFromTheGroups() throws Exception {
        work(new Random(6), 20);
        home.exchange();
        keeper.exchange();
        UUID boss = keeper.enrol("Bea").learner();
        String login = campus.admit("bea", Duty.SUPERVISOR, Optional.of(boss), Set.of(ben.learner()));
        keeper.record.accounts().found(boss, "a long passphrase".toCharArray(), "The Institute");
        Access administrator = keeper.record.accounts().access(Role.ADMINISTRATOR);
        Group group = keeper.record.groups().make(administrator, "Tuesday", Group.Kind.GROUP, Optional.empty());
        keeper.record.groups().add(administrator, group.id(), new Group.Member(boss, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()));
        keeper.record.groups().add(administrator, group.id(), new Group.Member(ada.learner(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        String question = "SELECT DISTINCT learner FROM cyclework.line WHERE audience = 'work'";
        try (Connection connection = campus.connect(login)) {
            assertThat(rows(connection, question)).containsExactly("[" + ben.learner() + "]");
            assertThat(keeper.campus.exchange(Watch.NOBODY).told()).isEmpty();
            assertThat(rows(connection, question)).containsExactly("[" + ada.learner() + "]");
            keeper.record.groups().remove(administrator, group.id(), ada.learner(), Group.As.TRAINEE);
            keeper.campus.exchange(Watch.NOBODY);
            assertThat(rows(connection, question)).isEmpty();
        }
    }

    @Test
    void whoIsNoSupervisorAnyLongerReachesNobody() throws Exception {
        work(new Random(7), 20);
        home.exchange();
        keeper.exchange();
        UUID boss = keeper.enrol("Bea").learner();
        UUID cal = keeper.enrol("Cal").learner();
        String login = campus.admit("cal", Duty.SUPERVISOR, Optional.of(cal), Set.of());
        keeper.record.accounts().found(boss, "a long passphrase".toCharArray(), "The Institute");
        Access administrator = keeper.record.accounts().access(Role.ADMINISTRATOR);
        keeper.record.accounts().open(administrator, cal, Account.Kind.PASSPHRASE, "another passphrase".toCharArray());
        keeper.record.accounts().grant(administrator, cal, Role.SUPERVISOR);
        Group group = keeper.record.groups().make(administrator, "Tuesday", Group.Kind.GROUP, Optional.empty());
        keeper.record.groups().add(administrator, group.id(), new Group.Member(cal, Group.As.SUPERVISOR, Optional.empty(), Optional.empty()));
        keeper.record.groups().add(administrator, group.id(), new Group.Member(ada.learner(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        keeper.campus.exchange(Watch.NOBODY);
        String question = "SELECT DISTINCT learner FROM cyclework.line WHERE audience = 'work'";
        try (Connection connection = campus.connect(login)) {
            assertThat(rows(connection, question)).containsExactly("[" + ada.learner() + "]");
            keeper.record.accounts().revoke(administrator, cal, Role.SUPERVISOR);
            keeper.campus.exchange(Watch.NOBODY);
            assertThat(rows(connection, question)).isEmpty();
        }
    }
}
