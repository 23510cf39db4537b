package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Packets;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records travel between computers from the terminal. */
class PacketCommandTest {

    @TempDir
    Path top;

    private StandaloneRecord desk;
    private StandaloneRecord seat;

    @BeforeEach
    void twoComputers() {
        desk = RealRecord.in(top.resolve("desk"));
        seat = RealRecord.in(top.resolve("seat"));
        Access ada = seat.pick(seat.enrol("Ada").id());
        seat.append(ada, new NewEvent(Verbs.LESSON_READ, "L1.1"));
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private static int run(StandaloneRecord record, TypedTerminal typed, String... words) {
        return new Subcommands(CoursePack.engines(Map.of(SignIn.class, record, Accounts.class, record.accounts(), Packets.class, record.packets())))
                .run(List.of(words), typed.terminal());
    }

    private static String said(StandaloneRecord record, String... words) {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(record, typed, words)).as(typed.err()).isEqualTo(Subcommand.FINE);
        return String.join("\n", typed.out());
    }

    private String packet(String name) {
        return top.resolve(name).toString();
    }

    @Test
    void aStrangersPacketIsLookedAtThenAdmittedThenTaken() {
        said(seat, "packet", "write", packet("a.cwx"), "--name", "Seat 1");
        String look = said(desk, "packet", "look", packet("a.cwx"));
        String code = said(seat, "packet", "home", said(desk, "packet", "home"));
        assertThat(look).contains("“Seat 1” and was not met before").contains(code).contains("New about").contains("1 entry of names, 1 entry of work");
        TypedTerminal refused = new TypedTerminal("");
        assertThat(run(desk, refused, "packet", "take", packet("a.cwx"))).isEqualTo(Subcommand.WANTING);
        assertThat(refused.err()).contains(code);
        said(desk, "packet", "admit", said(seat, "packet", "home"), "seat", "Seat 1");
        assertThat(said(desk, "packet", "homes")).contains("seat  Seat 1");
        assertThat(said(desk, "packet", "take", packet("a.cwx"))).contains("entries came");
        assertThat(said(desk, "packet", "take", packet("a.cwx"))).contains("Nothing of it was new.");
        assertThat(desk.people()).hasSize(1);
        assertThat(said(desk, "packet", "revoke", "Seat 1")).contains("trusted no longer");
        assertThat(run(desk, new TypedTerminal(""), "packet", "take", packet("a.cwx"))).isEqualTo(Subcommand.WANTING);
    }

    @Test
    void programsAreToldTheSame() {
        String key = said(seat, "packet", "home");
        assertThat(said(seat, "packet", "write", packet("a.cwx"), "--json")).contains("\"entries\":");
        assertThat(said(desk, "packet", "look", packet("a.cwx"), "--json")).contains("\"standing\":\"stranger\"").contains("\"code\":\"");
        assertThat(said(desk, "packet", "admit", key, "seat", "Seat 1", "--json")).contains("\"admitted\":\"" + key);
        assertThat(said(desk, "packet", "take", packet("a.cwx"), "--json")).contains("\"standing\":\"admitted\"").contains("\"refused\":[]")
                .contains("\"name\":\"Ada\"").contains("\"work\":1");
        assertThat(said(desk, "packet", "homes", "--json")).contains("\"kind\":\"seat\"");
        TypedTerminal none = new TypedTerminal("");
        assertThat(run(desk, none, "packet", "look", packet("none.cwx"), "--json")).isEqualTo(Subcommand.WANTING);
        assertThat(none.out()).singleElement().asString().contains("\"refused\":\"There is no packet");
    }

    @Test
    void whoHasACopyIsToldAsFarAsIsKnown() {
        assertThat(said(seat, "packet", "copies")).contains("nobody else has a copy");
        said(seat, "packet", "admit", said(desk, "packet", "home"), "supervisor", "Desk");
        said(desk, "packet", "admit", said(seat, "packet", "home"), "seat", "Seat 1");
        assertThat(said(seat, "packet", "homes")).doesNotContain("exchanged last");
        said(seat, "packet", "write", packet("a.cwx"), "--for", "Desk");
        assertThat(said(seat, "packet", "copies")).contains("Ada").contains("supervisor  Desk").contains("written for it").contains("entries not seen there").contains("known to nobody");
        assertThat(said(seat, "packet", "copies", "--json")).contains("\"place\":\"home\"").contains("\"name\":\"Desk\"").contains("\"came\":null").contains("\"went\":\"20");
        said(desk, "packet", "take", packet("a.cwx"));
        assertThat(said(desk, "packet", "homes")).contains("Seat 1  exchanged last 20");
        assertThat(said(desk, "packet", "homes", "--json")).contains("\"came\":\"20");
        assertThat(said(desk, "packet", "copies", "--person", "Ada", "--json")).contains("\"lacks\":0");
    }

