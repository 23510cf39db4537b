package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.Channel;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.ui.Palette;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** The story so far as formatted text; messages on a phone stand left and right, as phones show them. */
final class StoryText {

    private static final int FAR = 120;

    private final Seat ownSeat;
    private final String ownName;
    private final boolean phone;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();

    /** Where a message stands in the text. */
    private record Message(int start, int end, boolean right) {
    }

    /** A text for the one whose turn it is; of two at one screen that changes. */
    StoryText(Seat ownSeat, String ownName, Channel channel) {
        this.ownSeat = ownSeat;
        this.ownName = ownName;
        phone = channel == Channel.TEXT_MESSAGES;
    }

    void line(SpokenLine line) {
        boolean own = line.name().equals(ownName);
        Seat seat = own ? ownSeat : Seating.other(ownSeat);
        Palette colour = seat == Seat.PURSUER ? Palette.PURSUER : Palette.DISTANCER;
        int start = text.length();
        add(Seating.mark(seat) + " " + (own ? Messages.Scene_you : line.name()), colour, SWT.BOLD);
        add((phone ? "\n" : "   ") + line.text() + "\n", Palette.INK, SWT.NORMAL);
        line.cue().ifPresent(cue -> add((phone ? "" : "      ") + cue + "\n", Palette.MUTED, SWT.ITALIC));
        messages.add(new Message(start, text.length() - 1, own));
        text.append('\n');
    }

    /** What lies between two scenes. */
    void interlude(String title, String words) {
        add(title + "\n", Palette.INK, SWT.BOLD);
        add(words + "\n\n", Palette.INK, SWT.ITALIC);
    }

    void narration(String words) {
        add(words, Palette.INK, SWT.ITALIC);
    }

    private void add(String words, Palette colour, int style) {
        styles.add(new StyleRange(text.length(), words.length(), colour.color(), null, style));
        text.append(words);
    }

    /** Shows the text, with its end in sight. */
    void showIn(StyledText widget) {
        widget.setText(text.toString());
        widget.setStyleRanges(styles.toArray(new StyleRange[0]));
        if (phone) {
            messages.forEach(message -> bubble(widget, message));
        }
        widget.setTopIndex(widget.getLineCount() - 1);
        widget.setSelection(widget.getCharCount());
        widget.showSelection();
    }

    private static void bubble(StyledText widget, Message message) {
        int first = widget.getLineAtOffset(message.start());
        int lines = widget.getLineAtOffset(message.end()) - first + 1;
        widget.setLineAlignment(first, lines, message.right() ? SWT.RIGHT : SWT.LEFT);
        widget.setLineBackground(first, lines, (message.right() ? Palette.SELECTION : Palette.CARD).color());
        widget.setLineIndent(first, lines, 0);
        widget.setLineWrapIndent(first, lines, message.right() ? FAR : 0);
    }
}
