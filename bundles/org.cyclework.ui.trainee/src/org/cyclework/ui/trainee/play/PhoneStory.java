package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The story as a phone shows it: one's own messages right, the other's left, what happens around them in the middle. */
final class PhoneStory implements StoryView {

    private static final int PAGE_STEP = 40;

    private final Canvas canvas;
    private SceneStory story = new SceneStory(List.of(), 0, true);
    private List<PhoneBlock> blocks = List.of();
    private int laidOut;
    private int fullHeight;
    private int endTop;

    PhoneStory(Composite parent) {
        canvas = Widgets.id(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL), "scene-story");
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.bind(Messages.Line_two, Messages.Scene_story, story.text());
            }
        });
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.KeyDown, this::scrollByKey);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
    }

    @Override
    public Control control() {
        return canvas;
    }

    @Override
    public void show(SceneStory shown) {
        story = shown;
        laidOut = 0;
        canvas.redraw();
    }

    @Override
    public int height(int width) {
        Font words = Lettering.font(Lettering.Look.READING);
        Font small = Lettering.font(Lettering.Look.SMALL);
        blocks = new ArrayList<>();
        int top = PhoneBlock.GAP;
        String before = "";
        for (int i = 0; i < story.lines().size(); i++) {
            endTop = i == story.end() ? top : endTop;
            StoryLine line = story.lines().get(i);
            for (PhoneBlock block : PhoneBlock.of(line, !line.who().equals(before))) {
                top = block.layOut(canvas.getDisplay(), width - canvas.getVerticalBar().getSize().x, top, block.small() ? small : words) + PhoneBlock.GAP;
                blocks.add(block);
            }
            before = line.who();
        }
        laidOut = width;
        fullHeight = top + PhoneBlock.GAP;
        return fullHeight;
    }

    @Override
    public int end(int width) {
        return fullHeight - endTop;
    }

    @Override
    public void settle() {
        int height = canvas.getSize().y;
        ScrollBar bar = canvas.getVerticalBar();
        bar.setValues(0, 0, Math.max(1, fullHeight), Math.clamp(height, 1, Math.max(1, fullHeight)), PAGE_STEP, Math.max(1, height - PAGE_STEP));
        bar.setVisible(fullHeight > height);
        bar.setSelection(fullHeight - endTop > height ? endTop : Math.max(0, fullHeight - height));
        canvas.redraw();
    }

    private void scrollByKey(Event event) {
        ScrollBar bar = canvas.getVerticalBar();
        Optional<Integer> by = switch (event.keyCode) {
            case SWT.PAGE_UP -> Optional.of(-bar.getPageIncrement());
            case SWT.PAGE_DOWN -> Optional.of(bar.getPageIncrement());
            case SWT.HOME -> Optional.of(-bar.getMaximum());
            case SWT.END -> Optional.of(bar.getMaximum());
            default -> Optional.empty();
        };
        by.ifPresent(pixels -> {
            bar.setSelection(bar.getSelection() + pixels);
            canvas.redraw();
        });
    }

    private void paint(GC gc) {
        if (laidOut == 0) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int above = canvas.getVerticalBar().getSelection();
        Rectangle area = canvas.getClientArea();
        TextLayout layout = new TextLayout(canvas.getDisplay());
        for (PhoneBlock block : blocks) {
            if (block.box().y - above < area.height && block.box().y + block.box().height > above) {
                block.paint(gc, layout, above, block.small() ? Lettering.font(Lettering.Look.SMALL) : Lettering.font(Lettering.Look.READING));
            }
        }
        layout.dispose();
        if (canvas.isFocusControl()) {
            gc.setForeground(Palette.LINK.color());
            gc.setLineWidth(2);
            gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 6, 6);
        }
    }
}
