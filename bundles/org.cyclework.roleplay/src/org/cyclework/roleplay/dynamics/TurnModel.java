package org.cyclework.roleplay.dynamics;

import java.util.Objects;
import org.cyclework.model.vignette.MoveCode;

/**
 * The formulas of one turn: what a move does to the person who makes it and to the person who hears it. Immutable and
 * thread-safe; the steps and their order are fixed, because every later step reads what an earlier one wrote.
 */
public final class TurnModel {

    private static final TurnModel STANDARD = new TurnModel(Constants.standard(), Signatures.standard());
    private static final double[] Q = {0, 1 / 3.0, 2 / 3.0, 1};

    private final Constants c;
    private final Signatures signatures;
    private final double[] discount;

    /**
     * A model with its own constants, to try how sensitive it is.
     *
     * @param constants the constants
     * @param signatures what each move carries
     */
    public TurnModel(Constants constants, Signatures signatures) {
        c = Objects.requireNonNull(constants);
        this.signatures = Objects.requireNonNull(signatures);
        double r = constants.repetition();
        discount = new double[] {1, r, r * r, r * r * r};
    }

    /** @return the model of the product */
    public static TurnModel standard() {
        return STANDARD;
    }

    /**
     * Applies one turn to both people.
     *
     * @param speaker who speaks; changed
     * @param hearer who hears; changed
     * @param utterance what is said
     * @return what it meant to the hearer
     */
    public Appraisal step(Partner speaker, Partner hearer, Utterance utterance) {
        return step(speaker, hearer, utterance.move(), utterance.intensity(), utterance.signature().orElse(null));
    }

    /**
     * Applies one turn with the table's signature to both people.
     *
     * @param speaker who speaks; changed
     * @param hearer who hears; changed
     * @param move the move as chosen
     * @param intensity 1 to 3
     * @return what it meant to the hearer
     */
    public Appraisal step(Partner speaker, Partner hearer, MoveCode move, int intensity) {
        return step(speaker, hearer, move, intensity, null);
    }

    private Appraisal step(Partner speaker, Partner hearer, MoveCode move, int intensity, MoveSignature own) {
        double q = Q[intensity];
        boolean missed = missedReturn(speaker, move);
        MoveCode applied = missed ? MoveCode.EXIT : move;
        int n = hearer.timesHeard(applied.getValue());
        boolean kept = !missed && speaker.prev == MoveCode.PAUSE_VALUE && !speaker.broke;
        if (kept) {
            double settling = c.keptBreak() * speaker.prevQ;
            speaker.a -= settling * speaker.a;
            hearer.a -= settling * hearer.a;
            speaker.broke = true;
        }
        speaker.a = speakersArousal(speaker, applied, q, discount[n]);
        MoveSignature carried = own == null || missed ? signatures.of(applied) : own;
        Appraisal appraisal = appraise(speaker, hearer, applied, carried, q, n, missed, kept);
        update(hearer, appraisal);
        hearer.hear(applied.getValue());
        speaker.spoke(move.getValue(), q);
        return appraisal;
    }

    /** How far a person is open to safety at this arousal: 1 calm, one half at the flood line. */
    private double gate(double arousal) {
        return 1 / (1 + Math.exp(c.floodSlope() * (arousal - c.floodLine())));
    }

    private static boolean missedReturn(Partner speaker, MoveCode move) {
        return switch (move) {
            case PAUSE -> speaker.pauseAmongLastTwo();
            case EXIT, STONEWALL, DEFLECT -> speaker.prev == MoveCode.PAUSE_VALUE;
            default -> false;
        };
    }

    private static double speakersArousal(Partner speaker, MoveCode applied, double q, double discount) {
        double a = speaker.a;
        return switch (applied) {
            case DISCLOSE, SOFTBID, REPAIR -> a + speaker.style.opennessCost() * q * (1 - a);
            case PRESS, BLAME, PROBE, PROVOKE, CONTEMPT, SNAP -> a + .05 * q * (1 - a);
            case STONEWALL, EXIT, DEFLECT -> a - .06 * q * a;
            case PAUSE -> a - .20 * q * discount * a;
            case LIMIT -> a - .15 * q * discount * a;
            default -> a;
        };
    }

    private static boolean leaks(MoveCode applied) {
        return switch (applied) {
            case SOFTBID, DISCLOSE, SPACE, AVAIL, VALIDATE, REPAIR, NAMECYCLE, ACCEPT, ASSERT, NEUTRAL -> true;
            default -> false;
        };
    }

    private Appraisal appraise(Partner speaker, Partner hearer, MoveCode applied, MoveSignature m, double q, int n,
            boolean missed, boolean kept) {
        Style style = hearer.style;
        double ax = style.anxiety();
        double av = style.avoidance();
        double open = gate(hearer.a);
        double leak = leaks(applied) ? 1 - gate(speaker.a) : 0;
        double attack = m.attack() + c.leakThrough() * leak * speaker.p;
        double away = m.disconnection() + c.leakThrough() * leak * speaker.w;
        double left = 1 - c.leakLoss() * leak;
        double presence = m.presence() * left;
        double openness = m.openness() * left;
        double offered = presence + m.validation() * left + openness;
        double e = clip(style.pressureSensitivity() * q * (m.pressure() + c.attackAsPressure() * attack
                + av * openness * (c.opennessPressure() + c.opennessPressureFlooded() * (1 - open))));
        double b = clip(style.disconnectionSensitivity() * q * (away + c.attackAsDisconnection() * attack));
        double fit = .5 * offered + .5 * (av * m.space() + ax * presence) / Math.max(.2, ax + av);
        double s = clip(c.safetyGain() * style.uptake() * q * fit * open * (c.trustFloor() + c.trustShare() * hearer.t)
                * discount[n]);
        double l = clip(q * m.slowing() * discount[n]);
        return new Appraisal(applied, e, b, s, l, leak, open, n, fit, missed, kept);
    }

    private void update(Partner i, Appraisal heard) {
        Style style = i.style;
        double a = i.a;
        double s = i.s;
        double safety = heard.safety();
        double slow = heard.slowing();
        double threat = 1 - (1 - heard.pressure()) * (1 - heard.disconnection());
        double alarm = c.alarmDrives() * Math.max(0, a - .5) * (1 - s);
        double fade = c.driveFades() + c.safetySettles() * safety;
        i.a = moved(a, c.alarm() * style.reactivity() * threat,
                style.calming() + c.safetyCalms() * safety + c.slowingCalms() * slow, 0, 0);
        i.s = moved(s, safety, c.threatHurts() * threat, c.securityReturns(), style.restingSecurity());
        i.p = moved(i.p, clip(style.turningUp() * (heard.disconnection() + alarm)), fade + .15 * slow, 0, 0);
        i.w = moved(i.w, clip(style.turningDown() * (heard.pressure() + alarm)), fade + .10 * slow, 0, 0);
        i.t = clip(i.t + c.trustGrows() * safety * (1 - i.t) - c.trustWears() * threat * i.t);
    }

    private static double moved(double x, double up, double down, double back, double rest) {
        double sum = up + down + back;
        if (sum > 1) {
            return clip(x + (up * (1 - x) - down * x + back * (rest - x)) / sum);
        }
        return clip(x + up * (1 - x) - down * x + back * (rest - x));
    }

    private static double clip(double v) {
        return v < 0 ? 0 : v > 1 ? 1 : v;
    }
}
