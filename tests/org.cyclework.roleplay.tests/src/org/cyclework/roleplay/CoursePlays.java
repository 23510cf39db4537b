package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;

/** Plays of the cases that come with the product, by chance and by habit. */
public final class CoursePlays {

    private static final Course COURSE = ProductPack.course();

    private CoursePlays() {
    }

    /** How the trainee chooses. */
    enum Habit {
        CHANCE, JOINING, ATTACKING, WITHDRAWING, QUIET, FIRM;

        private boolean prefers(MoveCode move) {
            return switch (this) {
                case CHANCE -> true;
                case JOINING -> MoveGroup.of(move) == MoveGroup.JOINING;
                case ATTACKING -> MoveGroup.of(move) == MoveGroup.APPROACH_NEGATIVE;
                case WITHDRAWING -> MoveGroup.of(move) == MoveGroup.AVOID_NEGATIVE;
                case QUIET -> Set.of(MoveCode.VALIDATE, MoveCode.SPACE, MoveCode.AVAIL, MoveCode.PLACATE, MoveCode.PAUSE)
                        .contains(move);
                case FIRM -> MoveGroup.of(move) == MoveGroup.FIRM;
            };
        }
    }

    /** The cases that open partner chairs, each in each of its casts. */
    public static List<VignetteCase> playable() {
        return COURSE.caseIds().stream().flatMap(id -> {
            VignetteCase written = COURSE.vignette(id).orElseThrow();
            List<Optional<String>> casts = new ArrayList<>(List.of(Optional.empty()));
            written.getRecastings().forEach(each -> casts.add(Optional.of(each.getId())));
            return casts.stream().map(cast -> COURSE.vignette(id, cast).orElseThrow());
        }).filter(each -> each.getSuitability().getStatus() == SuitabilityStatus.SUITABLE).toList();
    }

    static Play play(VignetteCase vignette, Setup setup, Habit habit) {
        Play play = Plays.start(vignette, setup);
        Random chance = new Random(setup.seed());
        while (!play.ended()) {
            Moment now = play.now();
            if (now.beat().isPresent()) {
                answer(play, now.beat().get(), chance);
            } else {
                List<Choice> choices = now.choices().stream().filter(choice -> !choice.safetyExit()).toList();
                List<Choice> liked = choices.stream().filter(choice -> habit.prefers(move(vignette, choice.id()))).toList();
                List<Choice> from = liked.isEmpty() ? choices : liked;
                play.choose(from.get(chance.nextInt(from.size())).id(), chance.nextInt(3) == 0 ? "words of my own" : "");
            }
        }
        return play;
    }

    private static void answer(Play play, PendingBeat beat, Random chance) {
        String answer = beat.kind() == BeatKind.THINK && beat.choices().isEmpty() ? "a thought"
                : beat.choices().isEmpty() ? "" + chance.nextInt(11)
                : beat.choices().get(chance.nextInt(beat.choices().size())).id()
                        + (chance.nextBoolean() ? "@" + chance.nextInt(101) : "");
        play.answerBeat(beat.id(), answer);
    }

    private static MoveCode move(VignetteCase vignette, String id) {
        if (id.contains("/")) {
            return MoveCode.getByName(id.split("/")[0]);
        }
        return vignette.getScenes().stream().flatMap(scene -> scene.getNodes().stream()).map(Node::getOptions)
                .flatMap(List::stream).filter(option -> option.getId().equals(id)).map(Option::getMove).findFirst()
                .orElseThrow();
    }

    /** Whether a case has a scene from a chair. */
    public static boolean hasScene(VignetteCase vignette, Seat seat) {
        return vignette.getScenes().stream().anyMatch(scene -> scene.getSeat() == seat);
    }
}
