package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Words;

/** Two tries side by side as plain text; what was the same in both takes a line. */
public final class TriesText {

    private TriesText() {
    }

    /**
     * The text.
     *
     * @param comparison the two tries
     * @return the text, lines ended by a line feed
     */
    public static String of(TryComparison comparison) {
        List<String> text = new ArrayList<>();
        text.add(comparison.parting().isPresent() ? Words.of("tries.part", comparison.parting().getAsInt()) : Words.of("tries.noPart"));
        text.add(Words.of("tries.alarm", comparison.ownName()));
        for (TryComparison.Stretch stretch : comparison.stretches()) {
            text.add("");
            if (stretch.same()) {
                text.add(stretch.folded());
                continue;
            }
            for (TryComparison.Row row : stretch.rows()) {
                text.add(Words.of("debrief.turn", row.round()));
                round(Words.of("tries.first"), row.first(), comparison, text);
                round(Words.of("tries.second"), row.second(), comparison, text);
            }
        }
        text.add("");
        text.add(comparison.ownChange());
        text.add(comparison.otherChange());
        text.add(Debrief.HONESTY);
        return String.join("\n", text) + "\n";
    }

    private static void round(String which, Optional<TryComparison.Round> round, TryComparison comparison, List<String> text) {
        text.add("  " + which + ": " + round.map(each -> comparison.ownName() + ": " + each.ownLine() + "  [" + move(each.ownMove(), each.ownIntensity())
                + "]  " + comparison.otherName() + ": " + each.otherLine() + "  [" + move(each.otherMove(), each.otherIntensity()) + "]  ("
                + ScaleWords.step(each.ownFelt()) + ", " + ScaleWords.step(each.otherFelt()) + ")").orElseGet(() -> Words.of("tries.notThere")));
    }

    private static String move(MoveCode move, int intensity) {
        String name = MoveWords.of(move).name();
        return Moves.hasStrength(move) ? Words.of("debrief.move", name, Moves.strength(intensity)) : name;
    }
}
