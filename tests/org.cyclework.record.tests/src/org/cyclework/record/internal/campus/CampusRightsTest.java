package org.cyclework.record.internal.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.CampusFixture;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.ExchangedLines;
import org.cyclework.record.internal.journal.ExchangedLines.Line;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.MachineMarks;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who has the address of the database and a login is still only who they are, whatever program they use. */
class CampusRightsTest {

    private static final UUID INSTITUTION = new UUID(0, 0);
    private static final UUID ADA = UUID.fromString("0a0a0a0a-0000-4000-8000-000000000001");
    private static final UUID BEN = UUID.fromString("0b0b0b0b-0000-4000-8000-000000000002");
    private static final UUID SUE = UUID.fromString("05050505-0000-4000-8000-000000000003");

    /** s: is seen; b: may be brought. Ada is within the reach of the supervisor Sue and of the seat, Ben is not. */
    private static final String RIGHTS = """
            audience     ada:ada ada:ben sue:ada sue:ben seat:ada seat:ben keeper:ada keeper:ben
            own          sb      --      --      --      --       --       --         --
            work         sb      --      s-      --      sb       --       sb         sb
            review       sb      --      sb      --      sb       --       sb         sb
            staff        --      --      sb      --      --       --       --         --
            person       sb      --      sb      --      sb       --       sb         sb
            secret       sb      --      --      --      sb       --       --         --
            institution  s-      s-      sb      sb      sb       sb       sb         sb
            later        sb      --      --      --      --       --       --         --
            """;

    @TempDir
    private static Path folder;
    private static TemporaryPostgres postgres;
    private static CampusFixture campus;
    private static final Map<String, String> LOGINS = new LinkedHashMap<>();
    private static final Map<String, Connection> CONNECTIONS = new HashMap<>();
    private static final Map<String, LineBatch> THERE = new HashMap<>();
    private static final Map<String, CampusServer> SERVERS = new HashMap<>();

