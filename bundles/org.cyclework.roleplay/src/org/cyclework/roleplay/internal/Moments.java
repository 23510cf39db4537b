package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.Aids;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.Stage;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.texts.Texts;

/** Shows of a play in progress what the one whose turn it is may know, and no more. */
public final class Moments {

    private final Performance performance;
    private final Casting casting;
    private final Side turn;
    private final boolean second;

    private Moments(Performance performance) {
        this.performance = performance;
        casting = performance.casting();
        turn = performance.turn();
        second = performance.spoken().isPresent();
    }

    /**
     * The moment a play stands at.
     *
     * @param performance the play, not over
     * @return what may be known
     */
    public static Moment of(Performance performance) {
        return new Moments(performance).moment();
    }

    private Moment moment() {
        List<SpokenLine> story = performance.said();
        Optional<SpokenLine> otherSaid = story.isEmpty() ? Optional.empty() : Optional.of(story.get(story.size() - 1));
        Partner self = performance.couple().partner(turn);
        return new Moment(performance.node().getId(), stage(), casting.on(turn).getSeat(), casting.on(turn).getName(),
                casting.on(turn.other()).getName(), performance.rounds().size() + 1,
                performance.rounds().size() - performance.roundsOfScene() + Story.rounds(casting.vignette(), performance.scene()),
                second ? performance.scene().getSetting() : performance.node().getNarration(),
                second ? Optional.empty() : Texts.optional(performance.node().getCue()), otherSaid, story,
                self.state().a(), arousal(), self.state().s(), performance.couple().partner(turn.other()).shownArousal(),
                choices(), performance.pendingBeat().map(Moments::pending), aids(self));
    }

    private Stage stage() {
        boolean opens = performance.sceneNumber() > 1 && performance.roundsOfScene() == 0;
        return new Stage(performance.scene().getTitle(), performance.sceneNumber(), performance.scene().getSetting(),
                performance.scene().getChannel(),
                opens ? Texts.optional(performance.scene().getInterlude()) : Optional.empty());
    }

    private List<Double> arousal() {
        // what a person felt before each round, and feels now: the story may have moved them between two rounds
        List<Double> own = new ArrayList<>();
        performance.rounds().forEach(round -> own.add(round.before().partner(turn).state().a()));
        own.add(performance.couple().partner(turn).state().a());
        return own;
    }

    private List<Choice> choices() {
        if (second) {
            return performance.answers().stream().map(answer -> new Choice(
                    new FreeMove(answer.move(), answer.intensity()).id(), performance.wordsFor(answer).text(), false)).toList();
        }
        return performance.options().stream()
                .map(option -> new Choice(option.getId(), option.getLine(), option.isSafetyExit())).toList();
    }

    private Aids aids(Partner self) {
        Optional<Aids.Example> example = second || performance.setup().support() != Support.WORKED ? Optional.empty()
                : performance.options().stream().filter(option -> Texts.optional(option.getModelReason()).isPresent())
                        .findFirst().map(Moments::example);
        return new Aids(example, performance.setup().support() == Support.FREE, !second, self.breakPending());
    }

    private static Aids.Example example(Option option) {
        return new Aids.Example(option.getId(), option.getModelReason());
    }

    private static PendingBeat pending(Beat beat) {
        return new PendingBeat(beat.getId(), beat.getKind(), beat.getPrompt(), beat.getChoices().stream()
                .map(choice -> new PendingBeat.BeatOption(choice.getId(), choice.getText())).toList());
    }
}
