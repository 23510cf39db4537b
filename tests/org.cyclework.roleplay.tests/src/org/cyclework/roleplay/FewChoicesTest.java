package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.CONTEMPT;
import static org.cyclework.model.vignette.MoveCode.DISCLOSE;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PLACATE;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.SPACE;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** A beginner chooses among few options, and which they are can be told; whoever has practised chooses among all. */
class FewChoicesTest {

    private static final int FEW = 4;

    private static StoryBuilder many() {
        return new StoryBuilder(Seat.PURSUER).rounds(6).node("n").option("hate", CONTEMPT, "n").option("blame", BLAME, "n")
                .option("yes", PLACATE, "n").option("bid", SOFTBID, "n").option("tell", DISCLOSE, "n").option("room", SPACE, "n")
                .option("see", VALIDATE, "n").modelReason("it says what is seen");
    }

    private static Play play(StoryBuilder story, Support support, long seed) {
        return Plays.start(story.build(), Setup.of(Seat.PURSUER, seed).with(support));
    }

    private static List<String> shown(Play play) {
        return play.now().choices().stream().map(Choice::id).toList();
    }

    @Test
    void onlyAWorkedExampleShowsFew() {
        List<String> all = shown(play(many(), Support.OPTIONS, 3));
        assertThat(all).hasSize(7);
        assertThat(shown(play(many(), Support.FREE, 3))).isEqualTo(all);
        List<String> few = shown(play(many(), Support.WORKED, 3));
        assertThat(few).hasSize(FEW).isEqualTo(all.stream().filter(few::contains).toList());
        StoryBuilder enough = many();
        enough.named("n").getOptions().subList(0, 3).clear();
        assertThat(shown(play(enough, Support.WORKED, 3))).as("four are not too many").hasSize(FEW);
    }

