package org.cyclework.ui.trainee.play;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** The page while one has stepped out of a scene that stands still; no SWT. */
final class OutsidePage {

    private OutsidePage() {
    }

    /** @param safety whether the character leaves for safety's sake; otherwise the trainee stops */
    static HtmlPage of(boolean safety) {
        HtmlPage page = HtmlPage.titled(Messages.Closing_steppedOut);
        page.html("<article class=\"case closing\">").text("h1", Messages.Closing_steppedOut).text("p", Messages.Outside_still);
        page.text("p", Messages.Closing_allRight);
        page.html("<aside class=\"callout " + (safety ? "safety" : "care") + "\">");
        page.text("p", "callout-label", safety ? Messages.Outside_safetyTitle : Messages.Outside_stopTitle);
        page.text("p", safety ? Messages.Outside_safety : Messages.Outside_stop);
        page.text("p", "note", safety ? Messages.Outside_other_stop : Messages.Outside_other_safety).html("</aside>");
        page.text("p", Messages.Outside_end).text("p", Messages.Closing_danger);
        return page.html("<p>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.HELP, "care"), Messages.Outside_care) + "</p></article>");
    }
}
