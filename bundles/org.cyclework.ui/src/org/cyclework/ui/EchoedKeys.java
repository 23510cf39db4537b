package org.cyclework.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lets every press of a key count once. The browser engine hands each key that its page did not use back to the window, so
 * that the window hears of one press up to three times.
 */
public final class EchoedKeys {

    private static final int REMEMBERED = 32;

    private static final int ECHO_MILLIS = 1000;

    private final Deque<Press> inPages = new ArrayDeque<>();
    private final Deque<Press> unwritten = new ArrayDeque<>();

    private record Press(int time, int code, int modifiers) {
    }

    /** Keeps the echoes from everybody who listens on this display from now on. */
    public static void hush(Display display) {
        EchoedKeys keys = new EchoedKeys();
        display.addFilter(SWT.KeyDown, keys::heard);
        display.addFilter(SWT.Verify, keys::written);
    }

    private void heard(Event event) {
        if (echo(event.widget instanceof Browser, event.time, event.keyCode, event.stateMask)) {
            event.doit = false;
            event.type = SWT.NONE; // nobody else gets it
        }
    }

    /** The input method takes an echo for a letter of its own, which is no key any more. */
    private void written(Event event) {
        event.doit &= !writes(event.time, event.text);
    }

    /**
     * Notes letters that are about to be written into a field, which may have got the focus by the key that was pressed in a page.
     *
     * @param at when they are written, as far as the window knows: an echo is late
     * @return whether they are the echo of a key that was pressed in a page; each has one
     */
    public boolean writes(int at, String letters) {
        unwritten.removeIf(press -> at - press.time() > ECHO_MILLIS);
        return letters != null && letters.length() == 1 && unwritten.removeIf(press -> press.code() == Character.toLowerCase(letters.charAt(0)));
    }

    /**
     * Notes a key.
     *
     * @param page whether a page has the focus
     * @param at when the key was pressed; an echo bears the same time
     * @return whether this is an echo of a key that was pressed in a page; others may have been pressed since, for the engine takes its time
     */
    public boolean echo(boolean page, int at, int keyCode, int stateMask) {
        Press press = new Press(at, keyCode, stateMask);
        if (inPages.contains(press)) {
            return true;
        }
        if (!page) {
            unwritten.removeIf(waiting -> waiting.code() == keyCode); // pressed anew in a field: that letter is meant
        } else if (at != 0) {
            inPages.addLast(press);
            unwritten.addLast(press);
            for (Deque<Press> each : List.of(inPages, unwritten)) {
                if (each.size() > REMEMBERED) {
                    each.removeFirst();
                }
            }
        }
        return false;
    }
}
