package org.cyclework.roleplay.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;

/**
 * What a case does to those who play it from one chair.
 *
 * @param seat the chair
 * @param states how many different places were walked through; places with nearly the same values count once
 * @param turns turns played while walking
 * @param cut whether there were more places than were walked through
 * @param nodes nodes of this chair's scenes
 * @param nodesReached how many of them were reached
 * @param shares what each kind of player came to: shares of the outcome classes that add up to 1
 * @param spam for each single move always played, the share of plays that ended in contact
 * @param shortest rounds of the shortest play of all players
 * @param median rounds of the middle one
 * @param longest rounds of the longest
 * @param words how much there is to read in a play
 */
public record SeatReport(Seat seat, int states, long turns, boolean cut, int nodes, int nodesReached,
        Map<String, Map<OutcomeClass, Double>> shares, Map<MoveCode, Double> spam, int shortest, int median, int longest,
        PlayLength words) {

    /** Copies the maps. */
    public SeatReport {
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        spam = Collections.unmodifiableMap(new LinkedHashMap<>(spam));
    }

    /**
     * The share of a player's plays that ended so.
     *
     * @param player "staged", "reversed", "random", "responsive", "never asks" or "worst"
     * @param outcome the class
     * @return 0 to 1
     * @throws IllegalArgumentException for another player
     */
    public double share(String player, OutcomeClass outcome) {
        Map<OutcomeClass, Double> of = shares.get(player);
        if (of == null) {
            throw new IllegalArgumentException("no player is called " + player + "; there are " + List.copyOf(shares.keySet()));
        }
        return of.getOrDefault(outcome, 0.0);
    }
}
