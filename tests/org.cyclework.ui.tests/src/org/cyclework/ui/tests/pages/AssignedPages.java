package org.cyclework.ui.tests.pages;

import java.util.UUID;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** What was assigned: its line on the start page, its own page, and the page before it is handed in. */
public final class AssignedPages {

    private final SWTWorkbenchBot bot;

    AssignedPages(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Waits until the start page has it. */
    public void awaitOnToday(UUID assignment) {
        open("cw:today");
        OnScreen.until("an assignment on the start page", () -> OnScreen.has("today.open." + assignment));
    }

    /** Opens it. */
    public void open(UUID assignment) {
        open("cw:assigned/" + assignment);
        awaitPage("What to do");
    }

    private static void open(String link) {
        UIThreadRunnable.syncExec((VoidResult) () -> Engines.get(LinkOpener.class).open(CourseLink.parse(link).orElseThrow()));
        OnScreen.settle();
    }

    /** Waits until its page shows a text. */
    public void awaitPage(String text) {
        OnScreen.until("a page with '" + text + "'", () -> OnScreen.has("assigned-page") && OnScreen.source(bot.activeEditor().bot().browser()).contains(text));
    }

    /** Begins it, or goes on with it. */
    public void begin() {
        OnScreen.press("assigned-open");
    }

    /** Goes to the page before it is handed in. */
    public void prepare() {
        OnScreen.press("assigned-hand-in");
        OnScreen.until("the list of what goes", () -> OnScreen.has("handin-goes"));
    }

    /** Goes to the page before it is handed in from where the work has ended. */
    public void prepareFromTheEnd() {
        OnScreen.until("the way to the hand-in", () -> OnScreen.has("to-hand-in"));
        OnScreen.press("to-hand-in");
        OnScreen.until("the list of what goes", () -> OnScreen.has("handin-goes"));
    }

    /** Waits until the start page says, above everything else, that something came back. */
    public void awaitBack() {
        open("cw:today");
        OnScreen.until("what came back on the start page", () -> OnScreen.has("today.back"));
    }

    /** @return exactly what would go */
    public String goes() {
        return OnScreen.text("handin-goes");
    }

    /** Ticks the first of one's own words. */
    public void tickFirstOwn() {
        new SWTBot().checkBoxWithId("handin-own-1-1").click();
        OnScreen.settle();
    }

    /** Hands in. */
    public void handIn() {
        OnScreen.press("handin-send");
        awaitPage("What you handed in");
    }

    /** @return whether it can be taken back */
    public boolean canBeTakenBack() {
        OnScreen.settle();
        return OnScreen.has("assigned-take-back");
    }
}
