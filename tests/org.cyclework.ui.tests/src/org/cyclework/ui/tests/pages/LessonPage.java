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
        OnScreen.until("a lesson with '" + text + "'", () -> OnScreen.source(browser()).contains(text));
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
                && OnScreen.source(bot.viewById(PartIds.CONCEPT).bot().browser()).contains(text));
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

    /** Selects the first place of some words that stand in one piece of text. */
    public void select(String words) {
        browser().execute("(function(){var w=document.createTreeWalker(document.querySelector('article'),NodeFilter.SHOW_TEXT),n,i;"
                + "while(n=w.nextNode()){i=n.data.indexOf('" + words + "');if(i>=0){window.getSelection().setBaseAndExtent(n,i,n,i+" + words.length() + ");return}}})()");
    }

    /** @return all words of the lesson as its page counts them */
    public String allWords() {
        browser().execute("window.getSelection().selectAllChildren(document.body)");
        String said = string("cw.selection()");
        return said.substring(said.indexOf('/', said.indexOf('/') + 1) + 1);
    }

    /** @return the words that are drawn as notes of a kind */
    public String drawn(String kind) {
        return string("Array.from(document.querySelectorAll('mark.cw-" + kind + "')).map(function(m){return m.textContent}).join('')");
    }

    /** Waits until some words are drawn as a note of a kind. */
    public void awaitDrawn(String kind, String words) {
        OnScreen.until("'" + words + "' drawn as " + kind, () -> words.equals(drawn(kind)));
    }

    /** Opens what the sign in the margin leads to. */
    public void openSign() {
        browser().execute("document.querySelector('a.cw-sign').click()");
    }

    /** @return how many places of what was found are marked */
    public int marked() {
        return (int) number("document.querySelectorAll('mark.cw-hit').length");
    }

    /** @return what is selected */
    public String selected() {
        return string("window.getSelection().toString()");
    }

    /** Gives a term the focus, as the tabulator does, until the page says this of it; a window that is behind another has no focus to give. */
    public void awaitExplained(String key, String line) {
        OnScreen.until(key + " explained", () -> {
            browser().execute("document.activeElement.blur();document.querySelector('a[href=\"cw:concept/" + key + "\"]').focus()");
            return line.equals(string("(document.getElementById('cw-tip')||{textContent:''}).textContent"));
        });
    }

    /** Waits until the page has told that this paragraph is on top. */
    public void awaitPlace(String paragraph) {
        OnScreen.until("the place " + paragraph, () -> paragraph.equals(string("cw.told()")));
    }

    /** Waits until a paragraph is near the top of the page. */
    public void awaitNear(String paragraph) {
        OnScreen.until(paragraph + " near the top", () -> Math.abs(distance(paragraph)) < 100);
    }

    /** Closes the page. */
    public void close() {
        editor().close();
    }

    private String string(String expression) {
        return UIThreadRunnable.syncExec((Result<String>) () -> browser().widget.evaluate("return " + expression) instanceof String said ? said : "");
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
