package org.cyclework.ui.html;

import org.cyclework.ui.Events;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Themes;
import org.cyclework.ui.internal.gtk.Gtk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps one page engine in hand, so that whoever opens a page does not wait until the engine's process has come up. It waits in a
 * shell that is never shown and moves to where it is needed; the next one is made when the window has been left alone for a
 * moment. Only GTK can move one.
 */
final class SpareEngine {

    private static final String KEY = "cyclework.spareEngine";
    private static final int AFTER_MILLIS = 700;
    private static final int PAGE_WIDTH = 400;

    private final Display display;
    private final Shell shell;
    private final Runnable make = this::make;
    private Browser spare;
    private Point size = new Point(760, 800);

    private SpareEngine(Display display) {
        this.display = display;
        shell = new Shell(display, SWT.NO_TRIM | SWT.NO_FOCUS);
        Events.onThemeChanged(shell, this::wear);
    }

    /**
     * @return an engine without a page
     * @throws SWTError where there is no engine
     */
    static Browser in(Composite parent) {
        if (!"gtk".equals(SWT.getPlatform())) {
            return new Browser(parent, SWT.NONE);
        }
        Display display = parent.getDisplay();
        if (!(display.getData(KEY) instanceof SpareEngine)) {
            display.setData(KEY, new SpareEngine(display));
        }
        return ((SpareEngine) display.getData(KEY)).take(parent);
    }

    /** @return whether it has an empty page of ours with its script, into which a page can be put at once */
    static boolean isReady(Browser taken) {
        return taken.getData(KEY) != null;
    }

    /**
     * Takes an engine away whose page is about to be closed. It ends when the window has been left alone for a moment: SWT waits for
     * an answer of the page before that, and the page that was opened in its place would come later. One with the focus is left alone.
     */
    static void leave(Browser left) {
        if (left.getDisplay().getData(KEY) instanceof SpareEngine engines && !engines.shell.isDisposed() && !left.isFocusControl()
                && left.setParent(engines.shell)) {
            left.setVisible(false);
            left.getDisplay().timerExec(AFTER_MILLIS, left::dispose);
        }
    }

    private Browser take(Composite parent) {
        Browser taken = isThere() && spare.setParent(parent) ? spare : new Browser(parent, SWT.NONE);
        spare = null;
        taken.addListener(SWT.Resize, event -> remember(taken.getSize()));
        display.timerExec(AFTER_MILLIS, make);
        return taken;
    }

    /** The next page is most likely as wide as this one, unless it is a pane at the side: then it is not laid out twice. */
    private void remember(Point shown) {
        if (shown.x >= PAGE_WIDTH) {
            size = shown;
        }
    }

    private boolean isThere() {
        return spare != null && !spare.isDisposed();
    }

    private void make() {
        if (!shell.isDisposed() && !isThere()) {
            // its process starts with the first page, and looks for the letters of ours
            Browser made = new Browser(shell, SWT.NONE);
            made.setSize(size);
            made.addProgressListener(ProgressListener.completedAdapter(event -> arrived(made)));
            spare = made;
            dress();
        }
    }

    /** The letters have been looked for with the layout of them, and are not seen by anybody. */
    private void arrived(Browser made) {
        if (made == spare) {
            spare.setData(KEY, Gtk.run(spare, PageScripts.beginning() + ";document.body.offsetHeight;document.body.textContent=''") ? true : null);
        }
    }

    /** What waits shows the colours of now: those of before would flash where it is taken to. */
    private void wear() {
        if (isThere()) {
            dress();
        }
    }

    private void dress() {
        spare.setData(KEY, null);
        spare.setText(new PageStyle().document(HtmlPage.titled("").html(PageStyle.letters()), Themes.now(), Preferences.zoom()), true);
    }
}
