package org.cyclework.roleplay;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/** Takes steps of every kind by chance. */
public final class RandomTrainee {

    private final Random chance;

    public RandomTrainee(long seed) {
        chance = new Random(seed);
    }

    /** Seats, help and seed, as the case allows them. */
    public Setup setup(VignetteCase vignette, long seed) {
        boolean pursuer = CoursePlays.hasScene(vignette, Seat.PURSUER);
        boolean distancer = CoursePlays.hasScene(vignette, Seat.DISTANCER);
        Seats seats = pursuer && distancer ? Seats.values()[chance.nextInt(3)] : pursuer ? Seats.PURSUER : Seats.DISTANCER;
        return new Setup(seats, Support.values()[chance.nextInt(3)], Optional.empty(), seed);
    }

    /** The next step at this moment; leaving is rare. */
    public PlayStep next(Play play) {
        Moment now = play.now();
        int leaving = chance.nextInt(60);
        if (leaving < 2) {
            return leaving == 0 ? PlayStep.stepOut() : PlayStep.safetyExit();
        }
        if (now.beat().isPresent()) {
            return PlayStep.beat(now.beat().get().id(), answer(now.beat().get()));
        }
        if (now.aids().hint() && chance.nextInt(10) == 0) {
            return PlayStep.hint(now.nodeId());
        }
        String words = chance.nextInt(4) == 0 ? "my own words" : "";
        if (now.aids().freeMoves() && chance.nextBoolean() && now.choices().stream().anyMatch(each -> !each.safetyExit())) {
            return PlayStep.move(MoveCode.get(chance.nextInt(24)), 1 + chance.nextInt(3), words);
        }
        List<Choice> choices = now.choices();
        return choices.isEmpty() ? PlayStep.stepOut() : PlayStep.choice(choices.get(chance.nextInt(choices.size())).id(), words);
    }

    private String answer(PendingBeat beat) {
        if (beat.choices().isEmpty()) {
            return beat.kind() == BeatKind.PREDICT_AROUSAL ? "" + chance.nextInt(11) : "a thought";
        }
        return beat.choices().get(chance.nextInt(beat.choices().size())).id() + (chance.nextBoolean() ? "@" + chance.nextInt(101) : "");
    }
}
