package org.cyclework.ui.tests.pages;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotBrowser;

/** A lesson, and the concept beside it. */
public final class LessonPage {

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

    /** Marks the lesson as read. */
    public void markRead() {
        OnScreen.press("lesson.read");
    }

    private SWTBotEditor editor() {
        return bot.editorById(PartIds.LESSON);
    }

    private SWTBotBrowser browser() {
        return editor().bot().browser();
    }
}
