package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.Guard;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.PlayedGuard;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.StateGuard;
import org.cyclework.model.vignette.VisitGuard;
import org.cyclework.roleplay.dynamics.Appraisal;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Outcomes;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.dynamics.Utterance;

/**
 * A play without words, for walking through a case many times: the same story, the same dynamics and the same answers as a
 * {@link Performance} of the same seed, but no lines and no log. Beats are answered by the seed. Take a {@link #copy} to try
 * something out. Not thread-safe.
 */
public final class Walk {

    private final Casting casting;
    private final long seed;
    private final Replies replies;
    private final Map<Option, Utterance> said;
    private final List<List<Guard>> memory;
    private final List<Guard> remembering;
    private final Couple couple;
    private final Story story;
    private Optional<OutcomeClass> outcome = Optional.empty();
    private MoveCode lastOwn;
    private MoveCode lastReply;

    /**
     * Opens the first scene.
     *
     * @param casting who plays whom
     * @param seed what fixes the answers
     */
    public Walk(Casting casting, long seed) {
        this.casting = casting;
        this.seed = seed;
        replies = new Replies(seed, casting.side().other());
        said = new IdentityHashMap<>();
        memory = memory(casting);
        remembering = remembering(casting);
        couple = casting.opened(seed);
        story = new Story(casting);
        story.begin(couple, this::answered);
    }

    private Walk(Walk from, long seed, Replies replies) {
        casting = from.casting;
        this.seed = seed;
        this.replies = replies;
        said = from.said;
        memory = from.memory;
        remembering = from.remembering;
        couple = from.couple.copy();
        story = from.story.copy();
        outcome = from.outcome;
        lastOwn = from.lastOwn;
        lastReply = from.lastReply;
    }

    /** @return an independent copy that goes on with the same seed */
    public Walk copy() {
        return new Walk(this, seed, replies);
    }

    /**
     * A copy whose further answers are another seed's.
     *
     * @param other the seed
     * @return the copy
     */
    public Walk copyFor(long other) {
        return other == seed ? copy() : new Walk(this, other, new Replies(other, casting.side().other()));
    }

    /** @return who plays whom */
    public Casting casting() {
        return casting;
    }

    /** @return the seed */
    public long seed() {
        return seed;
    }

    /** @return where the story stands */
    public Node node() {
        return story.node();
    }

    /** @return which scene, from 1 */
    public int scene() {
        return story.number();
    }

    /** @return rounds played so far */
    public int rounds() {
        return story.rounds();
    }

    /** @return rounds played in this scene so far */
    public int roundsOfScene() {
        return story.roundsOfScene();
    }

    /** @return the two as they stand; not to be changed */
    public Couple couple() {
        return couple;
    }

    /** @return the trainee's character */
    public Partner own() {
        return couple.partner(casting.side());
    }

    /** @return the simulated partner */
    public Partner other() {
        return couple.partner(casting.side().other());
    }

    /** @return the trainee's last move as chosen; empty before the first round */
    public Optional<MoveCode> lastOwn() {
        return Optional.ofNullable(lastOwn);
    }

    /** @return the last answer; empty before the first round */
    public Optional<MoveCode> lastReply() {
        return Optional.ofNullable(lastReply);
    }

    /**
     * What of the past still matters: whether each condition of this chair's story that asks for what was played, visited or
     * answered holds now.
     *
     * @return a 0 or a 1 for each
     */
    public String past() {
        StringBuilder past = new StringBuilder(memory.size());
        Guards guards = new Guards(casting.side(), couple, story, this::answered);
        memory.forEach(guard -> past.append(guards.hold(guard) ? '1' : '0'));
        return past.toString();
    }

    private static List<List<Guard>> memory(Casting casting) {
        List<List<Guard>> memory = new ArrayList<>();
        casting.vignette().getScenes().stream().filter(scene -> scene.getSeat() == casting.scene().getSeat())
                .forEach(scene -> scene.eAllContents().forEachRemaining(each -> {
                    if (each instanceof Guard guard && !(guard instanceof StateGuard)) {
                        memory.add(List.of(guard));
                    }
                }));
        return memory;
    }

    /** @return what it came to; empty while it goes on */
    public Optional<OutcomeClass> outcome() {
        return outcome;
    }

    /** @return what may be chosen now, safety exits left out, in file order */
    public List<Option> options() {
        Guards guards = new Guards(casting.side(), couple, story, this::answered);
        List<Option> open = new ArrayList<>();
        for (Option option : story.node().getOptions()) {
            if (!option.isSafetyExit() && guards.hold(option.getGuards())) {
                open.add(option);
            }
        }
        return open;
    }

    /**
     * Plays a round.
     *
     * @param option one of {@link #options()}
     * @return what the answer meant to the trainee's character
     */
    public Appraisal play(Option option) {
        Node at = story.node();
        Utterance mine = said.computeIfAbsent(option,
                each -> Signing.at(at, each.getMove(), each.getIntensity(), each.getSignature()));
        Appraisal heard = couple.apply(casting.side(), mine);
        Utterance reply = replies.at(at, couple, story.rounds());
        Appraisal answered = couple.apply(casting.side().other(), reply);
        lastOwn = mine.move();
        lastReply = reply.move();
        if (!story.goOn(option, heard.applied(), answered.applied(), couple, this::answered)) {
            outcome = Optional.of(Outcomes.of(couple, casting.side()));
        }
        return answered;
    }

    /**
     * What the story's conditions remember of the way that led here: two walks with the same memory at the same place with
     * the same values go on alike, but for moves that a condition counts among the last few only.
     *
     * @return a short text that can be compared
     */
    public String memory() {
        StringBuilder memory = new StringBuilder(remembering.size());
        for (Guard guard : remembering) {
            int seen = switch (guard) {
                case PlayedGuard played -> Math.min(played.getTimes(),
                        story.played(played.getWho(), played.getMoves(), played.getLast()));
                case VisitGuard visit -> Math.min(visit.getTimes(), story.visits(visit.getNode()));
                case BeatGuard beat -> answered(beat) ? 1 : 0;
                default -> 0;
            };
            memory.append((char) ('0' + seen));
        }
        return memory.toString();
    }

    private static List<Guard> remembering(Casting casting) {
        List<Guard> all = new ArrayList<>();
        for (Scene scene : casting.vignette().getScenes()) {
            if (scene.getSeat() == casting.scene().getSeat()) {
                scene.eAllContents().forEachRemaining(each -> {
                    if (each instanceof Guard guard && !(guard instanceof StateGuard)) {
                        all.add(guard);
                    }
                });
            }
        }
        return all;
    }

    /** What a trainee with this seed answers to a beat with choices. */
    static Optional<String> answer(long seed, Beat beat) {
        List<BeatChoice> choices = beat.getChoices();
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        double chance = SeededChance.of(seed + "|" + beat.getId() + "|beat");
        return Optional.of(choices.get(Math.min(choices.size() - 1, (int) (chance * choices.size()))).getId());
    }

    private boolean answered(BeatGuard guard) {
        Node asked = (Node) guard.getBeat().eContainer();
        return story.visits(asked) > 0 && Guards.asks(guard, answer(seed, guard.getBeat()).orElse(""));
    }
}
