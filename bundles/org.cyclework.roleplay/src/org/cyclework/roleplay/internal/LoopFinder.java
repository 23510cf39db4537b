package org.cyclework.roleplay.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.AuthoredLoop;
import org.cyclework.model.vignette.LoopHalf;
import org.cyclework.model.vignette.Partner;
import org.cyclework.roleplay.Debrief.CaseLoop;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.Debrief.PlayedLoop;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.dynamics.Appraisal;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/** Draws the loop from the round in which each one's move touched the other most. */
final class LoopFinder {

    private static final double NOTICEABLE = .10;

    private final Performance performance;
    private final List<PlayedRound> rounds;
    private final Side own;

    LoopFinder(Performance performance) {
        this.performance = performance;
        rounds = performance.rounds();
        own = performance.casting().side();
    }

    Optional<PlayedLoop> find() {
        return rounds.stream()
                .max(Comparator.comparingDouble(
                        (PlayedRound round) -> threat(round.own().appraisal()) * threat(round.reply().appraisal()))
                        .thenComparingDouble(round -> threat(round.reply().appraisal())))
                .map(this::draw);
    }

    /** The loop as the author of the case sees it. */
    Optional<CaseLoop> ofTheCase() {
        AuthoredLoop loop = performance.casting().vignette().getLoop();
        return loop == null || loop.getHalves().size() != 2 ? Optional.empty()
                : Optional.of(new CaseLoop(side(loop.getHalves().get(0)), side(loop.getHalves().get(1))));
    }

    private static LoopSide side(LoopHalf half) {
        return new LoopSide(half.getPartner().getName(), half.getCue(), half.getMeaning(), half.getFeeling(), half.getMove(),
                half.getEffect());
    }

    private PlayedLoop draw(PlayedRound round) {
        Casting casting = performance.casting();
        PartnerState selfBefore = round.before().partner(own).state();
        PartnerState otherBefore = round.before().partner(own.other()).state();
        Optional<PlayedRound> previous = round.index() == 0 ? Optional.empty()
                : Optional.of(rounds.get(round.index() - 1)).filter(each -> each.scene() == round.scene());
        Optional<Appraisal> heardBefore = previous.map(each -> each.reply().appraisal());
        String cue = previous.map(each -> each.replyLine().text())
                .orElseGet(() -> Texts.optional(round.node().getCue()).orElse(round.node().getNarration()));
        LoopSide first = new LoopSide(casting.own().getName(), cue,
                heardBefore.map(LoopFinder::meaning).orElseGet(() -> meaning(selfBefore)),
                feeling(casting.own(), selfBefore), moveOf(round.own().appraisal(), round.ownLine().text()),
                effect(casting.other(), otherBefore, round.own().state(own.other())));
        LoopSide second = new LoopSide(casting.other().getName(), round.ownLine().text(),
                meaning(round.own().appraisal()), feeling(casting.other(), round.own().state(own.other())),
                moveOf(round.reply().appraisal(), round.replyLine().text()),
                effect(casting.own(), round.own().state(own), round.reply().state(own)));
        return new PlayedLoop(round.index() + 1, first, second);
    }

    private static String moveOf(Appraisal appraisal, String line) {
        return MoveWords.of(appraisal.applied()).capitalised() + ": " + line;
    }

    private static String meaning(Appraisal heard) {
        double most = Math.max(heard.pressure(), heard.disconnection());
        if (heard.safety() > most) {
            return heard.safety() >= NOTICEABLE ? Words.of("meaning.here") : Words.of("meaning.safeEnough");
        }
        if (most < NOTICEABLE) {
            return Words.of("meaning.nothing");
        }
        return heard.pressure() >= heard.disconnection() ? Words.of("meaning.wanted")
                : Words.of("meaning.turningAway");
    }

    private static String meaning(PartnerState state) {
        return state.p() >= state.w() ? Words.of("meaning.lose") : Words.of("meaning.tooMuch");
    }

    private static String feeling(Partner person, PartnerState state) {
        String fear = Texts.optional(person.getFear()).map(text -> " " + Words.of("feeling.underneath", Texts.sentence(text))).orElse("");
        if (state.a() >= .55) {
            return Words.of("feeling.high", ScaleWords.level(state.a()), urge(state)) + fear;
        }
        if (state.a() >= .35) {
            return Words.of("feeling.some", ScaleWords.level(state.a()), urge(state)) + fear;
        }
        return Math.max(state.p(), state.w()) >= .5 ? Words.of("feeling.calmUrge", ScaleWords.level(state.a()), urge(state)) + fear
                : Words.of("feeling.calm", ScaleWords.level(state.a()));
    }

    private static String urge(PartnerState state) {
        return state.p() >= state.w() ? Words.of("urge.reach") : Words.of("urge.away");
    }

    private static String effect(Partner on, PartnerState before, PartnerState after) {
        String alarm = word(before.a(), after.a(), Words.of("effect.alarmUp"), Words.of("effect.alarmDown"), Words.of("effect.alarmSame"));
        String safety = word(before.s(), after.s(), Words.of("effect.safetyUp"), Words.of("effect.safetyDown"), Words.of("effect.safetySame"));
        return Words.of("effect.both", on.getName(), alarm, ScaleWords.course(before.a(), after.a()), safety, ScaleWords.course(before.s(), after.s()));
    }

    /** What is told of a change goes with the levels that stand beside it. */
    private static String word(double before, double after, String up, String down, String same) {
        long steps = ScaleWords.step(after) - ScaleWords.step(before);
        return steps == 0 ? same : steps > 0 ? up : down;
    }

    private static double threat(Appraisal heard) {
        return 1 - (1 - heard.pressure()) * (1 - heard.disconnection());
    }
}