    @Test
    void theLineToLearnFromTheBestWayTowardsAndTheNearestMisstepAreAlwaysThere() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            StoryBuilder story = many();
            story.named("n").getOptions().stream().filter(option -> option.getId().equals("tell")).forEach(FewChoicesTest::helps);
            List<String> few = shown(play(story, Support.WORKED, seed));
            assertThat(few).as("seed %d", seed).hasSize(FEW).contains("see", "tell", "blame");
            seen.addAll(few);
        }
        assertThat(seen).as("the seed decides on the fourth").hasSize(7);
    }

    /** Makes an option do much for both. */
    private static void helps(Option option) {
        for (Who who : Who.values()) {
            var effect = org.cyclework.model.vignette.VignetteFactory.eINSTANCE.createEffect();
            effect.setWho(who);
            effect.setVariable(StateVariable.SECURITY);
            effect.setAdd(.4);
            option.getEffects().add(effect);
        }
    }

    @Test
    void makingOneselfSmallIsNoWayTowards() {
        StoryBuilder story = many();
        story.named("n").getOptions().stream().filter(option -> option.getId().equals("room")).forEach(option -> {
            helps(option);
            option.setSelfSilencing(true);
        });
        Set<Boolean> shown = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            shown.add(shown(play(story, Support.WORKED, seed)).contains("room"));
        }
        assertThat(shown).as("it may be there, and need not").containsExactlyInAnyOrder(true, false);
    }

    @Test
    void noMoveIsShownTwiceAndAWayOutIsAlwaysThere() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).node("n").option("a", BLAME, "n").option("b", BLAME, "n")
                .option("c", SOFTBID, "n").option("d", SOFTBID, "n").option("e", NEUTRAL, "n").wayOut("out");
        for (long seed = 0; seed < 20; seed++) {
            assertThat(shown(play(story, Support.WORKED, seed))).as("seed %d", seed).hasSize(FEW).contains("e", "out");
        }
    }

    @Test
    void whatIsNotShownCannotBeChosenAndWhatStoodThereCan() {
        Play play = play(many(), Support.WORKED, 3);
        List<String> few = shown(play);
        String hidden = shown(play(many(), Support.OPTIONS, 3)).stream().filter(id -> !few.contains(id)).findFirst().orElseThrow();
        assertThatThrownBy(() -> play.choose(hidden)).isInstanceOf(IllegalArgumentException.class);
        assertThat(play.steps()).isEmpty();
        play.choose(few.get(1));
        assertThat(play.steps()).singleElement().satisfies(step -> assertThat(step.offered()).isEqualTo(few));
        PlayStep then = PlayStep.choice(hidden).among(List.of(hidden, few.get(0)));
        Play replayed = Plays.replay(play.vignette(), play.setup(), List.of(then));
        assertThat(replayed.steps()).as("what was shown then counts, whatever would be shown now").containsExactly(then);
    }

    @Test
    void aPlayThatWasBegunWithAllOfThemGoesOnWithAllOfThem() {
        Setup old = new Setup(Seats.PURSUER, Support.WORKED, Optional.empty(), 3, OptionalInt.empty());
        assertThat(shown(Plays.start(many().build(), old))).hasSize(7);
    }

    @Test
    void everyCaseShowsABeginnerFewFromEitherChair() {
        int narrowed = 0;
        for (VignetteCase vignette : CoursePlays.playable()) {
            Map<String, Option> options = new HashMap<>();
            vignette.getScenes().forEach(scene -> scene.getNodes().forEach(node -> node.getOptions()
                    .forEach(option -> options.put(option.getId(), option))));
            for (Seats seats : CoursePlays.hasScene(vignette, Seat.DISTANCER) ? Seats.values() : new Seats[] {Seats.PURSUER}) {
                narrowed += narrowed(vignette, options, new Setup(seats, Support.WORKED, Optional.empty(), 17));
            }
        }
        assertThat(narrowed).isGreaterThan(100);
    }

    private static int narrowed(VignetteCase vignette, Map<String, Option> options, Setup setup) {
        int narrowed = 0;
        Play play = Plays.start(vignette, setup);
        Random chance = new Random(17);
        while (!play.ended()) {
            Moment now = play.now();
            if (now.beat().isPresent()) {
                play.answerBeat(now.beat().get().id(), now.beat().get().choices().isEmpty() ? "5" : now.beat().get().choices().get(0).id());
                continue;
            }
            List<MoveCode> moves = now.choices().stream().map(choice -> move(options, choice.id())).toList();
            assertThat(moves).as("%s %s %s", vignette.getId(), setup, now.nodeId()).hasSizeLessThanOrEqualTo(FEW);
            Setup all = new Setup(setup.seats(), setup.support(), setup.recasting(), setup.seed(), OptionalInt.empty());
            Moment whole = Plays.replay(vignette, all, play.steps()).now();
            if (whole.choices().size() > FEW) {
                narrowed++;
                assertThat(moves).doesNotHaveDuplicates();
                assertThat(now.aids().example()).isEqualTo(whole.aids().example());
                Set<MoveGroup> open = groups(whole.choices().stream().map(choice -> move(options, choice.id())).toList());
                assertSomeShown(moves, open, Set.of(MoveGroup.JOINING, MoveGroup.FIRM));
                assertSomeShown(moves, open, Set.of(MoveGroup.APPROACH_NEGATIVE, MoveGroup.AVOID_NEGATIVE));
            }
            play.choose(now.choices().get(chance.nextInt(now.choices().size())).id());
        }
        for (Debrief.TurningPoint point : play.debrief().turningPoints()) {
            PlayStep taken = play.steps().stream().filter(PlayStep::speaks).toList()
                    .get((point.round() - 1) * (setup.seats() == Seats.BOTH ? 2 : 1));
            assertThat(point.alternatives()).extracting(Debrief.Alternative::move).as("%s turn %d", vignette.getId(), point.round())
                    .isSubsetOf(taken.offered().stream().map(id -> move(options, id)).toList());
        }
        return narrowed;
    }

    /** Where a moment offers something of these groups, some of it is shown. */
    private static void assertSomeShown(List<MoveCode> shown, Set<MoveGroup> open, Set<MoveGroup> groups) {
        Set<MoveGroup> there = new HashSet<>(open);
        there.retainAll(groups);
        if (!there.isEmpty()) {
            assertThat(groups(shown)).containsAnyElementsOf(there);
        }
    }

    private static Set<MoveGroup> groups(List<MoveCode> moves) {
        return moves.stream().map(MoveGroup::of).collect(Collectors.toCollection(HashSet::new));
    }

    private static MoveCode move(Map<String, Option> options, String id) {
        return id.contains("/") ? MoveCode.getByName(id.split("/")[0]) : options.get(id).getMove();
    }
}
