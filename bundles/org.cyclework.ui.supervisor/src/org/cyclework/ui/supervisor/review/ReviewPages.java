package org.cyclework.ui.supervisor.review;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.PersonName;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Dates;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.supervisor.Messages;

/**
 * What was handed in as a page: the work, what the trainee ticked, and what was answered so far; no SWT.
 *
 * @param page what there is
 * @param here the place of the review, to whose turns its links lead
 * @param rubrics by which it can be rated
 */
record ReviewPages(ReviewPage page, CourseLink here, List<Rubric> rubrics) {

    private static final int HUNDRED = 100;

    /** @return the page */
    HtmlPage page(LocalDate today) {
        QueueEntry entry = page.entry();
        return HtmlPage.titled(Messages.bind(Messages.Review_tab, entry.trainee(), entry.title())).html("<article class=\"review\">" + head(entry, today)
                + page.work().stream().map(this::work).collect(Collectors.joining()) + ownWords() + part(Messages.Review_whole, page.comments().stream().map(comment -> TurnSections.comment(comment,
                        isNew(page, comment.when()))))
                + part(Messages.Review_ratings, page.ratings().stream().map(this::rating)) + part(Messages.Review_notes, page.notes().stream().map(ReviewPages::note)) + "</article>");
    }

    private static String part(String heading, Stream<String> parts) {
        return Markup.part(heading, parts.collect(Collectors.joining()));
    }

    private String head(QueueEntry entry, LocalDate today) {
        List<String> facts = new ArrayList<>(List.of(PersonName.isolated(entry.trainee()), Messages.bind(Messages.Review_handedIn, Dates.when(entry.when().toInstant(), today, ZoneId
                .systemDefault()))));
        if (entry.late()) {
            facts.add(Messages.Review_late);
        }
        facts.add(entry.state().words());
        return Markup.heading("h1", entry.title()) + "<p class=\"meta\">" + Markup.esc(String.join(" · ", facts)) + "</p>" + assigned()
                + (entry.message().isBlank() ? "" : "<blockquote>" + TurnSections.lines(entry.message()) + "</blockquote>")
                + page.gone().stream().map(line -> Markup.note(line, "gone")).collect(Collectors.joining()) + page.answers().reversed().stream().map(ReviewPages::answer).collect(Collectors.joining());
    }

    private String assigned() {
        return page.assignment().map(assignment -> (assignment.terms().note().isBlank() ? "" : Markup.note(Messages.bind(Messages.Review_asked, assignment.terms().note()), "asked"))
                + (assignment.course() == Assignment.CourseState.MOVED_ON ? Markup.note(Messages.Given_movedOn, "moved") : "")).orElse("");
    }

    private String work(ReviewedWork work) {
        return switch (work) {
            case ReviewedWork.Play play -> play(play);
            case ReviewedWork.Decisions decisions -> decisions(decisions);
            case ReviewedWork.Quiz quiz -> quiz(quiz);
            case ReviewedWork.Lesson lesson -> "<p>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.LESSON, lesson.lessonId()), lesson.title()) + " · "
                    + Markup.esc(lesson.read().map(at -> Messages.bind(Messages.Review_read, Dates.day(at.toLocalDate()))).orElse(Messages.Review_notRead)) + "</p>";
        };
    }

    private String play(ReviewedWork.Play play) {
        String about = String.join(" · ", play.chair(), play.level(), play.debriefed() ? Messages.Review_debriefed : Messages.Review_notDebriefed);
        TurnSections turns = new TurnSections(play, here, comment -> isNew(page, comment.when()));
        return title(play.title()) + "<p class=\"meta\">" + Markup.esc(about) + "</p>" + Markup.note(Messages.Review_noGrade, "no-grade")
                + play.tries().stream().map(turns::attempt).collect(Collectors.joining());
    }

    private static String decisions(ReviewedWork.Decisions decisions) {
        StringBuilder html = new StringBuilder(Markup.heading("h2", decisions.title())).append("<p class=\"meta\">")
                .append(Markup.esc(decisions.finished() ? Messages.Review_decided : Messages.Review_goesOn)).append("</p><ol>");
        decisions.steps().forEach(step -> html.append("<li>").append(Markup.esc(step.question())).append("<br/><strong>").append(Markup.esc(step.chosen())).append("</strong></li>"));
        return html.append("</ol>").toString();
    }

