package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/**
 * The order in which a case of decisions is read: a situation with its choices, then what the decision leads to on a page of its own, then
 * the next situation; at the end what was decided, and the way out of the role. No SWT.
 */
final class DecisionModel {

    private final Course course;
    private final KeptWalk walk;
    private Stand stand;
    private Optional<DecisionWalk.Decision> last = Optional.empty();

    /** What is being read. */
    enum Stand { SITUATION, CONSEQUENCE, CLOSE, OUT_OF_ROLE }

    DecisionModel(Course course, KeptWalk walk) {
        this.course = course;
        this.walk = walk;
        stand = walk.walk().ended() ? Stand.CLOSE : Stand.SITUATION;
    }

    Stand stand() {
        return stand;
    }

    /** @return the decisions in the record */
    UUID session() {
        return walk.session();
    }

    /** Takes a decision; slow. */
    void decide(int option) {
        last = Optional.of(walk.decide(options().get(option).getId()));
        stand = Stand.CONSEQUENCE;
    }

    /** Goes on to what is read next. */
    void next() {
        stand = switch (stand) {
            case SITUATION -> Stand.SITUATION;
            case CONSEQUENCE -> walk.walk().ended() ? Stand.CLOSE : Stand.SITUATION;
            case CLOSE, OUT_OF_ROLE -> Stand.OUT_OF_ROLE;
        };
    }

    /** @return what was written about the case so far */
    List<Reflection> written() {
        return walk.reflections();
    }

    /** Keeps what is written about the case; slow. */
    void keep(List<Reflection> written) {
        written.forEach(walk::reflect);
    }

    /** @return what leads on from here; empty where a decision or nothing does */
    Optional<String> nextWords() {
        return switch (stand) {
            case SITUATION, OUT_OF_ROLE -> Optional.empty();
            case CONSEQUENCE -> Optional.of(!decision().sound() ? Messages.Button_backToChoice
                    : Messages.bind(Messages.Button_nextPoint, walk.walk().ended() ? Messages.Decision_theClose : walk.walk().now().getTitle()));
            case CLOSE -> Optional.of(Messages.Button_outOfRole);
        };
    }

    private DecisionWalk.Decision decision() {
        return last.orElseThrow();
    }

    /** @return what can be decided now; empty while something else is read */
    List<DecisionOption> options() {
        return stand == Stand.SITUATION ? walk.walk().options() : List.of();
    }

    /** @return where the decisions stand, in a line */
    String where() {
        boolean closed = stand == Stand.CLOSE || stand == Stand.OUT_OF_ROLE;
        long sound = walk.walk().taken().stream().filter(DecisionWalk.Decision::sound).count();
        // what a decision leads to still belongs to it
        long number = stand == Stand.CONSEQUENCE && decision().sound() ? sound : sound + 1;
        return Messages.bind(Messages.Line_two, title(), closed ? Messages.Decision_whereClosed : Messages.bind(Messages.Decision_where, number));
    }

    private String title() {
        return walk.walk().vignette().getTitle();
    }

    /** @return the page that is read now */
    HtmlPage page() {
        HtmlPage page = HtmlPage.titled(title()).html("<article class=\"case\">");
        switch (stand) {
            case SITUATION -> page.text("h1", walk.walk().now().getTitle()).html(new MarkdownRenderer(course).html(walk.walk().now().getText()));
            case CONSEQUENCE -> consequence(page);
            case CLOSE -> close(page);
            case OUT_OF_ROLE -> outOfRole(page);
        }
        return page.html("</article>");
    }

    private void consequence(HtmlPage page) {
        DecisionWalk.Decision taken = decision();
        page.text("h1", taken.pointTitle()).text("p", Messages.bind(Messages.Scene_youSaid, taken.text()));
        page.html("<aside class=\"callout " + (taken.sound() ? "try" : "care") + "\"><p class=\"callout-label\">"
                + Html.escape(taken.sound() ? Messages.Decision_led : Messages.Decision_cost) + "</p>");
        page.html(new MarkdownRenderer(course).html(taken.consequence())).html("</aside>");
        if (!taken.sound()) {
            page.text("p", Messages.Decision_back);
        }
    }

    private void close(HtmlPage page) {
        page.text("h1", Messages.Decision_closed).text("p", Messages.Decision_order).html("<ol>");
        walk.walk().taken().forEach(each -> page.text("li", line(each)));
        page.html("</ol>").text("h2", Messages.Decision_whyNoChair).text("p", walk.walk().vignette().getSuitability().getRationale());
        page.text("h2", Messages.Decision_supervisor).html("<ul>");
        List.of(Messages.Decision_askHard, Messages.Decision_askHere, Messages.Decision_askWho).forEach(each -> page.text("li", each));
        page.html("</ul>").text("p", Messages.Decision_notAlone);
    }

    private static String line(DecisionWalk.Decision each) {
        return Messages.bind(each.sound() ? Messages.Decision_taken : Messages.Decision_takenBack, each.pointTitle(), each.text());
    }

    private static void outOfRole(HtmlPage page) {
        page.text("h1", Messages.Debrief_outOfRole).text("p", Messages.Decision_putDown).html("<ol>");
        List.of(Messages.Debrief_ownName, Messages.Decision_notYours, Messages.Debrief_feet).forEach(each -> page.text("li", each));
        page.html("</ol>").text("p", Messages.Decision_stays).text("p", Messages.Closing_danger);
    }

    /** @return what was decided as plain text, for whoever is talked to about it */
    String copy() {
        StringBuilder text = new StringBuilder(title()).append("\n\n").append(Messages.Decision_order).append('\n');
        int number = 1;
        for (DecisionWalk.Decision each : walk.walk().taken()) {
            text.append('\n').append(number++).append(". ").append(line(each)).append('\n');
            text.append("   ").append(new MarkdownRenderer(course).text(each.consequence()).strip()).append('\n');
        }
        written().stream().map(Reflection::text).forEach(own -> text.append('\n').append(Messages.bind(Messages.Decision_own, own)).append('\n'));
        return text.append('\n').append(Messages.Decision_notAlone).append('\n').toString();
    }
}