    @BeforeAll
    static void aCampusWithLogins() throws Exception {
        postgres = TemporaryPostgres.startListening();
        campus = new CampusFixture(postgres, folder).setUp();
        LOGINS.put("ada", campus.admit("ada", Duty.PERSON, Optional.of(ADA), Set.of()));
        LOGINS.put("sue", campus.admit("sue", Duty.SUPERVISOR, Optional.of(SUE), Set.of(ADA)));
        LOGINS.put("seat", campus.admit("seat", Duty.SEAT, Optional.empty(), Set.of(ADA)));
        LOGINS.put("keeper", campus.admit("keeper", Duty.KEEPER, Optional.empty(), true, Set.of()));
        for (String login : LOGINS.values()) {
            CONNECTIONS.put(login, campus.connect(login));
            Path file = folder.resolve("login.properties");
            Files.writeString(file, campus.settings(login));
            SERVERS.put(login, CampusServer.connect(CampusSettings.read(file)));
        }
        CONNECTIONS.put("owner", campus.connectAsOwner());
    }

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            for (Connection connection : CONNECTIONS.values()) {
                connection.close();
            }
            SERVERS.values().forEach(CampusServer::close);
            campus.close();
            postgres.close();
        }
    }

    private static UUID person(String who) {
        return who.equals("ada") ? ADA : who.equals("sue") ? SUE : BEN;
    }

    /** @return a header and an entry of a stream that nobody has yet */
    private static LineBatch lines(UUID learner, String audience, UUID actor) throws IOException {
        Path home = Files.createTempDirectory(folder, "home");
        try (Journal made = Journal.open(new JournalPlaces(home, home.resolve("state")), new RealFiles(),
                new JournalRuntime(Clock.systemUTC(), UUID::randomUUID, new SecureRandom(), new MachineMarks("machine", "host", List.of())))) {
            StreamId stream = made.append(learner, audience, List.of(
                    new EventDraft(UUID.randomUUID(), "done", 1, "thing", Optional.empty(), actor, "{\"text\":\"ä \\u0000\"}", List.of()))).stream();
            LineBatch batch = new LineBatch();
            try (ExchangedLines all = new ExchangedLines(made.source().open(stream, 0))) {
                for (Optional<Line> line = all.next(); line.isPresent(); line = all.next()) {
                    batch.add(stream, line.get());
                }
            }
            return batch;
        }
    }

    /** @return the same lines, with nothing but the digest of the entry's text */
    private static LineBatch blanked(LineBatch full) {
        LineBatch batch = new LineBatch();
        batch.add(full.streams().get(0), full.lines().get(0));
        Line line = full.lines().get(1);
        String digest = HexFormat.of().formatHex(sha256(Arrays.copyOf(line.bytes(), line.bytes().length - 93)));
        String text = "{\"number\":" + line.number() + ",\"digest\":\"" + digest + "\",\"blanked-by\":\"" + UUID.randomUUID() + "\",\"link\":\""
                + HexFormat.of().formatHex(line.link()) + "\",\"crc\":\"00000000\"}\n";
        batch.add(full.streams().get(1), new Line(line.number(), line.before(), line.link(), text.getBytes(StandardCharsets.UTF_8), true));
        return batch;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts rows in as any program could. */
    private static void insert(Connection connection, LineBatch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO cyclework.line VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < batch.lines().size(); i++) {
                StreamId stream = batch.streams().get(i);
                Line line = batch.lines().get(i);
                Object[] row = {stream.learner(), stream.audience(), stream.writer(), line.number(), line.link(), line.before(), line.bytes()};
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.execute();
            }
        }
    }

    private static boolean brings(String login, LineBatch batch) throws SQLException {
        try {
            insert(CONNECTIONS.get(login), batch);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
            return false;
        }
    }

    private static boolean bringsAsTheProgramDoes(String login, LineBatch batch) throws SQLException {
        try {
            SERVERS.get(login).bring(batch);
            return true;
        } catch (SQLException e) {
            SERVERS.get(login).sql().rollback();
            assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("42501");
            return false;
        }
    }

    private static boolean sees(String login, StreamId stream, String table) throws SQLException {
        String question = "SELECT count(*) FROM cyclework." + table + " WHERE writer = '" + stream.writer() + "'";
        try (Statement asking = CONNECTIONS.get(login).createStatement(); ResultSet rows = asking.executeQuery(question)) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    @Test
    void whoSeesAndBringsWhat() throws Exception {
        List<String> rows = RIGHTS.lines().toList();
        String[] columns = rows.get(0).split("\\s+");
        List<String> wrong = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\\s+");
            for (int i = 1; i < cells.length; i++) {
                String[] who = columns[i].split(":");
                String found = found(LOGINS.get(who[0]), person(who[0]), cells[0], cells[0].equals("institution") ? INSTITUTION : person(who[1]));
                if (!found.equals(cells[i])) {
                    wrong.add(columns[i] + " " + cells[0] + ": " + found + " in place of " + cells[i]);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** @return lines that are there */
    private static LineBatch there(UUID learner, String audience) throws Exception {
        String key = learner + audience;
        if (!THERE.containsKey(key)) {
            THERE.put(key, lines(learner, audience, learner));
            insert(CONNECTIONS.get("owner"), THERE.get(key));
        }
        return THERE.get(key);
    }

    private static boolean wouldBring(String login, LineBatch batch) throws SQLException {
        Connection connection = CONNECTIONS.get(login);
        connection.setAutoCommit(false);
        try {
            return brings(login, batch);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static String found(String login, UUID actor, String audience, UUID learner) throws Exception {
        LineBatch there = there(learner, audience);
        boolean seen = sees(login, there.streams().get(0), "line");
        assertThat(sees(login, there.streams().get(0), "tip")).as("%s %s", login, audience).isEqualTo(seen);
        LineBatch mine = lines(learner, audience, actor);
        boolean brought = wouldBring(login, mine);
        assertThat(bringsAsTheProgramDoes(login, mine)).as("%s %s by the program", login, audience).isEqualTo(brought);
        assertThat(SERVERS.get(login).standing().mayBring(mine.streams().get(0))).as("%s %s as the program expects", login, audience).isEqualTo(brought);
        return (seen ? "s" : "-") + (brought ? "b" : "-");
    }

    @Test
    void aSupervisorBringsOnlyWhatSheSaid() throws Exception {
        assertThat(brings(LOGINS.get("sue"), lines(ADA, "review", SUE))).isTrue();
        assertThat(brings(LOGINS.get("sue"), lines(ADA, "review", BEN))).isFalse();
        assertThat(brings(LOGINS.get("sue"), lines(INSTITUTION, "institution", ADA))).isFalse();
    }

    @Test
    void aPersonBringsAsWorkOnlyWhatThePersonDid() throws Exception {
        for (String audience : List.of("own", "work")) {
            assertThat(brings(LOGINS.get("ada"), lines(ADA, audience, ADA))).isTrue();
            assertThat(brings(LOGINS.get("ada"), lines(ADA, audience, SUE))).isFalse();
        }
    }

    @Test
    void whatOthersWroteIsNotTakenOut() throws Exception {
        assertThat(isTakenOut("ada", "work")).isTrue();
        assertThat(isTakenOut("seat", "work")).isTrue();
        assertThat(isTakenOut("keeper", "work")).isTrue();
        for (String audience : List.of("review", "secret", "person")) {
            assertThat(isTakenOut("ada", audience)).as(audience).isFalse();
        }
        assertThat(isTakenOut("seat", "review")).isFalse();
        assertThat(isTakenOut("keeper", "review")).isFalse();
        assertThat(brings(LOGINS.get("ada"), blanked(lines(ADA, "review", ADA)))).isFalse();
        assertThat(brings(LOGINS.get("ada"), blanked(lines(ADA, "work", ADA)))).isTrue();
    }

    private static boolean isTakenOut(String login, String audience) throws Exception {
        LineBatch there = lines(ADA, audience, SUE);
        insert(CONNECTIONS.get("owner"), there);
        bringsAsTheProgramDoes(LOGINS.get(login), blanked(there));
        String writer = there.streams().get(0).writer().toString();
        return campus.number("SELECT count(*) FROM cyclework.line WHERE cyclework.is_blanked(number, bytes) AND writer = '" + writer + "'") > 0;
    }

    @Test
    void aLoginThatWasMadeByOthersIsNobody() throws Exception {
        assertThat(postgres.run("CREATE ROLE \"" + campus.database + "-eve\" LOGIN PASSWORD '" + CampusFixture.OWNER_PASSWORD + "'").code()).isZero();
        try (Connection eve = DriverManager.getConnection(postgres.url(campus.database), campus.database + "-eve", CampusFixture.OWNER_PASSWORD)) {
            assertThatThrownBy(() -> eve.createStatement().executeQuery("SELECT * FROM cyclework.line")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aWrongPasswordIsNotLetIn() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(campus.database), LOGINS.get("ada"), "another")).isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @Test
    void nobodyChangesOrTakesAwayALine() throws Exception {
        LineBatch there = lines(ADA, "work", ADA);
        insert(CONNECTIONS.get("owner"), there);
        for (String login : LOGINS.values()) {
            for (String statement : List.of("DELETE FROM cyclework.line", "UPDATE cyclework.line SET bytes = bytes || 'x'", "UPDATE cyclework.line SET learner = '" + BEN + "'",
                    "DELETE FROM cyclework.tip", "INSERT INTO cyclework.login VALUES (session_user, '" + BEN + "', true)", "UPDATE cyclework.login SET everybody = true",
                    "TRUNCATE cyclework.line", "SET ROLE cyclework_keeper")) {
                if (login.equals(LOGINS.get("keeper")) && statement.startsWith("SET ROLE")) {
                    continue;
                }
                try (Statement trying = CONNECTIONS.get(login).createStatement()) {
                    assertThat(trying.executeUpdate(statement)).as("%s: %s", login, statement).isZero();
                } catch (SQLException e) {
                    assertThat(e.getSQLState()).as("%s: %s", login, e.getMessage()).isIn("42501", "23514");
                }
            }
        }
        assertThat(campus.number("SELECT count(*) FROM cyclework.line WHERE writer = '" + there.streams().get(0).writer() + "'")).isEqualTo(there.lines().size());
    }

    @Test
    void aLineThatDoesNotFollowTheOneBeforeIsRefusedFromEverybody() throws Exception {
        LineBatch good = lines(ADA, "work", ADA);
        Line line = good.lines().get(1);
        byte[] other = new String(line.bytes(), StandardCharsets.UTF_8).replace("thing", "thong").getBytes(StandardCharsets.UTF_8);
        LineBatch bad = new LineBatch();
        bad.add(good.streams().get(1), new Line(line.number(), line.before(), line.link(), other, false));
        try (Connection connection = campus.connect(LOGINS.get("ada"))) {
            assertThatThrownBy(() -> insert(connection, bad)).isInstanceOf(SQLException.class).hasMessageContaining("violates check constraint");
            insert(connection, good);
        }
    }

    @Test
    void aLineWithoutTheOneBeforeItIsRefusedFromEverybody() throws Exception {
        LineBatch good = lines(ADA, "work", ADA);
        LineBatch alone = new LineBatch();
        alone.add(good.streams().get(1), good.lines().get(1));
        assertThatThrownBy(() -> insert(CONNECTIONS.get(LOGINS.get("ada")), alone)).isInstanceOf(SQLException.class).hasMessageContaining("no line before it");
        Line line = good.lines().get(1);
        LineBatch misnumbered = new LineBatch();
        misnumbered.add(good.streams().get(1), new Line(7, line.before(), line.link(), line.bytes(), false));
        assertThatThrownBy(() -> insert(CONNECTIONS.get(LOGINS.get("ada")), misnumbered)).isInstanceOf(SQLException.class).hasMessageContaining("violates check constraint");
    }

    @Test
    void whoIsErasedIsGoneAndDoesNotComeBack() throws Exception {
        UUID gone = UUID.randomUUID();
        LineBatch there = lines(gone, "work", gone);
        try (Connection keeper = campus.connect(LOGINS.get("keeper"))) {
            insert(keeper, there);
            keeper.createStatement().execute("INSERT INTO cyclework.erased VALUES ('" + gone + "')");
            assertThat(keeper.createStatement().executeUpdate("DELETE FROM cyclework.line WHERE learner = '" + gone + "'")).isEqualTo(there.lines().size());
            assertThatThrownBy(() -> insert(keeper, there)).isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
        }
        assertThat(campus.number("SELECT count(*) FROM cyclework.tip WHERE learner = '" + gone + "'")).isZero();
    }

    @Test
    void thePasswordStandsInNoLog() throws Exception {
        assertThat(postgres.log()).contains("ALTER ROLE \"" + LOGINS.get("ada") + "\" PASSWORD 'SCRAM-SHA-256$").doesNotContain(CampusFixture.LOGIN_PASSWORD);
    }
}
