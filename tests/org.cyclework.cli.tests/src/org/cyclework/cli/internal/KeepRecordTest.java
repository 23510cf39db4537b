package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Groups;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record is checked, merged, copied and brought back from the terminal. */
class KeepRecordTest {

    @TempDir
    Path top;

    private StandaloneRecord record;
    private Access ada;

    @BeforeEach
    void open() {
        record = RealRecord.in(top.resolve("record"));
        ada = record.pick(record.enrol("Ada").id());
        record.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(TypedTerminal typed, String... words) {
        return new Subcommands(CoursePack.engines(Map.of(SignIn.class, record, RecordKeeping.class, record, Accounts.class, record.accounts(), Groups.class, record.groups(), Encryption.class, record
                .encryption())))
                .run(List.of(words), typed.terminal());
    }

    @Test
    void aSoundRecordIsSaidToBeSound() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "record", "verify")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).anyMatch(line -> line.contains("about 1 person.")).anyMatch(line -> line.contains("as it was written"));
        TypedTerminal json = new TypedTerminal("");
        assertThat(run(json, "record", "verify", "--json")).isEqualTo(Subcommand.FINE);
        assertThat(json.out()).singleElement().asString().contains("\"damage\":[]").contains("\"people\":1").contains("\"encryption\":\"off\"");
    }

    @Test
    void whatAnotherFolderHasComesOnce() {
        try (StandaloneRecord other = RealRecord.in(top.resolve("other"))) {
            other.enrol("Ben");
        }
        TypedTerminal first = new TypedTerminal("");
        assertThat(run(first, "record", "merge", top.resolve("other").toString())).as(first.err()).isEqualTo(Subcommand.FINE);
        assertThat(record.people()).hasSize(2);
        TypedTerminal again = new TypedTerminal("");
        run(again, "record", "merge", top.resolve("other").toString());
        assertThat(again.out()).contains("Nothing new came.");
        assertThat(run(new TypedTerminal(""), "record", "merge", top.resolve("none").toString())).isEqualTo(Subcommand.WANTING);
    }

    @Test
    void aBackupIsWrittenAndBroughtBack() {
        Path file = top.resolve("stick/ada.zip");
        assertThat(run(new TypedTerminal(""), "backup", file.toString())).isEqualTo(Subcommand.FINE);
        assertThat(file).exists();
        TypedTerminal back = new TypedTerminal("");
        assertThat(run(back, "restore", file.toString())).isEqualTo(Subcommand.FINE);
        assertThat(back.out()).contains("Nothing new came.");
        assertThat(run(new TypedTerminal(""), "restore", top.resolve("none.zip").toString())).isEqualTo(Subcommand.WANTING);
    }

    @Test
    void whereAccountsCameAndAreOffItIsToldWhatTurnsThemOn() {
        Path file = top.resolve("stick/desk.zip");
        String code;
        try (StandaloneRecord desk = RealRecord.in(top.resolve("desk"))) {
            desk.accounts().found(desk.enrol("Tina").id(), "a long passphrase".toCharArray(), "Evening school");
            desk.backUp(desk.keeper(), file);
            code = desk.accounts().institution().orElseThrow().code();
        }
        TypedTerminal back = new TypedTerminal("");
        assertThat(run(back, "restore", file.toString())).as(back.err()).isEqualTo(Subcommand.FINE);
        assertThat(back.out()).anyMatch(line -> line.contains("The accounts of “Evening school” are off here") && line.contains("cyclework user adopt " + code));
        for (List<String> words : List.of(List.of("group", "list"), List.of("group", "list", "--as", "Tina"))) {
            TypedTerminal denied = new TypedTerminal("");
            assertThat(run(denied, words.toArray(String[]::new))).isEqualTo(Subcommand.WANTING);
            assertThat(denied.err()).as("%s", words).contains("cyclework user adopt " + code).doesNotContain("user found");
        }
        TypedTerminal json = new TypedTerminal("");
        run(json, "restore", file.toString(), "--json");
        assertThat(json.out()).singleElement().asString().contains("\"offered\":[{\"id\":\"").contains("\"code\":\"" + code + "\"");
        record.accounts().adopt(record.keeper(), record.accounts().offered().getFirst().id(), code, true);
        record.accounts().signIn(record.people().stream().filter(each -> each.name().equals("Tina")).findFirst().orElseThrow().id(), "a long passphrase".toCharArray());
        TypedTerminal again = new TypedTerminal("");
        run(again, "restore", file.toString());
        assertThat(again.out()).containsExactly("Nothing new came.");
    }

    @Test
    void theTablesAreMadeAnew() {
        assertThat(run(new TypedTerminal(""), "record", "rebuild")).isEqualTo(Subcommand.FINE);
        assertThat(record.lessons(ada)).hasSize(1);
    }

    @Test
    void aWordThatIsMissingOrWrongIsWrongUsage() {
        for (String[] words : new String[][] {{"record"}, {"record", "mend"}, {"record", "merge"}, {"backup"}, {"restore", ""}}) {
            assertThat(run(new TypedTerminal(""), words)).isEqualTo(Subcommand.USAGE);
        }
    }
}
