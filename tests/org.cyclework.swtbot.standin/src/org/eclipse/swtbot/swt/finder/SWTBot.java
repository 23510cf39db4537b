package org.eclipse.swtbot.swt.finder;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.ICondition;
import org.eclipse.swtbot.swt.finder.widgets.*;

/** Finds widgets and waits: in the active shell, or below a given widget. */
public class SWTBot {

    private static final long SOON_MILLIS = 2;
    private static final long NANOS = 1_000_000;

    private final Widget parent;

    /** A bot for the active shell. */
    public SWTBot() {
        this.parent = null;
    }

    /** A bot for what is below a widget. */
    public SWTBot(Widget parent) {
        this.parent = parent;
    }

    /** Waits for the one with this id. */
    public SWTBotButton buttonWithId(String id) {
        return new SWTBotButton(find(Button.class, "button with id '" + id + "'", 0, style(SWT.PUSH), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotButton button() {
        return button(0);
    }

    /** Waits for the one at this place. */
    public SWTBotButton button(int index) {
        return new SWTBotButton(find(Button.class, "button " + index, index, style(SWT.PUSH), any()));
    }

    /** Waits for the one with this text. */
    public SWTBotButton button(String text) {
        return new SWTBotButton(find(Button.class, "button '" + text + "'", 0, style(SWT.PUSH), hasText(text)));
    }

    /** Waits for the one with this id. */
    public SWTBotCheckBox checkBoxWithId(String id) {
        return new SWTBotCheckBox(find(Button.class, "checkBox with id '" + id + "'", 0, style(SWT.CHECK), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotCheckBox checkBox() {
        return checkBox(0);
    }

    /** Waits for the one at this place. */
    public SWTBotCheckBox checkBox(int index) {
        return new SWTBotCheckBox(find(Button.class, "checkBox " + index, index, style(SWT.CHECK), any()));
    }

    /** Waits for the one with this text. */
    public SWTBotCheckBox checkBox(String text) {
        return new SWTBotCheckBox(find(Button.class, "checkBox '" + text + "'", 0, style(SWT.CHECK), hasText(text)));
    }

    /** Waits for the one with this id. */
    public SWTBotRadio radioWithId(String id) {
        return new SWTBotRadio(find(Button.class, "radio with id '" + id + "'", 0, style(SWT.RADIO), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotRadio radio() {
        return radio(0);
    }

    /** Waits for the one at this place. */
    public SWTBotRadio radio(int index) {
        return new SWTBotRadio(find(Button.class, "radio " + index, index, style(SWT.RADIO), any()));
    }

    /** Waits for the one with this text. */
    public SWTBotRadio radio(String text) {
        return new SWTBotRadio(find(Button.class, "radio '" + text + "'", 0, style(SWT.RADIO), hasText(text)));
    }

    /** Waits for the one with this id. */
    public SWTBotText textWithId(String id) {
        return new SWTBotText(find(Text.class, "text with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotText text() {
        return text(0);
    }

    /** Waits for the one at this place. */
    public SWTBotText text(int index) {
        return new SWTBotText(find(Text.class, "text " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotStyledText styledTextWithId(String id) {
        return new SWTBotStyledText(find(StyledText.class, "styledText with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotStyledText styledText() {
        return styledText(0);
    }

    /** Waits for the one at this place. */
    public SWTBotStyledText styledText(int index) {
        return new SWTBotStyledText(find(StyledText.class, "styledText " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotCombo comboBoxWithId(String id) {
        return new SWTBotCombo(find(Combo.class, "comboBox with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotCombo comboBox() {
        return comboBox(0);
    }

    /** Waits for the one at this place. */
    public SWTBotCombo comboBox(int index) {
        return new SWTBotCombo(find(Combo.class, "comboBox " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotLabel labelWithId(String id) {
        return new SWTBotLabel(find(Label.class, "label with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotLabel label() {
        return label(0);
    }

    /** Waits for the one at this place. */
    public SWTBotLabel label(int index) {
        return new SWTBotLabel(find(Label.class, "label " + index, index, any(), any()));
    }

    /** Waits for the one with this text. */
    public SWTBotLabel label(String text) {
        return new SWTBotLabel(find(Label.class, "label '" + text + "'", 0, any(), hasText(text)));
    }

    /** Waits for the one with this id. */
    public SWTBotCLabel clabelWithId(String id) {
        return new SWTBotCLabel(find(CLabel.class, "clabel with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotCLabel clabel() {
        return clabel(0);
    }

    /** Waits for the one at this place. */
    public SWTBotCLabel clabel(int index) {
        return new SWTBotCLabel(find(CLabel.class, "clabel " + index, index, any(), any()));
    }

    /** Waits for the one with this text. */
    public SWTBotCLabel clabel(String text) {
        return new SWTBotCLabel(find(CLabel.class, "clabel '" + text + "'", 0, any(), hasText(text)));
    }

    /** Waits for the one with this id. */
    public SWTBotScale scaleWithId(String id) {
        return new SWTBotScale(find(Scale.class, "scale with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotScale scale() {
        return scale(0);
    }

    /** Waits for the one at this place. */
    public SWTBotScale scale(int index) {
        return new SWTBotScale(find(Scale.class, "scale " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotBrowser browserWithId(String id) {
        return new SWTBotBrowser(find(Browser.class, "browser with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotBrowser browser() {
        return browser(0);
    }

    /** Waits for the one at this place. */
    public SWTBotBrowser browser(int index) {
        return new SWTBotBrowser(find(Browser.class, "browser " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotLink linkWithId(String id) {
        return new SWTBotLink(find(Link.class, "link with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotLink link() {
        return link(0);
    }

    /** Waits for the one at this place. */
    public SWTBotLink link(int index) {
        return new SWTBotLink(find(Link.class, "link " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotList listWithId(String id) {
        return new SWTBotList(find(org.eclipse.swt.widgets.List.class, "list with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotList list() {
        return list(0);
    }

    /** Waits for the one at this place. */
    public SWTBotList list(int index) {
        return new SWTBotList(find(org.eclipse.swt.widgets.List.class, "list " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotTree treeWithId(String id) {
        return new SWTBotTree(find(Tree.class, "tree with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotTree tree() {
        return tree(0);
    }

    /** Waits for the one at this place. */
    public SWTBotTree tree(int index) {
        return new SWTBotTree(find(Tree.class, "tree " + index, index, any(), any()));
    }

    /** Waits for the one with this id. */
    public SWTBotTable tableWithId(String id) {
        return new SWTBotTable(find(Table.class, "table with id '" + id + "'", 0, any(), hasId(id)));
    }

    /** Waits for the first. */
    public SWTBotTable table() {
        return table(0);
    }

    /** Waits for the one at this place. */
    public SWTBotTable table(int index) {
        return new SWTBotTable(find(Table.class, "table " + index, index, any(), any()));
    }

    /** Waits for the first text after a label. */
    public SWTBotText textWithLabel(String label) {
        return new SWTBotText(poll("text with label '" + label + "'", () -> ui(() -> afterLabel(label))));
    }

    private Text afterLabel(String label) {
        boolean seen = false;
        for (Widget widget : Widgets.find(root(), Widget.class, any())) {
            if (seen && widget instanceof Text text) {
                return text;
            }
            seen |= (widget instanceof Label || widget instanceof CLabel) && Widgets.plainText(widget).equals(label);
        }
        return null;
    }

    /** Waits for the text with this hint. */
    public SWTBotText textWithMessage(String message) {
        return new SWTBotText(find(Text.class, "text with message '" + message + "'", 0, any(), text -> text.getMessage().equals(message)));
    }

    /** Waits for the tab with this text. */
    public SWTBotCTabItem cTabItem(String text) {
        return new SWTBotCTabItem(find(CTabItem.class, "tab '" + text + "'", 0, any(), hasText(text)));
    }

    /** Waits for the tool bar's button with this tooltip. */
    public SWTBotToolbarButton toolbarButtonWithTooltip(String tooltip) {
        return new SWTBotToolbarButton(find(ToolItem.class, "tool bar button '" + tooltip + "'", 0, any(),
                item -> tooltip.equals(item.getToolTipText())));
    }

    /** Waits for the shell with this title, wherever it is. */
    public SWTBotShell shell(String text) {
        return new SWTBotShell(poll("shell '" + text + "'", () -> ui(() -> {
            for (Shell shell : Display.getDefault().getShells()) {
                if (!shell.isDisposed() && shell.getText().equals(text)) {
                    return shell;
                }
            }
            return null;
        })));
    }

    /** @return the shell in front */
    public SWTBotShell activeShell() {
        return new SWTBotShell(ui(() -> Display.getDefault().getActiveShell()));
    }

    /** @return all shells */
    public SWTBotShell[] shells() {
        return java.util.Arrays.stream(ui(() -> Display.getDefault().getShells())).map(SWTBotShell::new).toArray(SWTBotShell[]::new);
    }

    /** Waits for a condition. */
    public void waitUntil(ICondition condition) {
        waitUntil(condition, SWTBotPreferences.TIMEOUT);
    }

    /** Waits for a condition, at most this many milliseconds. */
    public void waitUntil(ICondition condition, long timeout) {
        condition.init(this);
        waitFor(timeout, () -> {
            try {
                return condition.test() ? condition : null;
            } catch (Exception e) {
                return null;
            }
        }, condition::getFailureMessage);
    }

    /** Saves a picture of the whole display. */
    public boolean captureScreenshot(String fileName) {
        return ui(() -> {
            Display display = Display.getDefault();
            Image image = new Image(display, display.getBounds().width, display.getBounds().height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new org.eclipse.swt.graphics.ImageData[] {image.getImageData()};
                new java.io.File(fileName).getAbsoluteFile().getParentFile().mkdirs();
                loader.save(fileName, fileName.endsWith(".png") ? SWT.IMAGE_PNG : SWT.IMAGE_JPEG);
                return true;
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    /** @return the display */
    public Display getDisplay() {
        return Display.getDefault();
    }

    /** Looks again and again until something is there. */
    public static <T> T poll(String what, Supplier<T> look) {
        try {
            return waitFor(SWTBotPreferences.TIMEOUT, look, () -> "no " + what);
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException("Could not find " + what, e);
        }
    }

    /** Most of what is waited for is there within some milliseconds: one looks again soon at first, and later at the usual distance. */
    private static <T> T waitFor(long timeout, Supplier<T> look, Supplier<String> failure) {
        long end = System.nanoTime() + timeout * NANOS;
        long pause = SOON_MILLIS;
        while (true) {
            T found = look.get();
            if (found != null) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new TimeoutException("Timeout after: " + timeout + " ms.: " + failure.get());
            }
            java.util.concurrent.locks.LockSupport.parkNanos(pause * NANOS);
            pause = Math.min(2 * pause, SWTBotPreferences.DEFAULT_POLL_DELAY);
        }
    }

    private <T extends Widget> T find(Class<T> type, String what, int index, Predicate<? super T> style, Predicate<? super T> fits) {
        return poll(what, () -> {
            List<T> found = ui(() -> {
                Widget root = root();
                return root == null ? List.of() : Widgets.find(root, type, widget -> style.test(widget) && fits.test(widget));
            });
            return found.isEmpty() ? null : found.get(index);
        });
    }

    private Widget root() {
        return parent != null ? parent : Display.getDefault().getActiveShell();
    }

    private static <T> T ui(Result<T> reading) {
        return UIThreadRunnable.syncExec(Display.getDefault(), reading);
    }

    private static Predicate<Widget> any() {
        return widget -> true;
    }

    private static Predicate<Widget> style(int style) {
        return widget -> (widget.getStyle() & style) != 0;
    }

    private static Predicate<Widget> hasId(String id) {
        return widget -> id.equals(widget.getData(SWTBotPreferences.DEFAULT_KEY));
    }

    private static Predicate<Widget> hasText(String text) {
        return widget -> Widgets.plainText(widget).equals(text);
    }
}
