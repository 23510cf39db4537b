package org.cyclework.ui.trainee.assigned;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.PersonName;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Dates;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Markup;

/** What a supervisor sent back, as XHTML; no SWT. */
public final class CameBack {

    private CameBack() {
    }

    /** @return a comment with the name and day that stand under it */
    public static String comment(Comment comment) {
        return words(comment.text(), Messages.bind(Messages.Back_by, PersonName.isolated(comment.byName()), Dates.day(comment.when().toLocalDate())));
    }

    /** @return an answer with what was decided, and the name and day that stand under it */
    public static String answer(Answer answer) {
        return "<aside class=\"callout " + (answer.kind() == Answer.Kind.RETURNED ? "try" : "example") + "\"><p class=\"callout-label\">"
                + Markup.esc(heading(answer))
                + "</p>" + paragraphs(answer.text()) + "</aside>";
    }

    /** @return what was decided, by whom and when, in a line */
    static String heading(Answer answer) {
        return Messages.bind(Messages.Back_answer, new Object[] {capital(answer.kind().words()), PersonName.isolated(answer.signature()), Dates.day(answer.day())});
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * @param plays the plays that can be read here
     * @return all of it: what was decided, what was said of the whole and of turns, and where another try is asked for
     */
    static String all(Feedback feedback, Map<UUID, KeptPlay> plays) {
        StringBuilder html = new StringBuilder();
        feedback.answers().reversed().forEach(each -> html.append(answer(each)));
        feedback.comments().stream().filter(each -> each.turn().isEmpty()).forEach(each -> html.append(comment(each)));
        sessions(feedback).forEach(session -> html.append(onTurns(feedback, session, Optional.ofNullable(plays.get(session)))));
        return html.append(ratings(feedback.ratings())).toString();
    }

    /** The comments on turns, and the way to the debrief where it is done: while another try goes on there is none. */
    private static String onTurns(Feedback feedback, UUID session, Optional<KeptPlay> play) {
        String said = play.map(kept -> new TurnComments(kept).of(feedback)).orElse("");
        boolean debrief = play.isEmpty() || play.get().play().ended() && play.get().debriefed();
        return said + (debrief ? "<p>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.DEBRIEF, session.toString()),
                Messages.bind(Messages.Back_inDebrief, feedback.on(session).size())) + "</p>" : "");
    }

    /** @return the debrief of a play, where another try begins at a turn of one of its tries */
    public static CourseLink tryAgain(TurnRef turn) {
        return CourseLink.to(CourseLink.Kind.DEBRIEF, turn.session().toString()).at("again-" + turn.tryNumber() + "-" + turn.turn());
    }

    /** @return the plays on whose turns something was said */
    static List<UUID> sessions(Feedback feedback) {
        return feedback.comments().stream().flatMap(each -> each.turn().stream()).map(TurnRef::session).distinct().toList();
    }

    /** @return by which criteria it was looked at, and what was seen */
    public static String ratings(List<Feedback.RatedCriterion> ratings) {
        if (ratings.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(Markup.table("ratings", Messages.Column_criterion, Messages.Column_seen));
        for (Feedback.RatedCriterion each : ratings) {
            html.append("<tr><td>").append(Markup.esc(each.criterion())).append(Markup.aside(each.rubric())).append("</td><td>")
                    .append(Markup.esc(Messages.bind(Messages.Back_level, new Object[] {each.level(), each.of(), each.anchor()})))
                    .append(each.remark().isEmpty() ? "" : Markup.aside(Messages.bind(Messages.Back_remark, each.remark(), PersonName.isolated(each.byName())))).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String words(String text, String under) {
        return "<blockquote class=\"feedback\">" + paragraphs(text) + Markup.note(under, "meta") + "</blockquote>";
    }

    private static String paragraphs(String text) {
        return text.strip().lines().filter(line -> !line.isBlank()).map(Markup::paragraph).collect(Collectors.joining());
    }
}
