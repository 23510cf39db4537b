package org.cyclework.ui.html;

import org.cyclework.ui.Events;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.layout.FillLayout;
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
    /** They are drawn, and not seen where the page to come is slow. */
    private static final HtmlPage LETTERS = HtmlPage.titled("").html(
            "<div style=\"opacity:.004\"><h1>a</h1><h2>a</h2><p>a <b>b</b> <i>i</i> <code>c</code> “—’ → <a href=\"#\">a</a></p><ul><li>a</li></ul><p class=\"meta\">a</p></div>");

    private final Display display;
    private final Shell shell;
    private final Runnable make = this::make;

    private SpareEngine(Display display) {
        this.display = display;
        shell = new Shell(display, SWT.NO_TRIM | SWT.NO_FOCUS);
        shell.setLayout(new FillLayout());
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

    private Browser take(Composite parent) {
        Browser taken = !shell.isDisposed() && shell.getChildren().length > 0 && shell.getChildren()[0] instanceof Browser spare && spare.setParent(parent) ? spare
                : new Browser(parent, SWT.NONE);
        display.timerExec(AFTER_MILLIS, make);
        return taken;
    }

    private void make() {
        if (!shell.isDisposed() && shell.getChildren().length == 0) {
            // its process starts with the first page, and looks for the letters of ours
            dress(new Browser(shell, SWT.NONE));
        }
    }

    /** What waits shows the colours of now: those of before would flash where it is taken to. */
    private void wear() {
        if (shell.getChildren().length > 0 && shell.getChildren()[0] instanceof Browser spare) {
            dress(spare);
        }
    }

    private static void dress(Browser spare) {
        spare.setText(new PageStyle().document(LETTERS, Themes.now(), Preferences.zoom()), true);
    }
}
