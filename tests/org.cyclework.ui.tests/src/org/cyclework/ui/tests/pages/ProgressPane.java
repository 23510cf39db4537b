package org.cyclework.ui.tests.pages;

import org.cyclework.ui.html.PageBrowser;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** The page of progress. */
public final class ProgressPane {

    /** Waits until the row of a module says so about its lessons. */
    public void awaitLessons(String module, String lessons) {
        String cell = "<td>" + lessons.replace(' ', '\u00a0') + "</td>";
        OnScreen.until("'" + lessons + "' for " + module, () -> {
            String body = body();
            int row = body.indexOf(module + "</a>");
            return row >= 0 && body.startsWith(cell, body.indexOf("</td>", row) + "</td>".length());
        });
    }

    private static String body() {
        OnScreen.settle();
        return UIThreadRunnable.syncExec((Result<String>) () -> OnScreen.find("progress.page").map(PageBrowser.class::cast).map(PageBrowser::page)
                .map(page -> page.body()).orElse(""));
    }
}
