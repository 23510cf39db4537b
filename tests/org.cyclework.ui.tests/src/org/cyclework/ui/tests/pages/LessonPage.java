package org.cyclework.ui.tests.pages;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotBrowser;

/** A lesson, and the concept beside it. */
public final class LessonPage {

    private static final double NORMAL_SIZE = 17;

    private final SWTWorkbenchBot bot;

    LessonPage(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Waits until the lesson in front shows a text. */
    public void awaitText(String text) {
        OnScreen.until("a lesson with '" + text + "'", () -> browser().getText().contains(text));
    }

    /** @return the title of the lesson in front */
    public String title() {
        return editor().getTitle();
    }

    /** Clicks the term of a concept. */
    public void clickConcept(String key) {
        browser().execute("document.querySelector('a[href=\"cw:concept/" + key + "\"]').click();");
    }

    /** Waits until the concept pane shows a text. */
    public void awaitConcept(String text) {
        OnScreen.until("a concept with '" + text + "'", () -> OnScreen.has("concept.page")
                && bot.viewById(PartIds.CONCEPT).bot().browser().getText().contains(text));
    }

    /** Marks the lesson as read; where it is marked already, takes that back. */
    public void markRead() {
        OnScreen.press("lesson.read");
    }

    /** Scrolls so that a heading is on top. */
    public void scrollTo(String part) {
        browser().execute("document.getElementById('" + part + "').scrollIntoView();");
    }

    /** @return how far below the top of the page a heading is, in pixels */
    public double distance(String part) {
        return number("document.getElementById('" + part + "').getBoundingClientRect().top");
    }

    /** Waits until the text has this size, in percent of the normal one. */
    public void awaitSize(int percent) {
        OnScreen.until("text of " + percent + " %",
                () -> Math.abs(number("parseFloat(getComputedStyle(document.documentElement).fontSize)") * 100 / NORMAL_SIZE - percent) < 1);
    }

    /** Gives the text the focus. */
    public void focusText() {
        OnScreen.until("the focus in the text", () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> browser().widget.forceFocus()));
    }

    private double number(String expression) {
        return UIThreadRunnable.syncExec((Result<Double>) () -> browser().widget.evaluate("return " + expression) instanceof Number number ? number.doubleValue() : -1.0);
    }

    private SWTBotEditor editor() {
        return bot.editorById(PartIds.LESSON);
    }

    private SWTBotBrowser browser() {
        return editor().bot().browser();
    }
}
