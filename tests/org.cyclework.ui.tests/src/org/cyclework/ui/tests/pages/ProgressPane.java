package org.cyclework.ui.tests.pages;

import org.cyclework.ui.Ids;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTable;

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
        SWTBotTable table = bot.viewById(Ids.VIEW_PROGRESS).bot().tableWithId("progress.table");
        for (int row = 0; row < table.rowCount(); row++) {
            if (table.cell(row, 0).equals(module)) {
                return table.cell(row, 1);
            }
        }
        return "";
    }
}
