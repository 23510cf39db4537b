package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.Packets;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Retention;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.ClassList;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.report.Reports;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Words that make little sense, in any order, in the terminal of a computer that people share: each line is done or refused in a
 * sentence, only wrong usage shows the usage, and with {@code --json} what is said is JSON. {@code -Dcyclework.hostileLines=N} tries
 * more, {@code -Dcyclework.seed=N} begins with another seed.
 */
class HostileArgumentsTest {

    private static final Map<String, List<String>> DEEDS = new TreeMap<>(Map.of("group",
            List.of("list", "make", "rename", "close", "add", "move", "remove", "take", "show", "turns", "assignments", "hours", "attendance"), "assign",
            List.of("vignette", "module", "quiz", "practice", "reading", "list", "copy", "extend", "withdraw", "restore", "mine", "offer", "hand-in", "take-back"), "review",
            List.of("queue", "open", "show", "comment", "rate", "finish", "return", "sign-off", "note", "undo", "redo", "watched", "rubrics", "agreement", "feedback"), "packet",
            List.of("look", "take", "folder", "home", "homes", "copies", "admit", "revoke", "join"), "user",
            List.of("list", "institution", "found", "adopt", "open", "reset", "change", "grant", "recover", "join", "part", "retention"), "record", List.of("verify", "merge", "erase"),
            "replay", List.of(""), "progress", List.of(""), "restore", List.of(""), "show", List.of("")));
    private static final List<String> OPTIONS = List.of("--supervisor", "--administrator", "--cohort", "--check", "--pin", "--personal", "--from", "--until", "--within", "--to", "--chair",
            "--level", "--seed", "--due", "--note", "--tries", "--require", "--after", "--with", "--message", "--turn", "--text", "--day", "--minutes", "--trainee", "--institution",
            "--group", "--for", "--person", "--search", "--duty", "--", "-", "--nonsense");
    private static final List<String> ODD = List.of("", " ", "Ada", "ADA", "Tuesday", "tuesday", "Evening school", "V1", "M1", "L1.1", "process", "seat", "supervisor", "trainee", "none",
            "0", "1", "-1", "99999999999999999999", "2026-03-09", "2026-02-30", "loop=2", "x".repeat(5_000), "\u202e", "\u0000", "\ud83d", "a\nb", "%s%n", "{}", "../..", "/", "/dev/null",
            "00000000-0000-0000-0000-000000000000", "’; DROP TABLE person;--", "王小明", "\u001b[31m", "A".repeat(43) + "=", "pursuer", "worked", "1,2,3", ",", "=");

    @TempDir
    Path folder;

    private final Map<Class<?>, Object> services = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private StandaloneRecord record;

    @BeforeEach
    void aClass() {
        record = RecordFactory.at(new RecordLocation(folder.resolve("home")), Clock.systemDefaultZone(), UUID::randomUUID, PassphraseCost.LOWEST, SupervisionFactory.projections());
        CourseLibrary library = new FixedLibrary(ProductPack.course());
        RolePlay plays = Plays.kept(library, record);
        Supervision all = SupervisionFactory.over(record, library, plays, Clock.systemDefaultZone());
        services.putAll(Map.of(CourseLibrary.class, library, SignIn.class, record, Accounts.class, record.accounts(), Groups.class, record.groups(), Packets.class, record.packets(),
                RolePlay.class, plays, Encryption.class, record.encryption(), Retention.class, record.retention(), RecordKeeping.class, record, LearnerRecord.class, record));
        services.putAll(Map.of(Assignments.class, all.assignments(), Reviews.class, all.reviews(), Rubrics.class, all.rubrics(), ClassList.class, all.classList(), GroupOverview.class,
                all.overview(), Reports.class, all.reports()));
        UUID tina = record.enrol("Tina").id();
        record.accounts().found(tina, "a long passphrase".toCharArray(), "Evening school");
        UUID ada = record.enrol("Ada").id();
        UUID group = record.groups().make(record.accounts().access(Role.SUPERVISOR), "Tuesday", Group.Kind.GROUP, Optional.empty()).id();
        record.groups().add(record.keeper(), group, Group.Member.trainee(ada));
        record.accounts().signOut();
        List.of(tina, ada, group).forEach(id -> ids.add(id.toString()));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private final Engines engines = new Engines() {

        @Override
        <T> T get(Class<T> type) {
            if (!services.containsKey(type)) {
                throw new Unavailable("Not in this test.");
            }
            return type.cast(services.get(type));
        }

        @Override
        Optional<String> environment(String variable) {
            return Optional.of("a long passphrase");
        }
    };

    @Test
    void everyLineIsDoneOrRefusedInASentence() {
        int lines = Integer.getInteger("cyclework.hostileLines", 400);
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        Map<Integer, Integer> codes = new TreeMap<>();
        for (int i = 0; i < lines; i++) {
            List<String> words = words(chance);
            TypedTerminal typed = new TypedTerminal("");
            String which = "line " + i + " of seed " + seed + ": " + words.stream().map(Quoted::cut).toList();
            int code = new Subcommands(engines).run(words, typed.terminal());
            codes.merge(code, 1, Integer::sum);
            assertThat(code).as("%s%n%s", which, typed.err()).isBetween(Subcommand.FINE, Subcommand.USAGE);
            assertThat(typed.err().contains("Usage: ")).as("%s%n%s", which, typed.err()).isEqualTo(code == Subcommand.USAGE);
            assertThat(typed.err()).as(which).doesNotContain("Exception").doesNotContainPattern("[\\p{Cc}&&[^\n]]").hasSizeLessThan(3_000);
            if (code == Subcommand.WANTING) {
                assertThat(typed.err() + String.join("", typed.out())).as(which).isNotBlank();
            }
            if (code == Subcommand.FINE && words.contains("--json")) {
                typed.out().forEach(line -> isJson(line, which));
            }
        }
        assertThat(record.verify(signedIn(), RecordKeeping.Watch.NOBODY).damage()).isEmpty();
        System.out.println(lines + " hostile lines from seed " + seed + ", by exit code " + codes);
    }

    private Access signedIn() {
        record.accounts().signIn(UUID.fromString(ids.getFirst()), "a long passphrase".toCharArray());
        return record.keeper();
    }

    private static void isJson(String line, String which) {
        try {
            new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(which + "\n" + line, e);
        }
    }

    private List<String> words(Random chance) {
        String command = one(List.copyOf(DEEDS.keySet()), chance);
        List<String> words = new ArrayList<>(List.of(command));
        Stream.of(one(DEEDS.get(command), chance)).filter(deed -> !deed.isEmpty()).forEach(words::add);
        for (int more = chance.nextInt(4); more > 0; more--) {
            words.add(chance.nextInt(6) == 0 ? one(OPTIONS, chance) : one(chance.nextBoolean() ? ids : ODD, chance));
        }
        if (chance.nextInt(3) == 0) {
            words.add(1 + chance.nextInt(words.size()), "--json");
        }
        if (chance.nextInt(5) > 0) {
            words.addAll(List.of("--as", "Tina"));
        }
        return words;
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