    @Test
    void aLockedPacketAsksForItsPassphrase() {
        said(desk, "packet", "admit", said(seat, "packet", "home"), "seat", "Seat 1");
        TypedTerminal locking = new TypedTerminal("a long passphrase\n");
        assertThat(run(seat, locking, "packet", "write", packet("a.cwx"), "--locked")).as(locking.err()).isEqualTo(Subcommand.FINE);
        assertThat(run(desk, new TypedTerminal("another one\n"), "packet", "take", packet("a.cwx"))).isEqualTo(Subcommand.WANTING);
        TypedTerminal opening = new TypedTerminal("a long passphrase\n");
        assertThat(run(desk, opening, "packet", "take", packet("a.cwx"))).as(opening.err()).isEqualTo(Subcommand.FINE);
        assertThat(run(seat, new TypedTerminal("short\n"), "packet", "write", packet("b.cwx"), "--locked")).isEqualTo(Subcommand.WANTING);
    }

    @Test
    void aFolderIsHandedInToAndCollected() throws IOException {
        said(desk, "packet", "admit", said(seat, "packet", "home"), "seat", "Seat 1");
        String folder = Files.createDirectories(top.resolve("stick")).toString();
        assertThat(said(seat, "packet", "folder", folder, "hand-in", "--person", "Ada")).contains("Handed in");
        Files.writeString(top.resolve("stick/shopping.cwx"), "milk");
        assertThat(said(desk, "packet", "folder", folder)).contains("From “Seat 1”, which is admitted.", "shopping.cwx: This is no packet", "1 packet was not taken yet.");
        assertThat(said(desk, "packet", "folder", folder, "--json")).contains("\"standing\":\"admitted\"", "\"refused\":\"This is no packet");
        Files.delete(top.resolve("stick/shopping.cwx"));
        assertThat(said(desk, "packet", "folder", folder, "collect")).contains("entries came");
        assertThat(said(desk, "packet", "folder", folder, "collect")).contains("Nothing new is in the folder.");
        assertThat(said(desk, "packet", "folder", folder, "collect", "--json")).isEqualTo("[]");
        assertThat(run(desk, new TypedTerminal(""), "packet", "folder", packet("none"), "collect")).isEqualTo(Subcommand.WANTING);
    }

    @Test
    void wrongWordsAreToldOff() {
        for (List<String> words : List.<List<String>>of(List.of(), List.of("write"), List.of("look"), List.of("admit", "x"), List.of("admit", "x", "chair", "Seat"), List.of("fly"), List.of(
                "folder"))) {
            assertThat(told(words, Subcommand.USAGE)).as("%s", words).contains("Usage: cyclework packet");
        }
        for (List<String> words : List.<List<String>>of(List.of("admit", "x", "seat", "Seat"), List.of("revoke", "nobody"), List.of("write", packet("a.cwx"), "--for", "nobody"),
                List.of("home", "x".repeat(100_000)), List.of("join", "CODE"))) {
            assertThat(told(words, Subcommand.WANTING)).as("%s", words).endsWith(".\n").doesNotContain("Usage:").hasSizeLessThan(200);
        }
    }

    private String told(List<String> words, int code) {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(desk, typed, Stream.concat(Stream.of("packet"), words.stream()).toArray(String[]::new))).as("%s", words).isEqualTo(code);
        return typed.err();
    }

    @Test
    void whereNothingIsThereASentenceSaysSo() {
        assertThat(said(desk, "packet", "join")).isEqualTo("This computer belongs to no institution, and no packet of one was taken here yet.");
        assertThat(said(desk, "packet", "join", "--json")).isEqualTo("{\"institution\":null}");
        assertThat(said(desk, "packet", "homes")).isEqualTo("No other computer is admitted here yet.");
        assertThat(said(desk, "packet", "homes", "--json")).isEqualTo("[]");
    }

    @Test
    void whereAFolderIsNoFileIsWritten() {
        for (String place : List.of("/", top.toString(), "")) {
            TypedTerminal typed = new TypedTerminal("");
            assertThat(run(desk, typed, "packet", "write", place)).as(place).isIn(Subcommand.WANTING, Subcommand.USAGE);
            assertThat(typed.err()).as(place).containsAnyOf("is a folder", "The file to write is needed.");
        }
        assertThat(told(List.of("homes", "more"), Subcommand.USAGE)).contains("There are too many words after homes.", "Usage: cyclework packet [--json] homes");
    }
}
