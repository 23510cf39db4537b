package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.roleplay.Debrief.Change;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * The figures behind the words of a debrief, as tables, for whoever wants them: all on the scale from 0 to 10.
 *
 * @param how what the figures are, in a sentence
 * @param points for each turning point how far the turn moved both, and how far another move would have
 * @param alarm what was felt and shown after each turn
 * @param sureness what the score of the guesses is, in a sentence; empty where nobody said how sure
 */
public record DebriefNumbers(String how, List<Table> points, Table alarm, Optional<String> sureness) {

    /** Copies the list. */
    public DebriefNumbers {
        points = List.copyOf(points);
    }

    /**
     * Figures in rows.
     *
     * @param title what they are about
     * @param heads over the columns
     * @param rows each as long as the heads
     */
    public record Table(String title, List<String> heads, List<List<String>> rows) {

        /** Copies the lists. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The figures of a debrief.
     *
     * @param debrief the debrief
     * @return its figures
     */
    public static DebriefNumbers of(Debrief debrief) {
        return new DebriefNumbers(Words.of("numbers.how"), debrief.turningPoints().stream().map(point -> point(debrief, point)).toList(), alarm(debrief),
                debrief.calibration().brier().stream().mapToObj(brier -> Words.of("numbers.brier", String.format(Locale.ROOT, "%.2f", brier))).findFirst());
    }

    private static Table point(Debrief debrief, TurningPoint point) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(Words.of("numbers.played", Moves.name(point.move())), point.changedOther(), point.changedOwn()));
        point.alternatives().forEach(other -> rows.add(row(Moves.name(other.move()), other.other(), other.own())));
        return new Table(Words.of("numbers.point", point.round()), List.of(Words.of("numbers.move"), Words.of("numbers.safety", debrief.otherName()),
                Words.of("numbers.alarm", debrief.otherName()), Words.of("numbers.safety", debrief.ownName()), Words.of("numbers.alarm", debrief.ownName())), rows);
    }

    private static List<String> row(String move, Change other, Change own) {
        return List.of(move, ScaleWords.signed(other.security()), ScaleWords.signed(other.arousal()), ScaleWords.signed(own.security()), ScaleWords.signed(own.arousal()));
    }

    private static Table alarm(Debrief debrief) {
        List<List<String>> rows = new ArrayList<>();
        // the first value stands at the opening; then come two to a turn, of which the second is how it stood after the turn
        for (int at = 0; at < debrief.own().felt().size(); at += 2) {
            rows.add(List.of(at == 0 ? Words.of("numbers.opening") : Integer.toString(at / 2), ScaleWords.figure(debrief.own().felt().get(at)),
                    ScaleWords.figure(debrief.own().shown().get(at)), ScaleWords.figure(debrief.other().felt().get(at)), ScaleWords.figure(debrief.other().shown().get(at))));
        }
        return new Table(Words.of("numbers.alarms"), List.of(Words.of("numbers.turn"), Words.of("numbers.felt", debrief.ownName()),
                Words.of("numbers.showed", debrief.ownName()), Words.of("numbers.felt", debrief.otherName()), Words.of("numbers.showed", debrief.otherName())), rows);
    }
}
