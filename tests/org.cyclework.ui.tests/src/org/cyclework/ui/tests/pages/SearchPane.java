package org.cyclework.ui.tests.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** The search box and its results. */
public final class SearchPane {

    private final SWTWorkbenchBot bot;

    SearchPane(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Types words and waits for results that contain a text. */
    public void find(String words, String expected) {
        bot.shell().activate();
        bot.textWithId("search.box").setText(words);
        OnScreen.until("results with '" + expected + "'", () -> hits().contains(expected));
    }

    /** @return what stands in the search box */
    public String words() {
        return bot.textWithId("search.box").getText();
    }

    /** @return the results as text, empty where none are shown */
    public String hits() {
        return OnScreen.text("search.hits");
    }

    /** Opens the first result, as Enter does. */
    public void openFirst() {
        Text box = (Text) OnScreen.find("search.box").orElseThrow();
        UIThreadRunnable.syncExec((VoidResult) () -> box.notifyListeners(SWT.DefaultSelection, new Event()));
        OnScreen.settle();
    }
}
