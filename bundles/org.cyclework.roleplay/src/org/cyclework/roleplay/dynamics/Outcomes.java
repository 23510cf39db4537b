package org.cyclework.roleplay.dynamics;

import org.cyclework.model.vignette.OutcomeClass;

/** Reads what a scene amounts to; the first rule that holds wins. */
public final class Outcomes {

    private Outcomes() {
    }

    /**
     * The class of a scene that was played to its last round.
     *
     * @param couple the two after the last turn
     * @param own who the trainee was
     * @return CYCLE, HUSHED, CONNECTED or TRUCE; STOPPED_SAFELY is never read from states
     */
    public static OutcomeClass of(Couple couple, Side own) {
        PartnerState self = couple.partner(own).state();
        PartnerState other = couple.partner(own.other()).state();
        if (inCycle(other)) {
            return OutcomeClass.CYCLE;
        }
        if (self.s() < .40 || couple.openings(own) == 0) {
            return OutcomeClass.HUSHED;
        }
        boolean calm = self.a() < .55 && other.a() < .55;
        // own s may be .40 exactly: no longer hushed, not yet connected
        if (other.s() > .50 && self.s() > .40 && calm && couple.answeredOpenings(own) >= 1) {
            return OutcomeClass.CONNECTED;
        }
        return OutcomeClass.TRUCE;
    }

    /**
     * Whether the loop runs in a person.
     *
     * @param other where they stand
     * @return whether felt security is low and one drive is high
     */
    public static boolean inCycle(PartnerState other) {
        return other.s() < .30 && Math.max(other.p(), other.w()) > .50;
    }
}
