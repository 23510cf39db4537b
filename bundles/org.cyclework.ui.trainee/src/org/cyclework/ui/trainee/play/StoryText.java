package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** The story so far as formatted text. */
final class StoryText {

    private final Seat ownSeat;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    StoryText(Seat ownSeat) {
        this.ownSeat = ownSeat;
    }

    void line(SpokenLine line) {
        Seat seat = line.own() ? ownSeat : ArousalChart.other(ownSeat);
        Palette colour = seat == Seat.PURSUER ? Palette.PURSUER : Palette.DISTANCER;
        add(ArousalChart.mark(seat) + " " + (line.own() ? "You" : line.name()), colour, SWT.BOLD);
        add("   " + line.text() + "\n", Palette.INK, SWT.NORMAL);
        line.cue().ifPresent(cue -> add("      " + cue + "\n", Palette.MUTED, SWT.ITALIC));
        text.append('\n');
    }

    void narration(String words) {
        add(words, Palette.INK, SWT.ITALIC);
    }

    private void add(String words, Palette colour, int style) {
        StyleRange range = new StyleRange(text.length(), words.length(), colour.color(), null, style);
        styles.add(range);
        text.append(words);
    }

    String text() {
        return text.toString();
    }

    List<StyleRange> styles() {
        return styles;
    }
}
