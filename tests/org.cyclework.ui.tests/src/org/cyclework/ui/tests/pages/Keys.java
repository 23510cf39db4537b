package org.cyclework.ui.tests.pages;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.ui.Ids;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** The keyboard. */
public final class Keys {

    private static final int MOST_TABS = 60;

    /** Moves the focus with the tabulator to the control with this id. */
    public void focusOn(String id) {
        OnScreen.until("a control " + id, () -> OnScreen.has(id));
        OnScreen.settle();
        List<String> way = new ArrayList<>();
        for (int tab = 0; tab < MOST_TABS && !id.equals(focus()); tab++) {
            String before = identity();
            way.add(focus().isEmpty() ? before : focus());
            key(SWT.TAB, '\t');
            OnScreen.until("another focus than " + before, () -> !before.equals(identity()));
        }
        OnScreen.until("the focus on " + id + ", which went by " + way, () -> id.equals(focus()));
    }

    /** Moves the focus back with Shift and the tabulator to the control with this id, and presses the space bar there. */
    public void pressBackAt(String id) {
        OnScreen.settle();
        for (int tab = 0; tab < MOST_TABS && !id.equals(focus()); tab++) {
            String before = identity();
            post(SWT.KeyDown, SWT.SHIFT, '\0');
            key(SWT.TAB, '\t');
            post(SWT.KeyUp, SWT.SHIFT, '\0');
            OnScreen.until("another focus than " + before, () -> !before.equals(identity()));
        }
        awaitFocus(id);
        key(0, ' ');
        OnScreen.settle();
    }

    /** Moves the focus to a button and presses the space bar. */
    public void pressAt(String id) {
        focusOn(id);
        key(0, ' ');
        OnScreen.settle();
    }

    /** Moves the focus to a control, and from there down with the arrow key to another one. */
    public void downFromTo(String from, String to) {
        focusOn(from);
        for (int arrow = 0; arrow < MOST_TABS && !to.equals(focus()); arrow++) {
            String before = identity();
            key(SWT.ARROW_DOWN, '\0');
            OnScreen.until("another focus than " + before, () -> !before.equals(identity()));
        }
        OnScreen.settle();
    }

    /** Moves the focus to the button that says this, and presses the space bar there. */
    public void pressNamed(String words) {
        OnScreen.settle();
        for (int tab = 0; tab < MOST_TABS && !words.equals(said()); tab++) {
            String before = identity();
            key(SWT.TAB, '\t');
            OnScreen.until("another focus than " + before, () -> !before.equals(identity()));
        }
        OnScreen.until("the focus on " + words, () -> words.equals(said()));
        key(0, ' ');
        OnScreen.settle();
    }

    private static String said() {
        return UIThreadRunnable.syncExec((Result<String>) () -> Display.getDefault().getFocusControl() instanceof Button button ? button.getText().replace("&", "") : "");
    }

    /** Types letters. */
    public void type(String letters) {
        letters.chars().forEach(letter -> key(0, (char) letter));
    }

    /** Presses the enter key. */
    public void enter() {
        key(SWT.CR, SWT.CR);
        OnScreen.settle();
    }

    /** Presses the enter key with Ctrl held down, and Shift where it is wanted. */
    public void controlEnter(boolean shift) {
        post(SWT.KeyDown, SWT.CTRL, '\0');
        if (shift) {
            post(SWT.KeyDown, SWT.SHIFT, '\0');
        }
        key(SWT.CR, SWT.CR);
        if (shift) {
            post(SWT.KeyUp, SWT.SHIFT, '\0');
        }
        post(SWT.KeyUp, SWT.CTRL, '\0');
        OnScreen.settle();
    }

    /** Presses a key with Ctrl held down. */
    public void control(char letter) {
        post(SWT.KeyDown, SWT.CTRL, '\0');
        key(0, letter);
        post(SWT.KeyUp, SWT.CTRL, '\0');
        OnScreen.settle();
    }

    /** Finds something by a few letters of its name, and goes there. */
    public void goTo(String letters) {
        control('3');
        awaitFocus("goto.text");
        type(letters);
        enter();
    }

    /** Waits until the focus is on the control with this id. */
    public void awaitFocus(String id) {
        OnScreen.until("the focus on " + id, () -> id.equals(focus()));
    }

    /** Presses the escape key. */
    public void escape() {
        key(SWT.ESC, SWT.ESC);
        OnScreen.settle();
    }

    /** Presses a digit. */
    public void digit(int digit) {
        key(0, (char) ('0' + digit));
        OnScreen.settle();
    }

    private static String focus() {
        return UIThreadRunnable.syncExec((Result<String>) () -> {
            Control control = Display.getDefault().getFocusControl();
            return control == null || control.getData(Ids.WIDGET_KEY) == null ? "" : control.getData(Ids.WIDGET_KEY).toString();
        });
    }

    private static String identity() {
        return UIThreadRunnable.syncExec((Result<String>) () -> {
            Control control = Display.getDefault().getFocusControl();
            return control == null ? "nothing" : control.getClass().getSimpleName() + System.identityHashCode(control);
        });
    }

    private static void key(int code, char character) {
        post(SWT.KeyDown, code, character);
        post(SWT.KeyUp, code, character);
    }

    private static void post(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        UIThreadRunnable.syncExec((Result<Boolean>) () -> Display.getDefault().post(event));
        UIThreadRunnable.syncExec((Result<Boolean>) () -> true);
    }
}
