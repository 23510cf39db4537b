package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** The progress view. */
public final class ProgressPane {

    private final SWTWorkbenchBot bot;

    ProgressPane(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Waits until the row of a module says so about its lessons. */
    public void awaitLessons(String module, String lessons) {
        OnScreen.until("'" + lessons + "' for " + module, () -> lessons.equals(lessons(module)));
    }

    private String lessons(String module) {
        OnScreen.settle();
        Table table = bot.viewById(PartIds.PROGRESS).bot().tableWithId("progress.table").widget;
        return UIThreadRunnable.syncExec((Result<String>) () -> table.isDisposed() ? ""
                : Arrays.stream(table.getItems()).filter(row -> row.getText(0).equals(module)).findFirst().map(row -> row.getText(1)).orElse(""));
    }
}