    /** What the work is called, where the title of the page does not say so. */
    private String title(String work) {
        return work.equals(page.entry().title()) ? "" : Markup.heading("h2", work);
    }

    private static String quiz(ReviewedWork.Quiz quiz) {
        StringBuilder html = new StringBuilder(Markup.heading("h2", quiz.title())).append("<p class=\"meta\">")
                .append(Markup.esc(quiz.finished() ? Counted.of(Messages.Review_score, quiz.questions().size(), percent(quiz.score())) : Messages.Review_quizOpen)).append("</p>")
                .append(Markup.table("questions", Messages.Column_question, Messages.Column_score, Messages.Column_answers));
        for (ReviewedWork.Question question : quiz.questions()) {
            html.append("<tr><td>").append(HtmlPage.link(CourseLink.to(CourseLink.Kind.ITEM, question.itemId()), question.stem())).append("</td><td>")
                    .append(percent(question.score())).append("</td><td>").append(question.answers()).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String percent(OptionalDouble score) {
        return score.isEmpty() ? "—" : Messages.bind(Messages.Percent, Math.round(HUNDRED * score.getAsDouble()));
    }

    /** What the trainee ticked and belongs to no turn; where nothing was ticked it says so. */
    private String ownWords() {
        boolean ticked = !page.words().isEmpty() || page.work().stream().filter(ReviewedWork.Play.class::isInstance).map(ReviewedWork.Play.class::cast)
                .flatMap(play -> play.tries().stream()).flatMap(attempt -> attempt.turns().stream()).anyMatch(turn -> !turn.ownWords().isEmpty() || !turn.guesses().isEmpty());
        if (ticked && page.words().isEmpty()) {
            return ""; // it stands at the turns
        }
        return Markup.heading("h2", Messages.Review_ownWords) + (ticked ? page.words().stream().map(ReviewPages::words).collect(Collectors.joining())
                : Markup.note(Messages.bind(Messages.Review_nothingTicked, page.entry().trainee()), "ticked-none"));
    }

    private static String words(OwnWords own) {
        return TurnSections.ticked(own.kind().words(), own.text());
    }

    private String rating(Rating rating) {
        StringBuilder html = new StringBuilder("<div class=\"answer\"><p class=\"by\">").append(Markup.esc(by(Messages.bind(Messages.Review_ratedBy, rating.rubricTitle(),
                rating.byName()), rating.when()))).append("</p>");
        rubrics.stream().filter(rubric -> rubric.id().equals(rating.rubric())).flatMap(rubric -> rubric.criteria().stream())
                .filter(criterion -> rating.levels().containsKey(criterion.id())).forEach(criterion -> html.append(criterion(criterion, rating.levels().get(criterion.id()))));
        return html.append(TurnSections.lines(rating.remark())).append("</div>").toString();
    }

    private static String criterion(Rubric.Criterion criterion, int level) {
        String anchor = level <= criterion.levels() ? criterion.anchors().get(level - 1) : "";
        return "<p><strong>" + Markup.esc(criterion.title()) + "</strong> · " + Markup.esc(Messages.bind(Messages.Review_level, new Object[] {level, criterion.levels(), anchor})) + "</p>";
    }

    private static String answer(Answer answer) {
        return "<div class=\"answer\"><p class=\"by\">" + Markup.esc(Messages.bind(Messages.Review_answered, new Object[] {answer.kind().words(), answer.signature(), Dates.day(answer.day())}))
                + "</p>" + TurnSections.lines(answer.text()) + "</div>";
    }

    private static String note(PrivateNote note) {
        return "<div class=\"private\"><p class=\"by\">" + Markup.esc(by(Messages.bind(Messages.Review_private, note.byName()), note.when())) + "</p>" + TurnSections.lines(note.text()) + "</div>";
    }

    /** @return whether something that was written then was not sent yet: it goes with the next answer */
    static boolean isNew(ReviewPage page, OffsetDateTime when) {
        return page.answers().isEmpty() || when.isAfter(page.answers().getLast().when());
    }

    /** @return who wrote something, and on which day */
    static String by(String name, OffsetDateTime when) {
        return Messages.bind(Messages.Review_by, name, Dates.day(when.toLocalDate()));
    }
}
