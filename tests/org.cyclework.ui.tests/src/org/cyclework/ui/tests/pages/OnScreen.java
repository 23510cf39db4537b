package org.cyclework.ui.tests.pages;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Work;
import org.cyclework.ui.tests.support.Names;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotBrowser;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;

/** What can be seen at this moment, without waiting for it, and waiting for what must become true. */
final class OnScreen {

    private static final long PATIENCE_MILLIS = 20_000;

    private OnScreen() {
    }

    /** @return the visible control with this id, in whatever shell; one without a size is not visible */
    static Optional<Control> find(String id) {
        return UIThreadRunnable.syncExec((Result<Optional<Control>>) () -> shown(id));
    }

    /** @return the text of the visible label or text with this id, empty where there is none; found and read in one turn of the UI thread */
    static String text(String id) {
        return UIThreadRunnable.syncExec((Result<String>) () -> shown(id).map(control -> switch (control) {
            case Label label -> label.getText();
            case StyledText text -> text.getText();
            default -> Objects.toString(Names.told(control), ""); // what is drawn is known by what a screen reader says of it
        }).orElse(""));
    }

    /** @return a page as it stands now, with whatever was put into it since it was loaded */
    static String source(SWTBotBrowser page) {
        return UIThreadRunnable.syncExec((Result<String>) () -> String.valueOf(page.widget.evaluate("return document.documentElement.outerHTML")));
    }

    private static Optional<Control> shown(String id) {
        for (Shell shell : Display.getDefault().getShells()) {
            Optional<Control> found = find(shell, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Control> find(Control control, String id) {
        if (control.isDisposed() || !control.isVisible()) {
            return Optional.empty();
        }
        if (id.equals(control.getData(Ids.WIDGET_KEY))) {
            return Optional.of(control).filter(OnScreen::hasRoom);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Optional<Control> found = find(child, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** A control that the layout forgot is visible by its word alone. */
    private static boolean hasRoom(Control control) {
        return control.getSize().x > 1 && control.getSize().y > 1;
    }

    static boolean has(String id) {
        return find(id).isPresent();
    }

    /** Presses the button with this id as soon as it is there. */
    static void press(String id) {
        until("a button " + id, () -> find(id).filter(Button.class::isInstance).isPresent());
        settle();
        find(id).ifPresent(button -> new SWTBotButton((Button) button).click());
        settle();
    }

    /** Picks the radio button with this id as soon as it is there. */
    static void pick(String id) {
        until("a radio button " + id, () -> find(id).filter(Button.class::isInstance).isPresent());
        settle();
        find(id).ifPresent(button -> new SWTBotRadio((Button) button).click());
        settle();
    }

    /** Presses a button that shows a menu, and chooses the line that begins so. */
    static void choose(String id, String line) {
        press(id);
        until("a menu with '" + line + "'", () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> item(line).isPresent()));
        UIThreadRunnable.syncExec((Result<Boolean>) () -> {
            MenuItem item = item(line).orElseThrow();
            item.getParent().setVisible(false);
            item.notifyListeners(SWT.Selection, new Event());
            return true;
        });
        settle();
    }

    private static Optional<MenuItem> item(String line) {
        for (Shell shell : Display.getDefault().getShells()) {
            Object menu = shell.getData("cyclework.popup");
            if (menu instanceof Menu shown && !shown.isDisposed()) {
                for (MenuItem item : shown.getItems()) {
                    if (item.getText().startsWith(line)) {
                        return Optional.of(item);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** @return the text on the clipboard, empty where there is none */
    static String clipboard() {
        return UIThreadRunnable.syncExec((Result<String>) () -> {
            Clipboard clipboard = new Clipboard(Display.getDefault());
            try {
                return Objects.toString(clipboard.getContents(TextTransfer.getInstance()), "");
            } finally {
                clipboard.dispose();
            }
        });
    }

    /** Waits until something is so. */
    static void until(String what, BooleanSupplier so) {
        new SWTBot().waitUntil(new DefaultCondition() {
            @Override
            public boolean test() {
                return so.getAsBoolean();
            }

            @Override
            public String getFailureMessage() {
                return "There was never " + what;
            }
        }, PATIENCE_MILLIS);
    }

    /** Waits until the work behind the window is done and shown, and looks for controls without a name. */
    static void settle() {
        try {
            Job.getJobManager().join(Work.FAMILY, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        UIThreadRunnable.syncExec((VoidResult) Names::look);
    }
}
