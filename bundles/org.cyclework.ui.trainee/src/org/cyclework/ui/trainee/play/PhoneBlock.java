package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** A thing on the screen of a phone: a bubble, a name, a clock time, or words in the middle. */
final class PhoneBlock {

    static final int GAP = 8;
    private static final int EDGE = 18;
    private static final int INSET_X = 14;
    private static final int INSET_Y = 9;
    private static final int ROUND = 18;
    /** The largest part of the width, in per cent, that a bubble and words in the middle take. */
    private static final int WIDEST_BUBBLE = 75;
    private static final int WIDEST_MIDDLE = 86;
    private static final Pattern CLOCK = Pattern.compile("^(\\d{1,2}[:.]\\d{2})\\.?\\s+");

    private final Kind kind;
    private final String words;
    private final boolean right;
    private final Palette colour;
    private Rectangle box = new Rectangle(0, 0, 0, 0);
    private int textWidth;

    private enum Kind { BUBBLE, NAME, CUE, CLOCK, MIDDLE }

    private PhoneBlock(Kind kind, String words, boolean right, Palette colour) {
        this.kind = kind;
        this.words = words;
        this.right = right;
        this.colour = colour;
    }

    /** @return what a paragraph of the story becomes; the name stands above the first of several by the same person */
    static List<PhoneBlock> of(StoryLine line, boolean named) {
        List<PhoneBlock> blocks = new ArrayList<>();
        if (line.kind() == StoryLine.Kind.SAID) {
            Palette colour = line.seat().map(StoryText::colour).orElse(Palette.INK);
            if (named) {
                blocks.add(new PhoneBlock(Kind.NAME, line.who(), line.own(), colour));
            }
            PhoneLine.of(line.words()).forEach(piece -> blocks.add(new PhoneBlock(piece.sent() ? Kind.BUBBLE : Kind.CUE, piece.text(), line.own(), colour)));
            line.cue().ifPresent(cue -> blocks.add(new PhoneBlock(Kind.CUE, cue, line.own(), colour)));
            return blocks;
        }
        Matcher clock = CLOCK.matcher(line.words());
        boolean timed = line.kind() == StoryLine.Kind.TOLD && clock.find();
        if (timed) {
            blocks.add(new PhoneBlock(Kind.CLOCK, clock.group(1), false, Palette.MUTED));
        }
        blocks.add(new PhoneBlock(Kind.MIDDLE, timed ? line.words().substring(clock.end()) : line.words(), false,
                line.kind() == StoryLine.Kind.SETTING ? Palette.MUTED : Palette.INK));
        return blocks;
    }

    boolean small() {
        return kind == Kind.NAME || kind == Kind.CUE || kind == Kind.CLOCK;
    }

    Rectangle box() {
        return box;
    }

    /** Finds its place below what is above; returns where it ends. */
    int layOut(Device device, int width, int top, Font font) {
        boolean bubble = kind == Kind.BUBBLE || kind == Kind.CLOCK;
        boolean middle = kind == Kind.MIDDLE || kind == Kind.CLOCK;
        int inside = Math.max(60, (width - 2 * EDGE) * (middle ? WIDEST_MIDDLE : WIDEST_BUBBLE) / 100 - (bubble ? 2 * INSET_X : 0));
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setText(words);
        layout.setWidth(inside);
        Rectangle text = layout.getBounds();
        int longest = 0;
        for (int i = 0; i < layout.getLineCount(); i++) {
            longest = Math.max(longest, layout.getLineBounds(i).width);
        }
        layout.dispose();
        textWidth = Math.min(inside, longest + 2);
        int boxWidth = textWidth + (bubble ? 2 * INSET_X : 0);
        int boxHeight = text.height + (bubble ? 2 * (kind == Kind.CLOCK ? 3 : INSET_Y) : 0);
        int left = middle ? (width - boxWidth) / 2 : right ? width - EDGE - boxWidth : EDGE;
        box = new Rectangle(left, top, boxWidth, boxHeight);
        return top + boxHeight;
    }

    void paint(GC gc, TextLayout layout, int above, Font font) {
        boolean bubble = kind == Kind.BUBBLE || kind == Kind.CLOCK;
        int y = box.y - above;
        if (bubble) {
            gc.setBackground((right ? Palette.SELECTION : Palette.CARD).color());
            gc.fillRoundRectangle(box.x, y, box.width, box.height, ROUND, ROUND);
            gc.setForeground(Palette.LINE.color());
            gc.drawRoundRectangle(box.x, y, box.width - 1, box.height - 1, ROUND, ROUND);
        }
        layout.setFont(font);
        layout.setText(words);
        layout.setWidth(textWidth);
        layout.setAlignment(kind == Kind.MIDDLE ? SWT.CENTER : kind != Kind.BUBBLE && right ? SWT.RIGHT : SWT.LEFT);
        gc.setForeground((kind == Kind.BUBBLE ? Palette.INK : kind == Kind.CUE || kind == Kind.CLOCK ? Palette.MUTED : colour).color());
        layout.draw(gc, box.x + (bubble ? INSET_X : 0), y + (bubble ? kind == Kind.CLOCK ? 3 : INSET_Y : 0));
    }
}
