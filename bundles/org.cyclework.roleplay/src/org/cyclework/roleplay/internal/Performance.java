package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Signature;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.Outcomes;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;

/** A scene in progress: the story, the two people, and the log of both. Not thread-safe. */
public final class Performance {

    private static final String NUMBER_ASKED = "This question takes a whole number from 0 to 10.";

    private final Casting casting;
    private final long seed;
    private final Couple couple;
    private final Couple opening;
    private final Replies replies;
    private final LineBank lines;
    private final List<PlayedRound> rounds = new ArrayList<>();
    private final List<AnsweredBeat> beats = new ArrayList<>();
    private Node node;
    private Optional<SceneEnd> end = Optional.empty();

    /**
     * Opens the scene.
     *
     * @param casting who plays whom
     * @param seed what fixes the order of the options and the answers
     */
    public Performance(Casting casting, long seed) {
        this.casting = casting;
        this.seed = seed;
        couple = casting.opened(seed);
        opening = couple.copy();
        replies = new Replies(seed, casting.side().other());
        lines = new LineBank(casting.vignette(), casting.other(), seed);
        node = casting.scene().getStart();
    }

    /** @return who plays whom */
    public Casting casting() {
        return casting;
    }

    /** @return the seed */
    public long seed() {
        return seed;
    }

    /** @return the node the story stands at */
    public Node node() {
        return node;
    }

    /** @return what was played, oldest first */
    public List<PlayedRound> rounds() {
        return List.copyOf(rounds);
    }

    /** @return what was answered, oldest first */
    public List<AnsweredBeat> beats() {
        return List.copyOf(beats);
    }

    /** @return how it closed */
    public Optional<SceneEnd> end() {
        return end;
    }

    /** @return the two as the scene opened; not to be changed */
    public Couple opening() {
        return opening;
    }

    /** @return the two as they stand; not to be changed */
    public Couple couple() {
        return couple;
    }

    /** @return the trainee's character as it stands */
    public Partner own() {
        return couple.partner(casting.side());
    }

    /** @return the simulated partner as it stands */
    public Partner other() {
        return couple.partner(casting.side().other());
    }

    /** @return everything said so far, oldest first */
    public List<SpokenLine> story() {
        List<SpokenLine> story = new ArrayList<>();
        for (PlayedRound round : rounds) {
            story.add(round.ownLine());
            story.add(round.replyLine());
        }
        return story;
    }

    /** @return the options of this moment, in the order that the seed fixes */
    public List<Option> options() {
        String prefix = seed + "|" + node.getId() + "|";
        return node.getOptions().stream()
                .sorted(Comparator.comparingDouble(option -> SeededChance.of(prefix + option.getId()))).toList();
    }

    /** @return the beat that waits; each is asked once */
    public Optional<Beat> pendingBeat() {
        Beat beat = node.getBeat();
        boolean open = beat != null && beats.stream().noneMatch(each -> each.beat() == beat);
        return open && end.isEmpty() ? Optional.of(beat) : Optional.empty();
    }

    /**
     * Finds an option that may be chosen now.
     *
     * @param optionId its id
     * @return the option
     * @throws IllegalArgumentException where it is not offered here
     * @throws IllegalStateException after the end, or while a beat waits
     */
    public Option requireOption(String optionId) {
        requireOpen();
        Option found = node.getOptions().stream().filter(option -> option.getId().equals(optionId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + optionId + "” is not offered at this moment."));
        if (pendingBeat().isPresent() && !found.isSafetyExit()) {
            throw new IllegalStateException("A question waits for its answer first.");
        }
        return found;
    }

    /**
     * Checks an answer to the waiting beat.
     *
     * @param beatId the beat's id
     * @param answer the answer
     * @return the beat
     * @throws IllegalArgumentException where the id or the answer does not fit
     * @throws IllegalStateException after the end, or where no beat waits
     */
    public Beat requireAnswer(String beatId, String answer) {
        requireOpen();
        Beat beat = pendingBeat().orElseThrow(() -> new IllegalStateException("No question waits for an answer."));
        if (!beat.getId().equals(beatId)) {
            throw new IllegalArgumentException("“" + beatId + "” is not the question that waits.");
        }
        if (beat.getChoices().isEmpty()) {
            if (beat.getKind() == BeatKind.PREDICT_AROUSAL) {
                requireNumber(answer);
            }
        } else if (beat.getChoices().stream().noneMatch(choice -> choice.getId().equals(answer))) {
            throw new IllegalArgumentException("“" + answer + "” is not one of the answers.");
        }
        return beat;
    }

    /**
     * Answers the waiting beat.
     *
     * @param beatId its id
     * @param answer the answer
     */
    public void answer(String beatId, String answer) {
        Beat beat = requireAnswer(beatId, answer);
        beats.add(new AnsweredBeat(beat, answer.strip(), rounds.size(), other().state().a(), other().shownArousal()));
    }

    /**
     * Plays a round.
     *
     * @param optionId the trainee's choice
     */
    public void choose(String optionId) {
        Option option = requireOption(optionId);
        if (option.isSafetyExit()) {
            close(SceneEnd.Reason.SAFETY_EXIT, Optional.of(OutcomeClass.STOPPED_SAFELY));
            return;
        }
        int round = rounds.size();
        Couple before = couple.copy();
        Utterance said = new Utterance(option.getMove(), option.getIntensity(),
                Optional.ofNullable(option.getSignature()).map(Performance::signature));
        Turn own = couple.take(casting.side(), said);
        Utterance reply = replies.at(node, couple, round);
        SpokenLine replyLine = lines.say(reply, node.getId(), round);
        Turn answered = couple.take(casting.side().other(), reply);
        rounds.add(new PlayedRound(round, node, option, said, before, own, answered, Replies.pinned(node),
                new SpokenLine(true, casting.own().getName(), option.getLine(), Optional.empty()), replyLine));
        if (option.getNext() == null) {
            close(SceneEnd.Reason.STORY_OVER, Optional.of(Outcomes.of(couple, casting.side())));
        } else if (rounds.size() >= casting.vignette().getRounds()) {
            close(SceneEnd.Reason.ROUNDS_OVER, Optional.of(Outcomes.of(couple, casting.side())));
        } else {
            node = option.getNext();
        }
    }

    /** Leaves; nothing happens after the end. */
    public void stepOut() {
        if (end.isEmpty()) {
            close(SceneEnd.Reason.STEPPED_OUT, Optional.empty());
        }
    }

    /** Leaves for safety's sake; nothing happens after the end. */
    public void safetyExit() {
        if (end.isEmpty()) {
            close(SceneEnd.Reason.SAFETY_EXIT, Optional.of(OutcomeClass.STOPPED_SAFELY));
        }
    }

    private void close(SceneEnd.Reason reason, Optional<OutcomeClass> outcome) {
        end = Optional.of(Endings.end(casting, reason, outcome));
    }

    private void requireOpen() {
        if (end.isPresent()) {
            throw new IllegalStateException("The scene is over.");
        }
    }

    private static void requireNumber(String answer) {
        try {
            int number = Integer.parseInt(answer.strip());
            if (number < 0 || number > 10) {
                throw new IllegalArgumentException(NUMBER_ASKED);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(NUMBER_ASKED, e);
        }
    }

    private static MoveSignature signature(Signature own) {
        return new MoveSignature(own.getX(), own.getR(), own.getK(), own.getSp(), own.getPr(), own.getVa(), own.getOw(),
                own.getSl());
    }
}
