package org.cyclework.roleplay.dynamics;

/**
 * The constants of the turn model. They are house choices; tests vary each by a tenth.
 *
 * @param floodLine arousal at which half of the safety gets in
 * @param floodSlope how sharply the gate closes there
 * @param leakThrough how much of a drive the tone lets through
 * @param leakLoss how much of what is offered the tone takes away
 * @param attackAsPressure how much of an attack counts as pressure
 * @param attackAsDisconnection how much of an attack counts as disconnection
 * @param opennessPressure how much openness presses an avoidant person when calm
 * @param opennessPressureFlooded how much more it presses when flooded
 * @param safetyGain scale of safety
 * @param trustFloor how much of safety gets in without trust
 * @param trustShare how much more with full trust
 * @param repetition what is left of an effect at each repetition
 * @param alarm how threat raises arousal
 * @param safetyCalms how safety lowers arousal
 * @param slowingCalms how slowing lowers arousal
 * @param threatHurts how threat lowers security
 * @param securityReturns how security comes back to rest
 * @param driveFades how the drives fade by themselves
 * @param safetySettles how safety lowers the drives
 * @param alarmDrives how alarm above one half feeds both drives
 * @param trustGrows how safety raises trust
 * @param trustWears how threat lowers trust
 * @param keptBreak how much of both arousals a kept break takes away, at full intensity
 */
public record Constants(double floodLine, double floodSlope, double leakThrough, double leakLoss,
        double attackAsPressure, double attackAsDisconnection, double opennessPressure, double opennessPressureFlooded,
        double safetyGain, double trustFloor, double trustShare, double repetition, double alarm, double safetyCalms,
        double slowingCalms, double threatHurts, double securityReturns, double driveFades, double safetySettles,
        double alarmDrives, double trustGrows, double trustWears, double keptBreak) {

    private static final Constants STANDARD = new Constants(.70, 10, .35, .5, .7, .6, .20, .60, 1.15, .45, .55, .6, .75,
            .35, .30, .55, .05, .06, .55, .35, .06, .05, .60);

    /** @return the constants of the product */
    public static Constants standard() {
        return STANDARD;
    }
}
