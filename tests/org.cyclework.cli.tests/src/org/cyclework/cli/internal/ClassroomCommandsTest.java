package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Groups;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.report.Reports;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term in the terminal: a class list comes in, a case is assigned, played, handed in, reviewed and read. */
class ClassroomCommandsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private RolePlay rolePlay;
    private Engines engines;
    private TypedTerminal last;

    @BeforeEach
    void open() throws IOException {
        record = RecordFactory.at(new RecordLocation(folder.resolve("home")), Clock.systemDefaultZone(), UUID::randomUUID, PassphraseCost.LOWEST, SupervisionFactory.projections());
        CourseLibrary library = CoursePack.engines(Map.of()).get(CourseLibrary.class);
        rolePlay = Plays.kept(library, record);
        Supervision all = SupervisionFactory.over(record, library, rolePlay, Clock.systemDefaultZone());
        Map<Class<?>, Object> services = new HashMap<>(Map.of(SignIn.class, record, Accounts.class, record.accounts(), Groups.class, record.groups(),
                Assignments.class, all.assignments(), Reviews.class, all.reviews(), Rubrics.class, all.rubrics(), GroupOverview.class, all.overview(),
                ClassList.class, all.classList(), Reports.class, all.reports()));
        services.put(Encryption.class, record.encryption());
        services.put(RolePlay.class, rolePlay);
        engines = CoursePack.engines(services);
        Files.writeString(folder.resolve("list.csv"), "Name;Mail\nCem Yılmaz;x\nDee O’Neill;y\n");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void found() {
        record.accounts().found(record.enrol("Ada").id(), "a long enough passphrase".toCharArray(), "Institute");
    }

    private int run(String as, String typed, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!as.isEmpty()) {
            all.addAll(List.of("--as", as));
        }
        last = new TypedTerminal(as.equals("Ada") && typed.isEmpty() ? "a long enough passphrase\n" : typed);
        return new Subcommands(engines).run(all, last.terminal());
    }

    private JsonNode json(String as, String typed, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--json");
        assertEquals(Subcommand.FINE, run(as, typed, all.toArray(String[]::new)), last.err());
        return JSON.readTree(String.join("", last.out()));
    }

    private UUID played() {
        UUID cem = record.people().stream().filter(person -> person.name().startsWith("Cem")).findFirst().orElseThrow().id();
        UUID ada = record.people().stream().filter(person -> person.name().equals("Ada")).findFirst().orElseThrow().id();
        record.accounts().signIn(ada, "a long enough passphrase".toCharArray());
        record.accounts().open(record.accounts().access(Role.ADMINISTRATOR), cem, Account.Kind.PIN, "481516".toCharArray());
        record.accounts().signIn(cem, "481516".toCharArray());
        KeptPlay play = rolePlay.start(record.accounts().access(Role.TRAINEE), "V1", Seat.PURSUER, 5);
        while (!play.play().ended()) {
            Moment now = play.play().now();
            if (now.beat().isPresent()) {
                play.answerBeat(now.beat().get().id(), now.beat().get().choices().isEmpty() ? "5" : now.beat().get().choices().getFirst().id());
            } else {
                play.choose(now.choices().getFirst().id(), "My own words.");
            }
        }
        play.finishDebrief();
        record.accounts().signOut();
        return play.session();
    }

    @Test
    void aCaseIsAssignedPlayedHandedInReviewedAndRead() throws IOException {
        found();
        assertEquals(Subcommand.FINE, run("Ada", "", "group", "make", "Tuesday"), last.err());
        assertEquals(Subcommand.FINE, run("Ada", "", "group", "take", "Tuesday", folder.resolve("list.csv").toString()), last.err());
        assertThat(String.join("\n", last.out())).contains("Line 2: Cem Yılmaz: is enrolled and joins the group");
        String assignment = json("Ada", "", "assign", "vignette", "V1", "--to", "Tuesday", "--due", "2099-03-09", "--note", "Take your time.").get(0).path("id").asText();
        UUID session = played();
        assertThat(json("Cem Yılmaz", "481516\n", "assign", "mine").get(0).path("state").asText()).isEqualTo("new");
        assertEquals(Subcommand.USAGE, run("Cem Yılmaz", "481516\n", "assign", "hand-in", assignment, "--message", "x".repeat(HandIn.LONGEST_MESSAGE + 1)));
        assertThat(String.join("\n", last.err())).contains("--message takes at most 4000 characters");
        JsonNode handedIn = json("Cem Yılmaz", "481516\n", "assign", "hand-in", assignment, "--with", "turn", "--message", "Here.");
        assertThat(handedIn.path("sessions").get(0).asText()).isEqualTo(session.toString());
        String id = json("Ada", "", "review", "queue").get(0).path("id").asText();
        assertEquals(id, json("Ada", "", "review", "list").get(0).path("id").asText(), "the lists of groups and assignments are called so, too");
        assertEquals(Subcommand.FINE, run("Ada", "", "review", "show", id), last.err());
        assertThat(String.join("\n", last.out())).contains("It was not opened yet: “cyclework review open” shows the work").doesNotContain("alarm ");
        assertEquals(Subcommand.FINE, run("Ada", "", "review", "open", id), last.err());
        assertThat(String.join("\n", last.out())).doesNotContain("not opened yet").contains("Cem Yılmaz, Two keys on the hook", "own words: My own words.", "alarm ");
        assertEquals(Subcommand.FINE, run("Ada", "", "review", "comment", id, "Here you slowed down.", "--turn", session + "/1/2/amara"), last.err());
        JsonNode told = json("Ada", "", "review", "show", id).path("work").get(0).path("tries").get(0).path("turns");
        assertEquals(List.of("1", "1", "2", "2"), IntStream.range(0, 4).mapToObj(at -> told.get(at).path("turn").asText()).toList(), "both people's lines share a number");
        assertEquals(session + "/1/2/Amara", told.get(3).path("comments").get(0).path("turn").asText());
        assertEquals(told.get(3).path("at").asText(), told.get(3).path("comments").get(0).path("turn").asText());
        for (String wrong : List.of("/1/99", "/1/2/Nobody", "/1", "/1/x")) {
            assertEquals(wrong.endsWith("99") || wrong.endsWith("Nobody") ? Subcommand.WANTING : Subcommand.USAGE, run("Ada", "", "review", "comment", id, "Here.", "--turn", session + wrong), wrong);
        }
        assertEquals(Subcommand.FINE, run("Ada", "", "review", "rate", id, "process", "loop=2", "debrief=3"), last.err());
        assertEquals(Subcommand.FINE, run("Ada", "", "review", "sign-off", id, "--text", "Thank you."), last.err());
        assertEquals(Subcommand.FINE, run("Cem Yılmaz", "481516\n", "review", "feedback"), last.err());
        assertThat(String.join("\n", last.out())).contains("signed off by Ada on ", "Thank you.", "try 1, turn 2, Amara: Here you slowed down.", "2 of 3");
        assertThat(json("Ada", "", "group", "show", "Tuesday").path("people")).hasSize(2);
        assertEquals(Subcommand.FINE, run("Ada", "", "group", "show", "Tuesday", "--file", folder.resolve("group.csv").toString()), last.err());
        assertThat(Files.readString(folder.resolve("group.csv"))).contains("Cem Yılmaz", "Left out: ");
    }

    @Test
    void withoutAccountsNobodySupervises() {
        assertEquals(Subcommand.WANTING, run("", "", "group", "list"));
        assertThat(last.err()).contains(".");
        record.enrol("Ada");
        assertEquals(Subcommand.FINE, run("", "", "assign", "mine"));
        assertEquals(List.of("Nothing is assigned to you."), last.out());
        assertEquals(Subcommand.USAGE, run("", "", "assign", "mine", "--trainee"));
        assertEquals(Subcommand.WANTING, run("", "", "assign", "mine", "--trainee", "Nobody"));
        assertThat(record.people()).as("who only looks enrols nobody").hasSize(1);
        assertEquals(Subcommand.WANTING, run("", "", "group", "list"));
        assertThat(last.err()).contains("Nobody has an account on this computer yet.", "cyclework user found").doesNotContain("--as NAME");
    }

    @Test
    void aWrongSecretAndAnotherRoleAreToldInASentence() throws IOException {
        found();
        assertEquals(Subcommand.WANTING, run("Ada", "another passphrase\n", "group", "list"));
        assertThat(last.err()).contains("That is not right.", "You can try again at once; after a few wrong ones in a row there is a pause.", "user recover NAME");
        assertEquals(Subcommand.WANTING, run("Nobody", "", "group", "list"));
        assertEquals(Subcommand.WANTING, run("", "", "group", "list"));
    }

    @Test
    void wordsThatMakeNoSenseAreToldInASentence() {
        found();
        for (String words : List.of("group", "group dance", "group make", "group list all", "assign mine all", "review queue all", "assign vignette V1", "assign reading L1.1 --to Ada --due soon",
                "assign reading L1.1 --to Ada --require joy", "assign withdraw x", "review open x", "review rate", "review watched Ada x")) {
            assertEquals(Subcommand.USAGE, run("Ada", "", words.split(" ")), words + ": " + last.err());
            assertThat(last.err()).contains(".", "Usage: cyclework ");
        }
        assertEquals(Subcommand.USAGE, run("Ada", "", "group", "show"));
        assertThat(last.err().lines()).as("of what was named").endsWith("Usage: cyclework group [--json] show GROUP [--file FILE]");
        String id = UUID.randomUUID().toString();
        for (String words : List.of("group show Nowhere", "group close " + "x".repeat(100_000), "assign vignette V1 --to Nobody", "assign extend " + id + " --due 2030-01-01", "review open " + id,
                "group make " + "x".repeat(100_000), "group take Nowhere list.csv")) {
            assertEquals(Subcommand.WANTING, run("Ada", "", words.split(" ")), words + ": " + last.err());
            assertThat(last.err()).as(words).endsWith(".\n").doesNotContain("Usage").hasSizeLessThan(200);
        }
        assertEquals(Subcommand.WANTING, run("Ada", "", "assign", "vignette", "V99", "--to", "Ada"), last.err());
    }

    private List<String> said(String as, String typed, String... words) {
        assertEquals(Subcommand.FINE, run(as, typed, words), String.join(" ", words) + ": " + last.err());
        return last.out();
    }

    @Test
    void anEmptyListIsFineAndASentenceSaysSo() throws IOException {
        found();
        for (List<String> list : List.of(List.of("group", "list"), List.of("assign", "list"), List.of("assign", "mine"), List.of("review", "queue"), List.of("review", "feedback"),
                List.of("review", "agreement", "process"))) {
            assertThat(said("Ada", "", list.toArray(String[]::new))).as("%s", list).singleElement().asString().endsWith(".");
            assertThat(json("Ada", "", list.toArray(String[]::new))).as("%s", list).isEmpty();
        }
        said("Ada", "", "group", "make", "Tuesday");
        assertThat(said("Ada", "", "group", "show", "Tuesday")).anyMatch(line -> line.equals("Nobody is in this group yet."));
        assertThat(said("Ada", "", "group", "turns", "Tuesday")).singleElement().asString().startsWith("No moment turned for ");
    }

    @Test
    void whatIsDoneToGroupsIsToldInWords() throws IOException {
        found();
        record.enrol("Sue");
        said("Ada", "", "group", "make", "Tuesday");
        said("Ada", "", "group", "make", "Friday");
        assertThat(said("Ada", "", "group", "take", "Tuesday", folder.resolve("list.csv").toString(), "--check")).last().asString().contains("nothing was changed");
        assertThat(record.people()).hasSize(2);
        said("Ada", "", "group", "take", "Tuesday", folder.resolve("list.csv").toString());
        assertThat(said("Ada", "", "group", "list")).anyMatch(line -> line.endsWith("  Tuesday, 3 members")).anyMatch(line -> line.endsWith("  Friday, 1 member"));
        assertThat(said("Ada", "", "group", "move", "Tuesday", "Dee O’Neill", "Friday")).containsExactly("Dee O’Neill learns in “Friday” now.");
        assertThat(said("Ada", "", "group", "add", "Tuesday", "Sue", "--until", "2099-01-31")).containsExactly("Sue learns in “Tuesday” until 2099-01-31.");
        assertThat(said("Ada", "", "group", "remove", "Tuesday", "Sue")).containsExactly("Sue learns in “Tuesday” no longer.");
        assertEquals(Subcommand.WANTING, run("Ada", "", "group", "add", "Tuesday", "Sue", "--supervisor"));
        assertThat(last.err()).contains("Who supervises a group is for an administrator to say.", "You are an administrator, too: say it with --administrator.");
        assertEquals(Subcommand.WANTING, run("Ada", "", "group", "add", "Tuesday", "Sue", "--supervisor", "--administrator"));
        assertThat(last.err()).contains("Only somebody with the role of a supervisor");
        assertThat(said("Ada", "", "group", "rename", "Friday", "Saturday")).containsExactly("“Friday” is called “Saturday” now.");
        assertThat(said("Ada", "", "group", "close", "Saturday")).containsExactly("“Saturday” is closed; who was in it stays written.");
        assertEquals(Subcommand.WANTING, run("Ada", "", "group", "take", "Tuesday", folder.resolve("none.csv").toString()));
        assertThat(last.err()).contains("The class list cannot be read from ", "none.csv: there is no such file. Nobody was enrolled.");
        assertEquals(Subcommand.WANTING, run("Ada", "", "group", "take", "Tuesday", folder.toString()));
        assertThat(last.err()).contains(": it is a folder.");
        said("Ada", "", "assign", "vignette", "V1", "--to", "Tuesday");
        assertThat(said("Ada", "", "assign", "list")).singleElement().asString().endsWith(", for Tuesday: 1 not begun");
    }
}
