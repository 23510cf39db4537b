package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.NewEvent;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stored plays in the terminal. */
class ReplayTest {

    private static final UUID FIRST = UUID.fromString("aaaa1111-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("aaaa2222-0000-4000-8000-000000000002");
    private static final UUID THIRD = UUID.fromString("bbbb3333-0000-4000-8000-000000000003");

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Access ada;

    @BeforeEach
    void threePlays() {
        record = RealRecord.in(folder);
        ada = record.pick(record.enrol("Ada").id());
        Access ben = record.pick(record.enrol("Ben").id());
        started(ada, "V2", SECOND);
        started(ada, "V1", FIRST);
        record.append(ada, new NewEvent(Verbs.PLAY_ENDED, "V1", "{\"session\":\"" + FIRST + "\"}"));
        started(ben, "VX", THIRD);
        record.append(ben, new NewEvent(Verbs.DEBRIEF_FINISHED, "VX", "{\"session\":\"" + THIRD + "\"}"));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private void started(Access access, String caseId, UUID session) {
        record.append(access, new NewEvent(Verbs.PLAY_STARTED, caseId, "{\"session\":\"" + session + "\"}"));
    }

    private final List<Transcript> tries = List.of(played(1), played(2));

    private static Transcript played(long seed) {
        Play play = Plays.start(ProductPack.course().vignette("V1").orElseThrow(), Seat.PURSUER, seed);
        play.choose(play.now().choices().get(0).id(), "what I would <say>");
        return play.transcript();
    }

    private int run(TypedTerminal typed, String... words) {
        RolePlay rolePlay = new ToldPlays((access, session) -> session.equals(FIRST) && access.equals(ada) ? tries
                : session.equals(SECOND) ? tries.subList(0, 1) : List.of(new Transcript(List.of())));
        return new Subcommands(CoursePack.engines(Map.of(SignIn.class, record, LearnerRecord.class, record, RolePlay.class, rolePlay))).run(List.of(words),
                typed.terminal());
    }

    @Test
    void withoutAnIdThePlaysOfAllAreListed() throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "replay")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).hasSize(3).anyMatch(line -> line.contains(FIRST.toString()) && line.contains("V1") && line.contains("Ada")
                && line.contains("awaiting debrief"));
        TypedTerminal json = new TypedTerminal("");
        run(json, "replay", "--json");
        JsonNode all = new ObjectMapper().readTree(String.join("\n", json.out()));
        assertThat(all).hasSize(3);
        assertThat(all.get(2).get("trainee").asText()).isEqualTo("Ben");
        assertThat(all.get(1).get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void theBeginningOfAnIdIsEnoughAndEveryTryIsShown() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "replay", "AAAA1")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).contains("Try 1", "Try 2", "    own words: what I would <say>");
        for (Transcript each : tries) {
            each.rows().forEach(row -> assertThat(typed.out()).contains("[1] " + row.name() + ": " + row.text()));
        }
        TypedTerminal one = new TypedTerminal("");
        run(one, "replay", "aaaa2");
        assertThat(one.out()).doesNotContain("Try 1");
    }

    @Test
    void asJsonItIsTheTranscriptsThemselves() throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "replay", "--json", FIRST.toString())).isEqualTo(Subcommand.FINE);
        JsonNode shown = new ObjectMapper().readTree(String.join("\n", typed.out()));
        assertThat(shown.get("id").asText()).isEqualTo(FIRST.toString());
        assertThat(shown.get("tries")).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(shown.get("tries").get(i)).isEqualTo(new ObjectMapper().readTree(Plays.json(tries.get(i))));
        }
    }

    @Test
    void anUnknownOrAmbiguousIdIsFoundWanting() {
        TypedTerminal none = new TypedTerminal("");
        assertThat(run(none, "replay", "cccc")).isEqualTo(Subcommand.WANTING);
        assertThat(none.err()).contains("There is no play “cccc”.", "lists them");
        TypedTerminal two = new TypedTerminal("");
        assertThat(run(two, "replay", "aaaa")).isEqualTo(Subcommand.WANTING);
        assertThat(two.err()).contains("2 plays begin with “aaaa”.");
        assertThat(run(new TypedTerminal(""), "replay", "")).as("nothing is the beginning of every id").isEqualTo(Subcommand.USAGE);
        assertThat(run(new TypedTerminal(""), "replay", "a", "b")).isEqualTo(Subcommand.USAGE);
    }

    @Test
    void aPlayInWhichNothingWasSaidSaysSo() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "replay", "bbbb")).isEqualTo(Subcommand.FINE);
        assertThat(typed.out()).anyMatch(line -> line.contains("Nothing was said"));
    }

    @Test
    void aRecordThatCannotBeReadIsToldPlainly() throws IOException {
        record.close();
        Path file = Files.writeString(folder.resolve("a-file"), "in its place");
        record = RealRecord.in(file);
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "replay")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("The learner record cannot");
    }
}
