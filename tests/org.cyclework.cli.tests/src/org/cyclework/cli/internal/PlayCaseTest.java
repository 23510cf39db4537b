package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.Access;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case played in the terminal; with JSON the whole trace can be parsed and holds what was played. */
class PlayCaseTest {

    @TempDir
    Path folder;

    private static final String ONES = "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1";

    private static int run(TypedTerminal typed, String... words) {
        return new Subcommands(CoursePack.engines(Map.of())).run(List.of(words), typed.terminal());
    }

    private static JsonNode trace(String... words) throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        List<String> all = new ArrayList<>(List.of("play", "--json"));
        all.addAll(List.of(words));
        assertThat(run(typed, all.toArray(String[]::new))).as(typed.err()).isEqualTo(Subcommand.FINE);
        return new ObjectMapper().readTree(String.join("\n", typed.out()));
    }

    @ParameterizedTest
    @CsvSource({"V1, pursuer, 1", "V1, distancer, 2", "V1, both, 3", "V2, pursuer, 4", "V2, distancer, 5", "V2, both, 6",
        "V3, pursuer, 7", "V3, distancer, 8", "V4, pursuer, 9", "V4, distancer, 10", "V4, both, 11"})
    void theWholeTraceIsJsonAndRebuildsThePlay(String caseId, String chair, long seed) throws IOException {
        JsonNode trace = trace(caseId, "--chair", chair, "--seed", "" + seed, "--choices", ONES);
        assertThat(trace.get("case").asText()).isEqualTo(caseId);
        assertThat(trace.get("seats").asText()).isEqualToIgnoringCase(chair);
        assertThat(trace.get("seed").asLong()).isEqualTo(seed);
        VignetteCase vignette = ProductPack.course().vignette(caseId).orElseThrow();
        Setup setup = new Setup(Seats.named(chair).orElseThrow(), Support.OPTIONS, Optional.empty(), seed);
        List<PlayStep> steps = new ArrayList<>();
        trace.get("steps").forEach(step -> steps.add(new PlayStep(PlayStep.Kind.valueOf(step.get("kind").asText()),
                step.path("id").asText(""), step.path("answer").asText(""))));
        Play again = Plays.replay(vignette, setup, steps);
        assertThat(again.ended()).isTrue();
        assertThat(new ObjectMapper().readTree(Plays.json(again.transcript()))).isEqualTo(trace.get("transcript"));
        assertThat(trace.get("transcript")).hasSize(2 * again.rounds()).isNotEmpty();
        assertThat(trace.get("debrief").isObject()).isTrue();
        assertThat(trace.has("distancersDebrief")).isEqualTo(chair.equals("both"));
    }

    @Test
    void otherNamesAndHelpAreInTheTrace() throws IOException {
        String names = ProductPack.course().vignette("V2").orElseThrow().getRecastings().get(0).getId();
        JsonNode trace = trace("V2", "--chair", "pursuer", "--names", names, "--support", "worked", "--choices", "1,2");
        assertThat(trace.get("names").asText()).isEqualTo(names);
        assertThat(trace.get("support").asText()).isEqualTo("WORKED");
        assertThat(trace.get("transcript")).hasSize(4);
        assertThat(trace.get("steps").findValues("offered")).hasSize(2).allSatisfy(stood -> assertThat(stood).hasSize(4));
        assertThat(trace.get("steps").get(trace.get("steps").size() - 1).get("kind").asText()).isEqualTo("STEP_OUT");
    }

    @Test
    void aBeginnerIsAskedToChooseAmongFour() {
        TypedTerminal typed = new TypedTerminal("0\n");
        assertThat(run(typed, "play", "V1", "--chair", "pursuer", "--support", "worked")).isEqualTo(Subcommand.FINE);
        assertThat(String.join("\n", typed.out())).contains("Your choice (1-4,", "  4  ", "* a line to learn from").doesNotContain("  5  “");
        TypedTerminal all = new TypedTerminal("0\n");
        assertThat(run(all, "play", "V1", "--chair", "pursuer")).isEqualTo(Subcommand.FINE);
        assertThat(String.join("\n", all.out())).contains("Your choice (1-5,");
    }

    @Test
    void aPlayIsAskedForChoiceByChoiceAndEndsInItsDebrief() {
        TypedTerminal typed = new TypedTerminal("1\n99\nx\n2\n0\n");
        assertThat(run(typed, "play", "V1", "--chair", "pursuer")).isEqualTo(Subcommand.FINE);
        String out = String.join("\n", typed.out());
        assertThat(out).contains("[Tomás 1/", "[Tomás 2/", "your alarm", "DEBRIEF");
        assertThat(typed.out().stream().filter(line -> line.contains(": > "))).hasSize(2);
    }

    @Test
    void freeMovesAreTakenAndAWrongOneIsSaid() {
        TypedTerminal typed = new TypedTerminal("hug/2\nsoftbid/2\n\n\n\n");
        assertThat(run(typed, "play", "V1", "--chair", "pursuer", "--support", "free")).isEqualTo(Subcommand.FINE);
        assertThat(typed.err()).contains("HUG/2");
        assertThat(typed.out().stream().filter(line -> line.contains(": > "))).hasSize(1);
    }

    @Test
    void alsoWhereChoicesAreTypedJsonIsAllThatIsWritten() throws IOException {
        TypedTerminal typed = new TypedTerminal("1\n2\n0\n");
        assertThat(run(typed, "play", "V1", "--json", "--chair", "pursuer")).isEqualTo(Subcommand.FINE);
        assertThat(new ObjectMapper().readTree(String.join("\n", typed.out())).get("transcript")).hasSize(4);
        TypedTerminal free = new TypedTerminal("hug\nsoftbid/2\n\n");
        assertThat(run(free, "play", "V1", "--json", "--chair", "pursuer", "--support", "free")).isEqualTo(Subcommand.FINE);
        assertThat(new ObjectMapper().readTree(String.join("\n", free.out())).get("transcript")).hasSize(2);
    }

    @Test
    void aPlayOfATraineeIsKeptGoesOnAndSaysItsNumber() {
        StandaloneRecord record = RealRecord.in(folder);
        RolePlay rolePlay = Plays.kept(new FixedLibrary(ProductPack.course()), record);
        Subcommands commands = new Subcommands(CoursePack.engines(Map.of(RolePlay.class, rolePlay, SignIn.class, record)));
        List<String> words = List.of("play", "V1", "--chair", "pursuer", "--trainee", "Ada");
        TypedTerminal first = new TypedTerminal("1\n");
        assertThat(commands.run(words, first.terminal())).as(first.err()).isEqualTo(Subcommand.FINE);
        assertThat(first.out()).last().asString().contains("stays open");
        assertThat(record.people()).hasSize(1);
        Access ada = record.pick(record.people().getFirst().id());
        assertThat(rolePlay.open(ada).getFirst().play().rounds()).isEqualTo(1);
        TypedTerminal second = new TypedTerminal("5\n2\n0\n0\n0\n");
        assertThat(commands.run(words, second.terminal())).as(second.err()).isEqualTo(Subcommand.FINE);
        assertThat(record.plays(ada)).as("one play, gone on with").singleElement().satisfies(play -> {
            assertThat(rolePlay.find(ada, play.session()).orElseThrow().play().ended()).isTrue();
            assertThat(String.join("\n", second.out())).contains("DEBRIEF", "Kept as " + play.session());
        });
        record.close();
    }

    @Test
    void aChoiceThatIsNotThereLeavesWhatWasPlayedBeforeItKept() {
        StandaloneRecord record = RealRecord.in(folder);
        RolePlay rolePlay = Plays.kept(new FixedLibrary(ProductPack.course()), record);
        Subcommands commands = new Subcommands(CoursePack.engines(Map.of(RolePlay.class, rolePlay, SignIn.class, record)));
        TypedTerminal beyond = new TypedTerminal("");
        assertThat(commands.run(List.of("play", "V1", "--chair", "pursuer", "--trainee", "Ada", "--choices", "1,99"), beyond.terminal())).isEqualTo(Subcommand.USAGE);
        assertThat(beyond.err()).contains("Turn 2 takes a choice from 1 to ", ", or 0 to step out, not 99.", "What was played before it is kept and stays open.");
        assertThat(beyond.err()).as("the line was well said").doesNotContain("Usage:");
        record.close();
    }

    @Test
    void whatCannotBePlayedIsFoundWanting() {
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "play", "VX", "--chair", "pursuer", "--choices", "1")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("is not played from a partner's chair");
        assertThat(run(new TypedTerminal(""), "play", "V99", "--chair", "pursuer")).isEqualTo(Subcommand.WANTING);
        assertThat(run(new TypedTerminal(""), "play", "V1", "--chair", "pursuer", "--names", "v1-nobody")).isEqualTo(Subcommand.WANTING);
        TypedTerminal names = new TypedTerminal("");
        assertThat(run(names, "play", "V2", "--chair", "pursuer", "--names", "v2-nobody")).isEqualTo(Subcommand.WANTING);
        assertThat(names.err()).startsWith("The case V2 has no other names with the id “v2-nobody”. There are: ")
                .contains(ProductPack.course().vignette("V2").orElseThrow().getRecastings().get(0).getId());
        for (String[] wrong : new String[][] {{"play", "V1"}, {"play", "V1", "--chair", "sofa"}, {"play", "V1", "--chair", "both", "--support", "much"},
            {"play", "V1", "--chair", "pursuer", "--choices", "one"}, {"play", "V1", "--chair", "pursuer", "--choices", "77"}, {"play", "V1", "--chair", "pursuer", "--choices", "777"}}) {
            assertThat(run(new TypedTerminal(""), wrong)).as(String.join(" ", wrong)).isEqualTo(Subcommand.USAGE);
        }
    }

    @Test
    void everyKindOfQuestionGetsAnAnswerItTakes() {
        for (BeatKind kind : BeatKind.VALUES) {
            PendingBeat open = new PendingBeat("b", kind, "?", List.of());
            PendingBeat choices = new PendingBeat("b", kind, "?", List.of(new PendingBeat.BeatOption("b1", "one"), new PendingBeat.BeatOption("b2", "two")));
            assertThat(PlayCase.chosen(choices, "")).isEqualTo("b1");
            assertThat(PlayCase.chosen(choices, "2")).isEqualTo("b2");
            assertThat(PlayCase.chosen(choices, "9")).isEqualTo("b2");
            assertThat(PlayCase.chosen(choices, "0")).isEqualTo("b1");
            assertThat(PlayCase.chosen(open, "7")).isEqualTo("7");
            assertThat(PlayCase.chosen(open, "")).isEqualTo(kind == BeatKind.PREDICT_AROUSAL ? "5" : "");
        }
    }
}
