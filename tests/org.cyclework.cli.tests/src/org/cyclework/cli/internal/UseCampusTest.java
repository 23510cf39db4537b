package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyclework.record.Accounts;
import org.cyclework.record.Campus;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campus is asked from the terminal; where there is none, or it cannot be reached, a sentence says so. */
class UseCampusTest {

    @TempDir
    Path top;

    private StandaloneRecord record;

    @BeforeEach
    void open() {
        record = RealRecord.in(top.resolve("record"));
        record.enrol("Ada");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(TypedTerminal typed, String... words) {
        Campus campus = RecordFactory.campus(record, new RecordLocation(top.resolve("record")));
        return new Subcommands(CoursePack.engines(Map.of(SignIn.class, record, Accounts.class, record.accounts(), Campus.class, campus))).run(List.of(words), typed.terminal());
    }

    private void nameACampus() throws IOException {
        Files.writeString(top.resolve("campus.properties"), "url=jdbc:postgresql://127.0.0.1:1/campus\nuser=ada\npassword=only-in-a-test\n");
    }

    @Test
    void withoutACampusThereIsNothingToSay() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "campus", "status")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).singleElement().asString().startsWith("No campus is named");
        TypedTerminal json = new TypedTerminal("");
        assertThat(run(json, "campus", "status", "--json")).isEqualTo(Subcommand.FINE);
        assertThat(json.out()).singleElement().asString().contains("\"place\":null").contains("\"waiting\":0");
        TypedTerminal exchange = new TypedTerminal("");
        assertThat(run(exchange, "campus", "exchange")).isEqualTo(Subcommand.WANTING);
        assertThat(exchange.err()).startsWith("No campus is named");
    }

    @Test
    void aCampusThatCannotBeReachedIsToldAndNoPasswordWithIt() throws IOException {
        nameACampus();
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "campus", "status")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.out()).contains("Campus: jdbc:postgresql://127.0.0.1:1/campus", "Nothing was exchanged yet.");
        assertThat(typed.err().strip()).startsWith("The campus cannot be used now").endsWith("exchanged later.");
        TypedTerminal json = new TypedTerminal("");
        assertThat(run(json, "campus", "exchange", "--json")).isEqualTo(Subcommand.WANTING);
        assertThat(json.out()).singleElement().asString().contains("\"whole\":false").contains("cannot be used now");
        assertThat(String.join(" ", typed.out()) + typed.err() + json.out() + json.err()).doesNotContain("only-in-a-test");
    }

    @Test
    void whatAnOwnerCannotDoIsTold() throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "campus", "set-up", "--owner", top.resolve("none.properties").toString())).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err().strip()).startsWith("The owner’s login cannot be read");
        nameACampus();
        TypedTerminal login = new TypedTerminal("");
        assertThat(run(login, "campus", "login", "lab-1", "--owner", top.resolve("campus.properties").toString(), "--duty", "seat", "--reach", "everybody"))
                .isEqualTo(Subcommand.WANTING);
        assertThat(login.err().strip()).startsWith("The login was not made");
    }

    @Test
    void aWordThatIsMissingOrWrongIsWrongUsage() {
        for (String[] words : new String[][] {{"campus"}, {"campus", "mend"}, {"campus", "status", "now"}, {"campus", "set-up"}, {"campus", "login"},
            {"campus", "login", "ada", "--owner", "x", "--duty", "king"}, {"campus", "login", "ada", "--owner", "x", "--duty", "person"},
            {"campus", "login", "ada", "--owner", "x", "--duty", "person", "--person", "ada"}}) {
            TypedTerminal typed = new TypedTerminal("");
            assertThat(run(typed, words)).as(String.join(" ", words)).isEqualTo(Subcommand.USAGE);
            assertThat(typed.err()).contains("Usage: ").doesNotContain("UUID");
        }
    }
}
