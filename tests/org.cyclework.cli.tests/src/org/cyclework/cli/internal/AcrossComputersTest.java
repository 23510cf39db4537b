package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Groups;
import org.cyclework.record.Packets;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the terminals of two computers: assigned at the desk, carried, played and handed in at a seat, carried, answered, carried, read. */
class AcrossComputersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> SECRETS = Map.of("Tina", "a long passphrase", "Ada", "4711");

    @TempDir
    Path top;

    private Computer desk;
    private Computer seat;
    private String stick;

    /** A computer with a record, and who sits at its terminal. */
    private final class Computer {

        private final StandaloneRecord record;
        private final Map<Class<?>, Object> services;
        private String secret = "";

        Computer(String name) {
            record = RecordFactory.at(new RecordLocation(top.resolve(name), top.resolve(name + "-machine")), Clock.systemDefaultZone(), UUID::randomUUID,
                    PassphraseCost.LOWEST, SupervisionFactory.projections());
            CourseLibrary library = new FixedLibrary(ProductPack.course());
            RolePlay plays = Plays.kept(library, record);
            Supervision all = SupervisionFactory.over(record, library, plays, Clock.systemDefaultZone());
            services = new HashMap<>(Map.of(CourseLibrary.class, library, SignIn.class, record, Accounts.class, record.accounts(), Groups.class, record.groups(),
                    Packets.class, record.packets(), RolePlay.class, plays));
            services.putAll(Map.of(Encryption.class, record.encryption(), Assignments.class, all.assignments(), Reviews.class, all.reviews(), Rubrics.class, all.rubrics(), ClassList.class, all
                    .classList()));
        }

        int run(TypedTerminal terminal, String... words) {
            Engines engines = new Engines() {

                @Override
                <T> T get(Class<T> type) {
                    return type.cast(services.get(type));
                }

                @Override
                Optional<String> environment(String variable) {
                    return Optional.of(variable.contains("PACKET") ? "a stick in a pocket" : secret);
                }
            };
            return new Subcommands(engines).run(List.of(words), terminal.terminal());
        }

        /** Says it as somebody, or as whoever keeps a computer without accounts; it has to end well. */
        String said(String as, String... words) {
            secret = SECRETS.getOrDefault(as, "");
            TypedTerminal terminal = new TypedTerminal("");
            String[] all = as.isEmpty() ? words : Arrays.copyOf(words, words.length + 2);
            if (!as.isEmpty()) {
                all[words.length] = "--as";
                all[words.length + 1] = as;
            }
            assertThat(run(terminal, all)).as("%s: %s%s", List.of(all), terminal.err(), terminal.out()).isEqualTo(Subcommand.FINE);
            return String.join("\n", terminal.out());
        }

        JsonNode json(String as, String... words) throws IOException {
            String[] all = Arrays.copyOf(words, words.length + 1);
            all[words.length] = "--json";
            return JSON.readTree(said(as, all));
        }
    }

    @BeforeEach
    void aDeskWithAClass() throws IOException {
        desk = new Computer("desk");
        seat = new Computer("seat");
        stick = Files.createDirectories(top.resolve("stick")).toString();
        desk.record.enrol("Tina");
        desk.secret = SECRETS.get("Tina");
        assertThat(desk.run(new TypedTerminal(""), "user", "found", "Tina", "--institution", "Evening school")).isEqualTo(Subcommand.FINE);
        desk.said("Tina", "group", "make", "Tuesday");
        desk.said("Tina", "group", "take", "Tuesday", Files.writeString(top.resolve("list.csv"), "name\nAda\n").toString());
        desk.record.accounts().signIn(desk.record.people().getFirst().id(), SECRETS.get("Tina").toCharArray());
        desk.record.accounts().open(desk.record.keeper(), desk.record.people().get(1).id(), Account.Kind.PIN, SECRETS.get("Ada").toCharArray());
        desk.record.accounts().signOut();
    }

    @AfterEach
    void close() {
        desk.record.close();
        seat.record.close();
    }

    private void meet() throws IOException {
        seat.said("", "packet", "admit", desk.said("Tina", "packet", "home"), "supervisor", "Desk");
        desk.said("Tina", "packet", "admit", seat.said("", "packet", "home"), "seat", "Seat 1");
        desk.said("Tina", "packet", "write", stick + "/first.cwx", "--locked");
        seat.said("", "packet", "take", stick + "/first.cwx");
        String code = desk.json("Tina", "packet", "join").path("code").asText();
        assertThat(seat.said("", "packet", "join")).contains(code);
        seat.said("", "packet", "join", code);
    }

    @Test
    void workGoesThereAndBack() throws IOException {
        String assignment = desk.json("Tina", "assign", "vignette", "V1", "--to", "Tuesday", "--chair", "pursuer").get(0).path("id").asText();
        meet();
        assertThat(seat.json("Ada", "assign", "mine").get(0).path("state").asText()).isEqualTo("new");
        String session = seat.json("Ada", "play", "--assignment", assignment, "--choices", "1,1,1").path("id").asText();
        assertThat(seat.json("Ada", "assign", "mine").get(0).path("state").asText()).isEqualTo("begun");
        assertThat(seat.json("Ada", "assign", "hand-in", assignment, "--message", "From the seat.").path("sessions").get(0).asText()).isEqualTo(session);
        seat.said("Ada", "packet", "folder", stick, "hand-in");

        desk.said("Tina", "packet", "folder", stick, "collect");
        String work = desk.json("Tina", "review", "queue").get(0).path("id").asText();
        assertThat(desk.said("Tina", "review", "open", work)).contains("From the seat.");
        desk.said("Tina", "review", "comment", work, "Here you slowed down.", "--turn", session + "/1/2");
        desk.said("Tina", "review", "sign-off", work, "--text", "Thank you.");
        desk.said("Tina", "packet", "folder", stick, "hand-in");

        seat.said("Ada", "packet", "folder", stick, "collect");
        assertThat(seat.said("Ada", "review", "feedback")).contains("signed off by Tina on ", "Thank you.", "Here you slowed down.");
        assertThat(seat.json("Ada", "assign", "mine").get(0).path("state").asText()).isEqualTo("signed-off");
    }

    @Test
    void whatIsPlayedForAnAssignmentIsWhatItAsksFor() throws IOException {
        String play = desk.json("Tina", "assign", "vignette", "V1", "--to", "Tuesday", "--chair", "pursuer", "--seed", "7").get(0).path("id").asText();
        String reading = desk.json("Tina", "assign", "reading", "L1.1", "--to", "Tuesday").get(0).path("id").asText();
        desk.secret = SECRETS.get("Ada");
        for (List<String> words : List.of(List.of("play", "V2", "--assignment", play), List.of("play", "--assignment", play, "--chair", "distancer"),
                List.of("play", "--assignment", play, "--seed", "8"), List.of("play", "--assignment", reading), List.of("quiz", "--assignment", play))) {
            TypedTerminal terminal = new TypedTerminal("");
            String[] all = Stream.concat(words.stream(), Stream.of("--as", "Ada")).toArray(String[]::new);
            assertThat(desk.run(terminal, all)).as("%s", words).isEqualTo(Subcommand.WANTING);
            assertThat(terminal.err()).as("%s", words).contains(".").doesNotContain("Usage:");
        }
        assertThat(desk.run(new TypedTerminal(""), "play", "--assignment", UUID.randomUUID().toString(), "--as", "Ada")).isEqualTo(Subcommand.WANTING);
        assertThat(desk.run(new TypedTerminal(""), "play", "--assignment", play)).isEqualTo(Subcommand.USAGE);
        assertThat(desk.run(new TypedTerminal(""), "play", "--assignment", "x", "--as", "Ada")).isEqualTo(Subcommand.USAGE);
        assertThat(desk.json("Ada", "assign", "mine").findValuesAsText("state")).containsOnly("new");
        assertThat(desk.said("Ada", "play", "V1", "--assignment", play, "--choices", "1")).contains("assign hand-in " + play);
        assertThat(desk.json("Ada", "assign", "mine").findValuesAsText("state")).containsExactlyInAnyOrder("new", "begun");
    }

    @Test
    void anotherProgramThatHasTheRecordIsToldOf() throws IOException {
        desk.record.close();
        try (StandaloneRecord window = RecordFactory.at(new RecordLocation(top.resolve("desk"), top.resolve("desk-machine")), Clock.systemDefaultZone(), UUID::randomUUID)) {
            window.people();
            TypedTerminal terminal = new TypedTerminal("");
            desk.secret = SECRETS.get("Tina");
            assertThat(desk.run(terminal, "group", "take", "Tuesday", Files.writeString(top.resolve("more.csv"), "name\nBen\n").toString(), "--as", "Tina")).isEqualTo(Subcommand.WANTING);
            assertThat(terminal.err()).contains("Nothing was changed. Do it in the window that is open, or close that and say this again.");
        }
    }
}
