package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Choices below each other, each a big button with its digit. A digit, an arrow or the focus marks one; Enter takes what is marked, and a
 * click takes at once where nothing else has to be said first.
 */
final class ChoiceList extends Composite {

    private static final int HINT = 320;
    private static final int CORNER = 10;
    private static final int MARK = 3;

    private final Marking marking;
    private final IntConsumer taken;
    private final Runnable marked;
    private final boolean atOnce;
    private final List<Button> buttons = new ArrayList<>();

    /**
     * @param id the ids of the buttons begin so
     * @param words what they say
     * @param atOnce whether a click takes; otherwise it marks
     * @param marked runs when another one is marked
     * @param taken gets the index of what is taken
     */
    ChoiceList(Composite parent, String id, List<String> words, boolean atOnce, Runnable marked, IntConsumer taken) {
        super(parent, SWT.NONE);
        marking = new Marking(words.size());
        this.taken = taken;
        this.marked = marked;
        this.atOnce = atOnce;
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(this);
        for (int i = 0; i < words.size(); i++) {
            row(id + (i + 1), words.get(i), i);
        }
    }

    private void row(String id, String words, int index) {
        Composite card = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARK + 3, MARK).spacing(2, 0).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        Label digit = Lettering.look(Widgets.style(new Label(card, SWT.CENTER), "CyMuted"), Lettering.Look.STRONG);
        digit.setText(Integer.toString(index + 1));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(Lettering.scaled(22), SWT.DEFAULT).applyTo(digit);
        Button button = Lettering.look(Widgets.id(new Button(card, SWT.PUSH | SWT.WRAP | SWT.LEFT), id), Lettering.Look.READING);
        button.setText(words.replace("&", "&&"));
        button.setAlignment(SWT.LEFT);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(button);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.bind(isMarked(index) ? Messages.Choice_nameMarked : Messages.Choice_name, index + 1, words);
            }
        });
        button.addListener(SWT.FocusIn, event -> mark(index));
        // Enter would press the button, which is the same as a click; here it confirms
        button.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pressed(index)));
        digit.addListener(SWT.MouseUp, event -> pressed(index));
        card.addListener(SWT.Paint, event -> frame(card, event, index));
        buttons.add(button);
    }

    private void frame(Composite card, Event event, int index) {
        Point size = card.getSize();
        if (isMarked(index)) {
            event.gc.setAntialias(SWT.ON);
            event.gc.setForeground(Palette.LINK.color());
            event.gc.setLineWidth(2);
            event.gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, CORNER, CORNER);
            event.gc.setBackground(Palette.LINK.color());
            event.gc.fillRectangle(1, CORNER / 2, MARK, size.y - CORNER);
        }
    }

    private boolean isMarked(int index) {
        return marking.marked().orElse(-1) == index;
    }

    private void pressed(int index) {
        mark(index);
        if (atOnce) {
            taken.accept(index);
        } else {
            buttons.get(index).setFocus();
        }
    }

    private void mark(int index) {
        marking.mark(index);
        for (Button each : buttons) {
            each.getParent().redraw();
        }
        marked.run();
    }

    /** @return whether one is marked */
    boolean isMarked() {
        return marking.marked().isPresent();
    }

    /** Takes what is marked, if anything is. */
    void take() {
        marking.marked().ifPresent(taken);
    }

    /** A key was pressed; returns whether it meant something here. */
    boolean key(Event event) {
        boolean on = holdsFocus();
        boolean used = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> marking.step(true);
            case SWT.ARROW_UP -> marking.step(false);
            case SWT.CR, SWT.KEYPAD_CR -> on && confirmed();
            default -> marking.digit(event.character);
        };
        if (used && event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR) {
            marking.marked().ifPresent(index -> buttons.get(index).setFocus());
        }
        return used;
    }

    private boolean confirmed() {
        take();
        return true;
    }

    private boolean holdsFocus() {
        Control focus = Display.getCurrent().getFocusControl();
        return buttons.stream().anyMatch(button -> button == focus);
    }

    /** @return the choice that has the focus, with its frame */
    Optional<Control> focused() {
        Control focus = Display.getCurrent().getFocusControl();
        return buttons.stream().filter(button -> button == focus).map(button -> (Control) button.getParent()).findFirst();
    }

    /** Puts something below a choice, such as why it is an example. */
    Composite below(int index) {
        return buttons.get(index).getParent();
    }

    /** @return the frames of the choices, first one first */
    List<Control> rows() {
        return buttons.stream().map(button -> (Control) button.getParent()).toList();
    }
}
