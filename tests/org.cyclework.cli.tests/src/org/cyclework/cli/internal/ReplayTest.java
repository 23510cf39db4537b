package org.cyclework.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Transcript;
import org.junit.jupiter.api.Test;

/** Stored plays in the terminal. */
class ReplayTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Learner ADA = new Learner(new UUID(1, 1), "Ada", NOON);
    private static final Learner BEN = new Learner(new UUID(2, 2), "Ben", NOON);
    private static final UUID FIRST = UUID.fromString("aaaa1111-0000-4000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("aaaa2222-0000-4000-8000-000000000002");
    private static final UUID THIRD = UUID.fromString("bbbb3333-0000-4000-8000-000000000003");

    private boolean broken;
    private final List<Transcript> tries = List.of(played(1), played(2));

    private static Transcript played(long seed) {
        Play play = Play.start(CoursePack.course().vignette("V1").orElseThrow(), Seat.PURSUER, seed);
        play.choose(play.now().choices().get(0).id(), "what I would <say>");
        return play.transcript();
    }

    private int run(TypedTerminal typed, String... words) {
        LearnerRecord record = CoursePack.service(LearnerRecord.class, (method, arguments) -> {
            if (broken) {
                throw new RecordUnavailable(RecordUnavailable.Kind.DISK_FULL, "The disk is full.", "Kept.", "Make room.", null);
            }
            return switch (method) {
                case "learners" -> List.of(ADA, BEN);
                case "plays" -> arguments[0].equals(ADA.id()) ? List.of(new PlayRecord(FIRST, "V1", NOON, PlayState.AWAITING_DEBRIEF, 4),
                        new PlayRecord(SECOND, "V2", NOON, PlayState.OPEN, 9)) : List.of(new PlayRecord(THIRD, "VX", NOON, PlayState.DONE, 3));
                default -> throw new UnsupportedOperationException(method);
            };
        });
        RolePlay rolePlay = CoursePack.service(RolePlay.class, (method, arguments) -> {
            assertThat(method).isEqualTo("transcripts");
            return arguments[1].equals(FIRST) && arguments[0].equals(ADA.id()) ? tries
                    : arguments[1].equals(SECOND) ? tries.subList(0, 1) : List.of(new Transcript(List.of()));
        });
        return new Subcommands(CoursePack.engines(Map.of(LearnerRecord.class, record, RolePlay.class, rolePlay))).run(List.of(words),
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
            assertThat(shown.get("tries").get(i)).isEqualTo(new ObjectMapper().readTree(tries.get(i).json()));
        }
    }

    @Test
    void anUnknownOrAmbiguousIdIsFoundWanting() {
        TypedTerminal none = new TypedTerminal("");
        assertThat(run(none, "replay", "cccc")).isEqualTo(Subcommand.WANTING);
        assertThat(none.err()).contains("There is no play cccc.", "lists them");
        TypedTerminal two = new TypedTerminal("");
        assertThat(run(two, "replay", "aaaa")).isEqualTo(Subcommand.WANTING);
        assertThat(two.err()).contains("2 plays begin with aaaa.");
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
    void aRecordThatCannotBeReadIsToldPlainly() {
        broken = true;
        TypedTerminal typed = new TypedTerminal("");
        assertThat(run(typed, "replay")).isEqualTo(Subcommand.WANTING);
        assertThat(typed.err()).contains("The disk is full.");
    }
}
