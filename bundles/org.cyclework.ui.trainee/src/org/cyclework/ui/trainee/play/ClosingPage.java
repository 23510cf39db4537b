package org.cyclework.ui.trainee.play;

import org.cyclework.roleplay.SceneEnd;
import org.cyclework.ui.html.HtmlPage;

/** The calm page after a scene. */
final class ClosingPage {

    private ClosingPage() {
    }

    /**
     * @param end how it closed
     * @param breakDue whether a break is suggested
     */
    static HtmlPage of(SceneEnd end, boolean breakDue) {
        boolean steppedOut = end.reason() == SceneEnd.Reason.STEPPED_OUT;
        HtmlPage page = HtmlPage.titled("The scene is over");
        page.html("<article class=\"case closing\">").text("h1", steppedOut ? "You stepped out" : "The scene is over");
        page.text("p", end.text());
        if (steppedOut) {
            page.text("p", "Stopping is always all right. Say your own name, look around the room you are in, let your shoulders drop. "
                    + "If something stays with you, talk to your supervisor, or to a person you trust.");
            page.text("p", "If you or someone else is in danger, call the local emergency number. A local line can be found through a health "
                    + "service, a ministry or your supervisor.");
        }
        if (breakDue) {
            page.text("p", "That was the third scene in a row in which the alarm ran high. A quarter of an hour away from the screen does more "
                    + "now than a fourth scene: get up, drink something, look out of a window. Everything is kept.");
        }
        page.text("p", "The scene is kept. It counts once its debrief is done; the debrief can wait.").html("</article>");
        return page;
    }
}
