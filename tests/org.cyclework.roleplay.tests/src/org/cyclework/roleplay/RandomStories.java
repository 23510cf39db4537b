package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.Who;

/** Small cases made by chance, with every mechanism of the story model in them. The same number gives the same case. */
public final class RandomStories {

    private final Random chance;
    private final StoryBuilder story;
    private final List<String> nodes = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private int options;

    private RandomStories(long seed) {
        chance = new Random(seed * 7919 + 17);
        story = new StoryBuilder(Seat.PURSUER);
    }

    /** A case that can be played from both chairs. */
    public static VignetteCase of(long seed) {
        return new RandomStories(seed).build();
    }

    private VignetteCase build() {
        story.rounds(2 + chance.nextInt(4)).stuck(chance.nextInt(3) * 4);
        scene("p1");
        if (chance.nextBoolean()) {
            story.scene("p-two", "one", guards("p1")).roundsOfScene(chance.nextInt(4));
            scene("p2");
        }
        story.sceneOf(Seat.DISTANCER, "d-one");
        scene("d1");
        if (chance.nextBoolean()) {
            story.scene("d-two", "d-one", guards("d1"));
            scene("d2");
        }
        return story.build();
    }

    private void scene(String prefix) {
        nodes.clear();
        asked.clear();
        int many = 1 + chance.nextInt(4);
        for (int i = 0; i < many; i++) {
            nodes.add(prefix + "-" + i);
        }
        for (int i = 0; i < many; i++) {
            story.node(nodes.get(i), i == 0 || chance.nextInt(3) > 0 ? new Guard[0] : guards(nodes.get(i)));
            if (i > 0) {
                story.otherwise(nodes.get(0));
            }
            furnish(nodes.get(i));
        }
    }

    private void furnish(String id) {
        if (chance.nextInt(3) == 0) {
            boolean choices = chance.nextBoolean();
            story.beat(id + "-q", choices ? BeatKind.PREDICT_NEED : BeatKind.PREDICT_AROUSAL,
                    choices ? new String[] {id + "-q1", id + "-q2"} : new String[0]);
            asked.add(id);
        }
        switch (chance.nextInt(5)) {
            case 0 -> story.pinned(move(), 1 + chance.nextInt(3));
            case 1 -> story.allowed(move(), move(), MoveCode.NEUTRAL);
            case 2 -> story.shift(move(), chance.nextDouble() - .5, chance.nextDouble() - .5);
            case 3 -> story.arriving(who(), variable(), chance.nextDouble() - .5);
            default -> {
                // a plain place
            }
        }
        int many = 2 + chance.nextInt(3);
        for (int i = 0; i < many; i++) {
            String next = chance.nextInt(12) == 0 ? null : nodes.get(chance.nextInt(nodes.size()));
            story.option("o" + options++, move(), next, i == 0 || chance.nextInt(3) > 0 ? new Guard[0] : guards(id))
                    .intensity(1 + chance.nextInt(3));
            if (chance.nextInt(4) == 0) {
                story.effect(who(), variable(), chance.nextDouble() - .5);
            }
        }
        if (chance.nextInt(6) == 0) {
            story.wayOut("o" + options++);
        }
    }

    private Guard[] guards(String id) {
        double from = chance.nextDouble();
        Guard guard = switch (chance.nextInt(4)) {
            case 0 -> StoryBuilder.state(who(), variable(), from, from + .4);
            case 1 -> StoryBuilder.played(who(), 1 + chance.nextInt(2), chance.nextInt(3), move(), move(), move());
            case 2 -> asked.isEmpty() ? story.visited(id, 2) : beat();
            default -> story.visited(id, 1 + chance.nextInt(2));
        };
        return new Guard[] {chance.nextBoolean() ? guard : StoryBuilder.not(guard)};
    }

    private Guard beat() {
        String at = asked.get(chance.nextInt(asked.size()));
        var guard = story.answered(at, at + "-q2");
        guard.setFitting(chance.nextBoolean() && !guard.getBeat().getChoices().isEmpty());
        return guard;
    }

    private MoveCode move() {
        return MoveCode.get(chance.nextInt(24));
    }

    private Who who() {
        return chance.nextBoolean() ? Who.OWN : Who.OTHER;
    }

    private StateVariable variable() {
        return StateVariable.get(chance.nextInt(5));
    }
}
