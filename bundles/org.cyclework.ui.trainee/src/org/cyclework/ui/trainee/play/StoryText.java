package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.Seat;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The story as formatted text. */
final class StoryText implements StoryView {

    private static final int SIDE = 20;
    private static final int ABOVE = 14;
    private static final int BELOW = 10;
    private static final int CUE_INDENT = 24;
    /** Scroll bars do not like less. */
    private static final int LEAST = 80;

    private final StyledText widget;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private final List<Integer> cues = new ArrayList<>();
    private int endOffset;
    private int fullHeight;
    private int endHeight;

    StoryText(Composite parent) {
        widget = Widgets.id(new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "scene-story");
        widget.setMargins(SIDE, ABOVE, SIDE, BELOW);
        widget.setLineSpacing(3);
        widget.setAlwaysShowScrollBars(false);
        widget.setCaret(null); // nothing is typed here
        Widgets.name(widget, Messages.Scene_story);
        Lettering.look(widget, Lettering.Look.READING);
    }

    static Palette colour(Seat seat) {
        return seat == Seat.PURSUER ? Palette.PURSUER : Palette.DISTANCER;
    }

    @Override
    public Control control() {
        return widget;
    }

    @Override
    public void show(SceneStory story) {
        text.setLength(0);
        styles.clear();
        cues.clear();
        endOffset = 0;
        for (int i = 0; i < story.lines().size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            endOffset = i == story.end() ? text.length() : endOffset;
            add(story.lines().get(i));
        }
        // every paragraph ends with an empty line but the last
        while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        StyleRange last = styles.isEmpty() ? null : styles.getLast();
        if (last != null) {
            last.length = text.length() - last.start;
        }
        widget.setText(text.toString());
        widget.setStyleRanges(styles.toArray(StyleRange[]::new));
        cues.forEach(offset -> {
            int line = widget.getLineAtOffset(offset);
            widget.setLineIndent(line, 1, CUE_INDENT);
            widget.setLineWrapIndent(line, 1, CUE_INDENT);
        });
    }

    private void add(StoryLine line) {
        switch (line.kind()) {
            case SETTING -> add(line.words() + "\n", Palette.MUTED, SWT.NORMAL);
            case PART -> add(line.words() + "\n", Palette.INK, SWT.BOLD);
            case TOLD -> add(line.words() + "\n", Palette.INK, SWT.ITALIC);
            case SAID -> {
                add(line.who() + "   ", line.seat().map(StoryText::colour).orElse(Palette.INK), SWT.BOLD);
                add(line.words() + "\n", Palette.INK, SWT.NORMAL);
                line.cue().ifPresent(cue -> {
                    cues.add(text.length());
                    add(cue + "\n", Palette.MUTED, SWT.ITALIC);
                });
            }
        }
    }

    private void add(String words, Palette colour, int style) {
        styles.add(new StyleRange(text.length(), words.length(), colour.color(), null, style));
        text.append(words);
    }

    @Override
    public int height(int width) {
        widget.setSize(width, Math.max(LEAST, widget.getSize().y));
        fullHeight = widget.computeSize(width, SWT.DEFAULT).y;
        endHeight = fullHeight - (widget.getLocationAtOffset(endOffset).y + widget.getTopPixel());
        return fullHeight;
    }

    @Override
    public int end(int width) {
        return endHeight + ABOVE;
    }

    @Override
    public void settle() {
        int top = top();
        widget.setTopPixel(top);
        widget.setCaretOffset(Math.min(endOffset, widget.getCharCount()));
        widget.setTopPixel(top);
    }

    /** The last line stands at the bottom, unless the first one of the end would go by that. */
    private int top() {
        return Math.max(0, Math.min(fullHeight - widget.getSize().y, fullHeight - endHeight - ABOVE));
    }
}
