package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.CampusResult;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.testsupport.TemporaryPostgres;

/** A campus with a database of its own on a server, an owner who is no superuser, and machines with logins. */
public final class CampusFixture implements AutoCloseable {

    /** Of the owner, which the server's own log has seen. */
    public static final String OWNER_PASSWORD = "owned-in-a-test";

    /** Of every login. */
    public static final String LOGIN_PASSWORD = "only-in-a-test";

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final TemporaryPostgres postgres;
    public final String database = "campus" + COUNT.incrementAndGet();
    private final String owner = "owner" + COUNT.get();
    private final Path top;
    private final Path ownerFile;
    private final List<Machine> machines = new ArrayList<>();

    public CampusFixture(TemporaryPostgres postgres, Path top) throws IOException, InterruptedException {
        this.postgres = postgres;
        this.top = top;
        must("CREATE ROLE " + owner + " LOGIN CREATEROLE PASSWORD '" + OWNER_PASSWORD + "'");
        must("CREATE DATABASE " + database + " OWNER " + owner);
        ownerFile = top.resolve("owner.properties");
        Files.writeString(ownerFile, settings(owner));
    }

    private void must(String statement) throws IOException, InterruptedException {
        TemporaryPostgres.Said said = postgres.run(statement);
        if (said.code() != 0) {
            throw new IOException(statement + ": " + said.words());
        }
    }

    public String settings(String user) {
        return "url=" + postgres.url(database) + "\nuser=" + user + "\npassword=" + password(user) + "\n";
    }

    public Path ownerFile() {
        return ownerFile;
    }

    /** Sets the campus up with a machine that is nobody's. */
    public CampusFixture setUp() throws CampusRefused {
        Machine any = new Machine("setting-up");
        any.campus.setUp(any.record.keeper(), ownerFile);
        return this;
    }

    /** Makes a login; its name is that of the database and its own. */
    public String admit(String name, Duty duty, Optional<UUID> person, Set<UUID> reach) throws CampusRefused {
        return admit(name, duty, person, false, reach);
    }

    public String admit(String name, Duty duty, Optional<UUID> person, boolean everybody, Set<UUID> reach) throws CampusRefused {
        String login = database + "-" + name;
        Machine any = new Machine("admitting-" + name);
        any.campus.admit(any.record.keeper(), ownerFile, new CampusLogin(login, duty, person, everybody, reach), Optional.of(LOGIN_PASSWORD));
        return login;
    }

    private String password(String user) {
        return user.equals(owner) ? OWNER_PASSWORD : LOGIN_PASSWORD;
    }

    public Connection connect(String user) throws SQLException {
        return DriverManager.getConnection(postgres.url(database), user, password(user));
    }

    public Connection connectAsOwner() throws SQLException {
        return connect(owner);
    }

    /** @return the one number that a question to the whole database has as its answer */
    public long number(String question) throws SQLException {
        try (Connection connection = connectAsOwner(); var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Machine machine(String name) {
        return new Machine(name);
    }

    /** @return another machine that has a copy of a machine's folder, its record being closed */
    Machine copy(Machine machine, String name) throws IOException {
        Path copy = top.resolve(name);
        try (Stream<Path> files = Files.walk(machine.home)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(machine.home.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return new Machine(name);
    }

    /** A machine with a record, which may have a login. */
    final class Machine {

        final Path home;
        final RecordLocation location;
        final LocalRecord record;
        final LocalCampus campus;

        private Machine(String name) {
            home = top.resolve(name);
            location = new RecordLocation(home.resolve("record"), home.resolve("state"));
            record = Records.at(location, Clock.systemUTC(), UUID::randomUUID, List.of(), event -> {});
            campus = new LocalCampus(record, () -> location, Map.of(), Clock.systemUTC()::instant);
            machines.add(this);
        }

        Machine as(String login, String... more) throws IOException {
            Files.createDirectories(home);
            Files.writeString(home.resolve("campus.properties"), settings(login) + String.join("\n", more));
            return this;
        }

        CampusResult exchange() {
            return campus.exchange(record.keeper(), Watch.NOBODY);
        }

        Access enrol(String name) {
            return record.pick(record.enrol(name).id());
        }
    }

    @Override
    public void close() {
        machines.forEach(machine -> machine.record.close());
    }
}
