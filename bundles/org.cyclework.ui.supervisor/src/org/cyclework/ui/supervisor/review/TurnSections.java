package org.cyclework.ui.supervisor.review;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Moves;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.scene.GaugeBar;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.supervisor.Messages;

/**
 * The turns of a play as XHTML: what was said and done, where both people stood after it, what the trainee ticked, and what
 * was commented on it. No SWT.
 *
 * @param play the play
 * @param here the place of the review
 * @param unsent whether a comment waits for the next answer
 */
record TurnSections(ReviewedWork.Play play, CourseLink here, Predicate<Comment> unsent) {

    /** @return a way through the play; what it shares with the one that it left is told there */
    String attempt(ReviewedWork.Try attempt) {
        StringBuilder html = new StringBuilder();
        if (play.tries().size() > 1) {
            html.append(Markup.heading("h2", Messages.bind(Messages.Review_try, attempt.number())));
        }
        html.append(Markup.paragraph(attempt.left().orElse("")));
        if (attempt.hints() > 0) {
            html.append(Markup.note(Counted.of(Messages.Review_hints, attempt.hints()), "hints"));
        }
        TurnList.own(attempt).forEach(turn -> html.append(turn(turn)));
        return html.append(Markup.note(attempt.end().map(end -> Messages.bind(Messages.Review_end, end)).orElse(Messages.Review_goesOn), "closing")).toString();
    }

    private String turn(ReviewedWork.Turn turn) {
        Seat seat = turn.byTrainee() ? play.seat() : Seating.other(play.seat());
        String anchor = TurnList.anchor(turn.ref());
        return "<section class=\"turn\" id=\"" + anchor + "\"><p class=\"turn-head\">" + HtmlPage.link(here.at(anchor), Messages.bind(Messages.Review_turn, turn.round()))
                + " · <strong class=\"" + Seating.seatClass(seat) + "\">" + Seating.mark(seat) + " " + Markup.esc(turn.name()) + "</strong> · " + Markup.esc(move(turn)) + "</p>"
                + "<p>" + Markup.esc(turn.text()) + "</p>" + (turn.cue().isEmpty() ? "" : "<p class=\"cue\">" + Markup.esc(turn.cue()) + "</p>")
                + Markup.note(turn.meant(), "meant") + inner(turn) + ticked(turn) + comments(turn) + "</section>";
    }

    private static String move(ReviewedWork.Turn turn) {
        return turn.landed().map(landed -> Messages.bind(Messages.Review_landed, strength(turn), landed)).orElse(strength(turn));
    }

    private static String strength(ReviewedWork.Turn turn) {
        return Moves.hasStrength(MoveCode.getByName(turn.move())) ? Messages.bind(Messages.Review_move, turn.moveWords(), Moves.strength(turn.intensity())) : turn.moveWords();
    }

    private String inner(ReviewedWork.Turn turn) {
        return "<div class=\"inner\">" + inner(play.ownName(), turn.own(), play.seat()) + inner(play.otherName(), turn.other(), Seating.other(play.seat())) + "</div>";
    }

    private static String inner(String name, ReviewedWork.Inner person, Seat seat) {
        return "<span>" + Seating.mark(seat) + " " + Markup.esc(Messages.bind(Messages.Review_inner, name, person.words())) + GaugeBar.svg(seat, person.alarm()) + "</span> ";
    }

    private static String ticked(ReviewedWork.Turn turn) {
        String own = turn.ownWords().isEmpty() ? "" : ticked(OwnWords.Kind.TURN.words(), turn.ownWords());
        return own + turn.guesses().stream().map(guess -> ticked(guess.kind().words(), guess.text())).collect(Collectors.joining());
    }

    /** Something that the trainee ticked at the hand-in. */
    static String ticked(String what, String text) {
        return "<div class=\"ticked\"><p class=\"by\">" + Markup.esc(Messages.bind(Messages.Review_ticked, what)) + "</p>" + lines(text) + "</div>";
    }

    private String comments(ReviewedWork.Turn turn) {
        return turn.comments().stream().map(comment -> comment(comment, unsent.test(comment))).collect(Collectors.joining());
    }

    /** A comment with who wrote it and when, and whether it waits for the next answer. */
    static String comment(Comment comment, boolean unsent) {
        String by = ReviewPages.by(comment.byName(), comment.when());
        return "<div class=\"comment\"><p class=\"by\">" + Markup.esc(unsent ? Messages.bind(Messages.Review_unsent, by) : by) + "</p>" + lines(comment.text()) + "</div>";
    }

    /** Text of several paragraphs. */
    static String lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Markup::paragraph).collect(Collectors.joining());
    }
}
