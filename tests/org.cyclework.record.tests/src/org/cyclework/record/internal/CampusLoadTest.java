package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.campus.CampusSettings;
import org.cyclework.record.internal.campus.Exchange;
import org.cyclework.record.internal.journal.Arrivals;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.JournalRuntime;
import org.cyclework.record.internal.journal.MachineMarks;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Fifty machines write and exchange at once, some of them copies of others, while their lines are cut at any moment: in the
 * end everything is there once, and one who may see it all has it. {@code -Dcyclework.campusRounds=N} makes it longer,
 * {@code -Dcyclework.seed=N} begins with another.
 */
class CampusLoadTest {

    private static final int PERSONS = 30;
    private static final int TWINS = 10;
    private static final int SUPERVISORS = 6;
    private static final int SEATS = 4;

    private final int rounds = Integer.getInteger("cyclework.campusRounds", 1);
    private final long seed = Long.getLong("cyclework.seed", 1);

    @TempDir
    Path folder;

    private CampusFixture campus;
    private final List<Client> clients = new ArrayList<>();

    /** A machine with a journal and no tables. */
    private final class Client {

        private final Journal journal;
        private final CampusSettings settings;
        private final String login;
        private final UUID actor;
        private final List<UUID> learners;
        private final String audience;
        private final Random chance;

        Client(int number, String login, UUID actor, List<UUID> learners, String audience) throws IOException {
            this.login = login;
            this.actor = actor;
            this.learners = learners;
            this.audience = audience;
            chance = new Random(seed * 1_000 + number);
            Path home = home(number);
            journal = Journal.open(new JournalPlaces(home, home.resolve("state")), new UnforcedFiles(), new JournalRuntime(Clock.systemUTC(), UUID::randomUUID,
                    new SecureRandom(), new MachineMarks("machine " + number, "host", List.of())));
            Path file = folder.resolve(login + ".properties");
            Files.writeString(file, campus.settings(login));
            settings = CampusSettings.read(file);
        }

        void work() throws IOException, SQLException {
            for (int round = 0; round < rounds; round++) {
                for (int i = 0; i < 10 + chance.nextInt(10); i++) {
                    write();
                }
                if (chance.nextInt(4) == 0) {
                    cut(clients.get(chance.nextInt(clients.size())).login);
                }
                exchangeUntilItIsWhole();
            }
        }

        void write() {
            List<EventDraft> events = IntStream.rangeClosed(0, chance.nextInt(3)).mapToObj(i -> new EventDraft(UUID.randomUUID(), "done", 1, "thing", Optional.empty(), actor,
                    "{\"text\":\"" + "x".repeat(chance.nextInt(400)) + "\"}", List.of())).toList();
            journal.append(learners.get(chance.nextInt(learners.size())), audience, events);
        }

        void exchangeUntilItIsWhole() throws IOException, SQLException {
            for (int tries = 1;; tries++) {
                try {
                    exchange();
                    return;
                } catch (SQLException e) {
                    if (tries == 50 || !String.valueOf(e.getSQLState()).matches("57P01|08.*")) {
                        throw e;
                    }
                }
            }
        }

        void exchange() throws IOException, SQLException {
            journal.seal();
            try (Exchange exchange = new Exchange(settings, journal, Set.of())) {
                assertThat(exchange.bring(done -> true).told()).as(login).isEmpty();
                exchange.fetch(folder, fetched -> {
                    assertThat(journal.merge(fetched, done -> true, Arrivals.NOBODY).refused()).as(login).isEmpty();
                    return true;
                });
            }
        }
    }

    private Path home(int number) {
        return folder.resolve("home-" + number);
    }

    /** Ends a connection as a cut line does, wherever it is. */
    private void cut(String login) throws SQLException {
        try (Connection maker = DriverManager.getConnection(campus.postgres.url(campus.database), TemporaryPostgres.MAKER, TemporaryPostgres.PASSWORD);
                PreparedStatement cut = maker.prepareStatement("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ?")) {
            cut.setString(1, login);
            cut.execute();
        }
    }

    @Test
    void nothingIsLostAndNothingIsThereTwice() throws Exception {
        System.out.println(rounds + " rounds of 50 machines, seed " + seed);
        try (TemporaryPostgres postgres = TemporaryPostgres.startListening(); CampusFixture made = new CampusFixture(postgres, folder)) {
            campus = made.setUp();
            List<UUID> persons = IntStream.range(0, PERSONS).mapToObj(i -> new UUID(0x4000, 1L << 63 | i)).toList();
            makeClients(persons);
            together(Client::work);
            together(Client::exchange);
            check();
        }
    }

    private void makeClients(List<UUID> persons) throws Exception {
        for (int i = 0; i < PERSONS; i++) {
            clients.add(new Client(i, campus.admit("person-" + i, Duty.PERSON, Optional.of(persons.get(i)), Set.of()), persons.get(i), List.of(persons.get(i)), "work"));
            clients.get(i).write();
        }
        for (int i = 0; i < TWINS; i++) {
            Client one = clients.get(i);
            copy(home(i), home(clients.size()));
            clients.add(new Client(clients.size(), one.login, one.actor, one.learners, one.audience));
        }
        for (int i = 0; i < SUPERVISORS; i++) {
            UUID self = new UUID(0x5000, 1L << 63 | i);
            List<UUID> reach = persons.subList(5 * i, 5 * i + 5);
            clients.add(new Client(clients.size(), campus.admit("supervisor-" + i, Duty.SUPERVISOR, Optional.of(self), Set.copyOf(reach)), self, reach, "review"));
        }
        for (int i = 0; i < SEATS; i++) {
            List<UUID> reach = persons.subList(5 * i, 5 * i + 10);
            clients.add(new Client(clients.size(), campus.admit("seat-" + i, Duty.SEAT, Optional.empty(), Set.copyOf(reach)), reach.get(0), reach, "work"));
        }
        assertThat(clients).hasSize(50);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !each.toString().endsWith(".lock")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** What a machine does. */
    private interface Work {

        void of(Client client) throws IOException, SQLException;
    }

    private void together(Work work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (Client client : clients) {
                all.add(threads.submit(() -> {
                    work.of(client);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void check() throws Exception {
        Client keeper = new Client(99, campus.admit("keeper", Duty.KEEPER, Optional.empty(), true, Set.of()), new UUID(0, 0), List.of(), "work");
        keeper.exchange();
        long lines = 0;
        Set<StreamId> streams = clients.stream().flatMap(client -> client.journal.heads().keySet().stream()).collect(Collectors.toSet());
        SortedMap<StreamId, Head> kept = keeper.journal.heads();
        assertThat(kept.keySet()).as("seed " + seed).isEqualTo(streams);
        for (Client client : clients) {
            client.journal.heads().forEach((stream, head) -> assertThat(kept.get(stream).number()).as("%s, seed %s", stream, seed).isGreaterThanOrEqualTo(head.number()));
            client.journal.heads().forEach((stream, head) -> assertThat(keeper.journal.link(stream, head.number())).as("%s, seed %s", stream, seed).contains(head.link()));
        }
        for (Head head : kept.values()) {
            lines += head.number() + 1;
        }
        assertThat(campus.number("SELECT count(*) FROM cyclework.line")).as("seed " + seed).isEqualTo(lines);
        assertThat(campus.number("SELECT count(*) FROM cyclework.tip")).as("seed " + seed).isEqualTo(kept.size());
        assertThat(keeper.journal.branches()).isEmpty();
        assertThat(keeper.journal.verify(done -> true).problems()).isEmpty();
        keeper.journal.close();
        clients.forEach(client -> client.journal.close());
    }
}
