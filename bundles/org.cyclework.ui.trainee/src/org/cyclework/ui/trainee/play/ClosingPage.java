package org.cyclework.ui.trainee.play;

import java.util.Optional;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** The calm page after a scene. */
final class ClosingPage {

    private ClosingPage() {
    }

    /**
     * @param end how it closed
     * @param breakDue whether a break is suggested
     * @param debriefed whether its debrief is done
     * @param wants who assigned it, where it can be handed in after its debrief; empty for nobody
     */
    static HtmlPage of(SceneEnd end, boolean breakDue, boolean debriefed, Optional<String> wants) {
        boolean steppedOut = end.reason() == SceneEnd.Reason.STEPPED_OUT;
        HtmlPage page = HtmlPage.titled(Messages.Closing_over);
        page.html("<article class=\"case closing\">").text("h1", steppedOut ? Messages.Closing_steppedOut : Messages.Closing_over);
        page.text("p", end.text());
        if (steppedOut) {
            page.text("p", Messages.Closing_allRight);
            page.text("p", Messages.Closing_danger);
        }
        if (breakDue) {
            page.text("p", Messages.Closing_break);
        }
        page.text("p", debriefed ? Messages.Closing_counts : Messages.Closing_kept);
        wants.ifPresent(name -> page.text("p", Messages.bind(Messages.Closing_wanted, name)));
        return page.html("</article>");
    }
}
