package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Beat;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.SpokenLine;

/** Shows of a scene in progress what the trainee may know, and no more. */
public final class Moments {

    private Moments() {
    }

    /**
     * The moment a scene stands at.
     *
     * @param performance the scene, not over
     * @return what may be known
     */
    public static Moment of(Performance performance) {
        List<PlayedRound> rounds = performance.rounds();
        List<SpokenLine> story = performance.story();
        Optional<SpokenLine> otherSaid = story.isEmpty() ? Optional.empty() : Optional.of(story.get(story.size() - 1));
        List<Double> own = new ArrayList<>();
        own.add(performance.opening().partner(performance.casting().side()).state().a());
        rounds.forEach(round -> own.add(round.reply().state(performance.casting().side()).a()));
        List<Choice> choices = performance.options().stream()
                .map(option -> new Choice(option.getId(), option.getLine(), option.isSafetyExit())).toList();
        return new Moment(performance.node().getId(), rounds.size() + 1,
                performance.casting().vignette().getRounds(), performance.node().getNarration(),
                Texts.optional(performance.node().getCue()), otherSaid, story, performance.own().state().a(), own,
                performance.other().shownArousal(), choices, performance.pendingBeat().map(Moments::pending));
    }

    private static PendingBeat pending(Beat beat) {
        return new PendingBeat(beat.getId(), beat.getKind(), beat.getPrompt(), beat.getChoices().stream()
                .map(choice -> new PendingBeat.BeatOption(choice.getId(), choice.getText())).toList());
    }
}
