package org.cyclework.roleplay.internal;

import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.StartState;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.dynamics.BondingRules;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.MoveSet;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.SelfPlay;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.TurnModel;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Who plays whom in a case, once it is clear that the case may be played at all.
 *
 * @param vignette the case
 * @param scene the first scene of this seat
 * @param own the trainee's character
 * @param other the simulated partner
 */
public record Casting(VignetteCase vignette, Scene scene, Partner own, Partner other) {

    /**
     * Casts a case.
     *
     * @param vignette the case
     * @param seat the chair the trainee takes
     * @return who plays whom
     * @throws SceneRefused where the case may not be played from this chair
     */
    public static Casting of(VignetteCase vignette, Seat seat) {
        String title = "“" + vignette.getTitle() + "”";
        if (vignette.getSuitability() == null
                || vignette.getSuitability().getStatus() != SuitabilityStatus.SUITABLE) {
            throw new SceneRefused(Words.of("refused.notPlayed", title, vignette.getSuitability() == null
                    ? Words.of("refused.notSettled") : vignette.getSuitability().getRationale()));
        }
        Chair chair = seat == Seat.PURSUER ? Chair.PURSUER : Chair.DISTANCER;
        if (!vignette.getChairs().contains(chair)) {
            throw new SceneRefused(Words.of("refused.chair", title));
        }
        Scene scene = vignette.getScenes().stream()
                .filter(each -> each.getSeat() == seat && each.getAfter() == null).findFirst()
                .orElseThrow(() -> new SceneRefused(Words.of("refused.noScene", title)));
        return new Casting(vignette, scene, partner(vignette, seat, title),
                partner(vignette, seat == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER, title));
    }

    /** @return the trainee's side in the dynamics; the pursuer is A */
    public Side side() {
        return scene.getSeat() == Seat.PURSUER ? Side.A : Side.B;
    }

    /**
     * The two as the scene opens.
     *
     * @param seed what fixes the turns before it
     * @return the couple
     */
    public Couple opened(long seed) {
        Partner a = side() == Side.A ? own : other;
        Partner b = side() == Side.A ? other : own;
        BondingRules standard = BondingRules.standard();
        BondingRules rules = new BondingRules(
                vignette.getBondingOpenings().isEmpty() ? standard.openings() : MoveSet.of(vignette.getBondingOpenings()),
                vignette.getBondingReplies().isEmpty() ? standard.replies() : MoveSet.of(vignette.getBondingReplies()));
        try {
            Couple couple = new Couple(person(a), person(b), rules, TurnModel.standard());
            SelfPlay.stick(couple, seed, Math.max(0, vignette.getStuckTurns()));
            return couple;
        } catch (IllegalArgumentException e) {
            throw new SceneRefused(Words.of("refused.range", vignette.getTitle(), e.getMessage()));
        }
    }

    /**
     * Where one of the two stands before anything is said.
     *
     * @param of who
     * @return the state, before any turns of self-play
     */
    public PartnerState start(Side of) {
        return person(of == side() ? own : other).state();
    }

    /**
     * The model's person on a side.
     *
     * @param of which side
     * @return who
     */
    public Partner on(Side of) {
        return of == side() ? own : other;
    }

    private static Partner partner(VignetteCase vignette, Seat seat, String title) {
        return vignette.getPartners().stream().filter(each -> each.getSeat() == seat).findFirst()
                .orElseThrow(() -> new SceneRefused(Words.of("refused.who", title)));
    }

    private static org.cyclework.roleplay.dynamics.Partner person(Partner partner) {
        Style style = new Style(partner.getAnxiety(), partner.getAvoidance(), partner.getReactivity());
        StartState start = partner.getStart();
        if (start == null) {
            return new org.cyclework.roleplay.dynamics.Partner(style);
        }
        double security = start.getSecurity() < 0 ? style.restingSecurity() : start.getSecurity();
        return new org.cyclework.roleplay.dynamics.Partner(style, new PartnerState(start.getArousal(), security,
                start.getPursuit(), start.getWithdrawal(), start.getTrust()));
    }
}
