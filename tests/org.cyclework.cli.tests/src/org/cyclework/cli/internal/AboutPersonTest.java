package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored about a person is handed out and erased from the terminal. */
class AboutPersonTest {

    @TempDir
    Path top;

    private StandaloneRecord record;

    @BeforeEach
    void open() {
        record = RealRecord.in(top.resolve("record"));
        for (String name : List.of("Ada", "Ben")) {
            record.append(record.pick(record.enrol(name).id()), new NewEvent(Verbs.LESSON_READ, "L1.1"));
        }
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(TypedTerminal typed, String... words) {
        return new Subcommands(CoursePack.engines(Map.of(SignIn.class, record, RecordKeeping.class, record, Accounts.class, record.accounts(), Encryption.class, record.encryption(),
                LearnerRecord.class, record,
                CourseLibrary.class, new CourseBuilder().module("M1", "L1.1").library()))).run(List.of(words), typed.terminal());
    }

    @Test
    void aPersonGetsBothFiles() throws IOException {
        for (String name : List.of("ada.html", "ada.json")) {
            TypedTerminal typed = new TypedTerminal("");
            assertThat(run(typed, "record", "export", top.resolve(name).toString(), "--trainee", "ADA")).as(typed.err()).isEqualTo(Subcommand.FINE);
            assertThat(typed.out()).singleElement().asString().startsWith("2 entries about");
            assertThat(Files.readString(top.resolve(name))).contains("Ada").doesNotContain("Ben");
        }
    }

    @Test
    void nobodyIsEnrolledOrWrittenAboutByMistake() {
        String file = top.resolve("x.html").toString();
        for (String[] words : new String[][] {{"record", "export", file}, {"record", "export", "x.txt", "--trainee", "Ada"}, {"record", "erase"}}) {
            assertThat(run(new TypedTerminal(""), words)).as(String.join(" ", words)).isEqualTo(Subcommand.USAGE);
        }
        for (String[] words : new String[][] {{"record", "export", file, "--trainee", "Cleo"}, {"record", "erase", "--trainee", "Cleo"}}) {
            TypedTerminal typed = new TypedTerminal("");
            assertThat(run(typed, words)).as(String.join(" ", words)).isEqualTo(Subcommand.WANTING);
            assertThat(typed.err()).contains("Nobody here is called “Cleo”.").doesNotContain("Usage:");
        }
        assertThat(record.people()).hasSize(2);
        assertThat(top.resolve("x.html")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndChangesNothing() throws IOException {
        Path taken = Files.writeString(top.resolve("taken"), "a file, and no folder");
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "record", "export", taken.resolve("ada.json").toString(), "--trainee", "Ada")).isEqualTo(Subcommand.FAILED);
        assertThat(typed.err()).contains("could not be written");
    }

    @Test
    void whoMayNotEraseIsAskedNothingAndWhoSignsInNeedsNoName() throws IOException {
        record.accounts().found(record.people().getFirst().id(), "a long passphrase".toCharArray(), "Evening school");
        record.accounts().open(record.keeper(), record.people().get(1).id(), Account.Kind.PIN, "4711".toCharArray());
        record.accounts().signOut();
        for (String name : List.of("Ada", "Nobody")) {
            TypedTerminal stranger = new TypedTerminal("Ada\n");
            assertThat(run(stranger, "record", "erase", "--trainee", name)).isEqualTo(Subcommand.WANTING);
            assertThat(stranger.err()).startsWith("Nobody is signed in.").doesNotContain("erased for ever");
            assertThat(stranger.out()).isEmpty();
        }
        TypedTerminal trainee = new TypedTerminal("4711\nAda\n");
        assertThat(run(trainee, "record", "erase", "--trainee", "Ada", "--as", "Ben")).isEqualTo(Subcommand.WANTING);
        assertThat(trainee.err()).contains("role of an administrator").doesNotContain("erased for ever");
        TypedTerminal own = new TypedTerminal("4711\n");
        assertThat(run(own, "record", "export", top.resolve("own.html").toString(), "--as", "Ben")).as(own.err()).isEqualTo(Subcommand.FINE);
        assertThat(Files.readString(top.resolve("own.html"))).contains("Ben").doesNotContain("Ada");
        assertThat(record.people()).hasSize(2);
    }

    @Test
    void onlyTheNameTypedOnceMoreErases() {
        TypedTerminal doubtful = new TypedTerminal("no\n");
        assertThat(run(doubtful, "record", "erase", "--trainee", "Ada")).isEqualTo(Subcommand.WANTING);
        assertThat(doubtful.err()).contains("Nothing was erased.");
        assertThat(record.people()).hasSize(2);
        assertThat(run(new TypedTerminal("Ada\n"), "record", "erase", "--trainee", "Ada")).isEqualTo(Subcommand.FINE);
        assertThat(record.people()).extracting(person -> person.name()).containsExactly("Ben");
    }
}
