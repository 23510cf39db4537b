package org.cyclework.ui.trainee.quiz;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The map of a quiz: a small field for each question. Arrow keys, Home and End move in it; Enter, Space and a click go there. */
final class MapStrip extends Canvas {

    private static final int GAP = 4;
    private static final int ROOM = 5;

    private final IntConsumer goTo;
    private QuizMap map;
    private int focused = 1;

    MapStrip(Composite parent, QuizMap map, IntConsumer goTo) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.map = map;
        this.goTo = goTo;
        this.focused = map.current();
        Widgets.id(this, "quiz-strip");
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN && !isArrow(event.keyCode));
        addListener(SWT.MouseDown, this::clicked);
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        speak();
    }

    private static boolean isArrow(int key) {
        return key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT || key == SWT.ARROW_UP || key == SWT.ARROW_DOWN;
    }

    private void speak() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.bind(Messages.Quiz_mapSaid, map.cells().get(focused - 1).words());
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? map.cells().size() * (cell().x + GAP) : wHint;
        int rows = (map.cells().size() + columns(width) - 1) / columns(width);
        return new Point(width, rows * (cell().y + GAP) + 1);
    }

    private Point cell() {
        GC gc = new GC(this);
        Point text = gc.textExtent("00 ⚑");
        gc.dispose();
        return new Point(text.x + 2 * ROOM, text.y + 2 * ROOM);
    }

    private int columns(int width) {
        return Math.max(1, (width + GAP) / (cell().x + GAP));
    }

    private Rectangle place(int number) {
        Point cell = cell();
        int columns = columns(getSize().x);
        int at = number - 1;
        return new Rectangle(at % columns * (cell.x + GAP), at / columns * (cell.y + GAP), cell.x, cell.y);
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        for (QuizMap.Cell cell : map.cells()) {
            Rectangle place = place(cell.number());
            gc.setBackground((cell.current() ? Palette.SELECTION : Palette.CARD).color());
            gc.fillRoundRectangle(place.x, place.y, place.width, place.height, 6, 6);
            boolean here = isFocusControl() && cell.number() == focused;
            gc.setForeground((here ? Palette.LINK : cell.current() ? Palette.INK : Palette.LINE).color());
            gc.setLineWidth(here ? 2 : 1);
            gc.drawRoundRectangle(place.x + 1, place.y + 1, place.width - 2, place.height - 2, 6, 6);
            gc.setForeground((cell.state() == QuizMap.State.OPEN && !cell.current() ? Palette.MUTED : Palette.INK).color());
            Point text = gc.textExtent(cell.shown());
            gc.drawText(cell.shown(), place.x + (place.width - text.x) / 2, place.y + (place.height - text.y) / 2, true);
        }
    }

    private void key(Event event) {
        int columns = columns(getSize().x);
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> focus(focused - 1);
            case SWT.ARROW_RIGHT -> focus(focused + 1);
            case SWT.ARROW_UP -> focus(focused - columns);
            case SWT.ARROW_DOWN -> focus(focused + columns);
            case SWT.HOME -> focus(1);
            case SWT.END -> focus(map.cells().size());
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> goTo.accept(focused);
            default -> {}
        }
    }

    private void focus(int number) {
        if (number >= 1 && number <= map.cells().size()) {
            focused = number;
            setToolTipText(map.cells().get(number - 1).words());
            getAccessible().setFocus(ACC.CHILDID_SELF);
            redraw();
        }
    }

    private void clicked(Event event) {
        at(event).ifPresent(goTo::accept);
    }

    private void hover(Event event) {
        String words = at(event).stream().mapToObj(number -> map.cells().get(number - 1).words()).findFirst().orElse(null);
        if (words == null || !words.equals(getToolTipText())) {
            setToolTipText(words);
        }
    }

    private OptionalInt at(Event event) {
        return map.cells().stream().mapToInt(QuizMap.Cell::number).filter(number -> place(number).contains(event.x, event.y)).findFirst();
    }
}
