package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A number from 0 to 10, by a click, an arrow or digits; nothing is said at first. */
final class NumberRow extends Composite {

    private final TypedNumber number = new TypedNumber();
    private final List<Button> buttons = new ArrayList<>();
    private final Label value;
    private final Function<OptionalInt, String> words;
    private final Runnable changed;

    /**
     * @param id of the row; those of the numbers begin so
     * @param name what the numbers are, for screen readers
     * @param words what is said above the row
     * @param changed runs when another number is said
     */
    NumberRow(Composite parent, String id, String name, Function<OptionalInt, String> words, Runnable changed) {
        super(parent, SWT.NONE);
        this.words = words;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        value = Widgets.id(new Label(this, SWT.WRAP), id + "-value");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        Composite row = Widgets.name(Widgets.id(new Composite(this, SWT.NONE), id), name);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = Lettering.scaled(6);
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        for (int i = 0; i <= TypedNumber.MOST; i++) {
            int each = i;
            Button button = Widgets.id(new Button(row, SWT.RADIO), id + "-" + i);
            button.setText(Integer.toString(i));
            // an arrow says the next number, instead of only going to its button
            button.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> clicked(button, each)));
            buttons.add(button);
        }
        value.setText(words.apply(number.value()));
    }

    private void clicked(Button button, int each) {
        if (button.getSelection() && number.value().orElse(-1) != each) {
            number.set(each);
            say();
        }
    }

    private void say() {
        number.value().ifPresent(now -> {
            mark();
            buttons.get(now).setFocus();
        });
        value.setText(words.apply(number.value()));
        changed.run();
    }

    /** Shows a number that was said before; the focus stays where it is. */
    void show(int before) {
        number.set(before);
        mark();
        value.setText(words.apply(number.value()));
    }

    private void mark() {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(i == number.value().orElse(-1));
        }
    }

    /** @return the number; empty until one is said */
    OptionalInt number() {
        return number.value();
    }

    /** @return whether one of the numbers has the focus */
    boolean holdsFocus() {
        return buttons.contains(Display.getCurrent().getFocusControl());
    }

    /** A key was pressed; returns whether it was a digit, or an arrow while one of the numbers has the focus. */
    boolean key(Event event) {
        boolean up = event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_UP;
        if (holdsFocus() && (up || event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_DOWN)) {
            number.step(up);
        } else if (!number.type(event.character)) {
            return false;
        }
        say();
        return true;
    }

    @Override
    public boolean setFocus() {
        return buttons.getFirst().forceFocus();
    }
}
