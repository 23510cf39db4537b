package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import java.util.Optional;
import org.cyclework.ui.TextSize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;

/** The course outline on the left; it reloads by itself, so whatever is read of it is read in one turn of the UI thread. */
public final class Outline {

    private final SWTBotView view;

    Outline(SWTBotView view) {
        this.view = view;
    }

    /** Opens what stands below a module. */
    public void open(String module, String entry) {
        view.show();
        OnScreen.settle();
        tree().getTreeItem(module).expand();
        OnScreen.until("the entry " + entry, () -> hasEntry(module, entry));
        OnScreen.settle();
        Tree tree = tree().widget;
        tree.getDisplay().asyncExec(() -> entry(tree, module, entry).ifPresent(item -> open(tree, item)));
        OnScreen.settle();
    }

    private static void open(Tree tree, TreeItem item) {
        tree.setSelection(item);
        Event opening = new Event();
        opening.item = item;
        tree.notifyListeners(SWT.DefaultSelection, opening);
    }

    /** Opens the quiz of a module, however many questions it has. */
    public void openQuiz(String module) {
        view.show();
        OnScreen.settle();
        tree().getTreeItem(module).expand();
        OnScreen.until("the quiz of " + module, () -> !quizEntry(module).isEmpty());
        open(module, quizEntry(module));
    }

    private String quizEntry(String module) {
        Tree tree = tree().widget;
        return UIThreadRunnable.syncExec((Result<String>) () -> row(tree, module).stream().flatMap(row -> Arrays.stream(row.getItems()))
                .map(TreeItem::getText).filter(text -> text.startsWith("Quiz: ")).findFirst().orElse(""));
    }

    /** @return what the outline says about the state of a module, such as "0 of 4"; empty where the module is not shown */
    public String state(String module) {
        OnScreen.settle();
        Tree tree = tree().widget;
        return UIThreadRunnable.syncExec((Result<String>) () -> row(tree, module).map(row -> row.getText(1)).orElse(""));
    }

    /** Waits until the outline says so about a module. */
    public void awaitState(String module, String state) {
        OnScreen.until("the state '" + state + "' of " + module, () -> state(module).contains(state));
    }

    /** Waits until its letters are so much larger than those of the system, in percent. */
    public void awaitLetters(int percent) {
        Tree tree = tree().widget;
        OnScreen.until("letters of " + percent + " % in the outline", () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> {
            int system = tree.getDisplay().getSystemFont().getFontData()[0].getHeight();
            return tree.getFont().getFontData()[0].getHeight() == TextSize.points(system, percent);
        }));
    }

    private boolean hasEntry(String module, String entry) {
        Tree tree = tree().widget;
        return UIThreadRunnable.syncExec((Result<Boolean>) () -> entry(tree, module, entry).isPresent());
    }

    private static Optional<TreeItem> entry(Tree tree, String module, String entry) {
        return row(tree, module).stream().flatMap(row -> Arrays.stream(row.getItems())).filter(item -> item.getText().equals(entry)).findFirst();
    }

    private static Optional<TreeItem> row(Tree tree, String module) {
        return tree.isDisposed() ? Optional.empty()
                : Arrays.stream(tree.getItems()).filter(item -> item.getText().equals(module)).findFirst();
    }

    private SWTBotTree tree() {
        return view.bot().treeWithId("outline.tree");
    }
}
