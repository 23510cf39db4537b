package org.cyclework.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.RaterAgreement;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.agreement.Interval;

/** Reviews as lines that a person reads in the terminal. */
final class ReviewText {

    private final Terminal terminal;

    ReviewText(Terminal terminal) {
        this.terminal = terminal;
    }

    void page(ReviewPage page) {
        terminal.say(page.entry().trainee() + ", " + page.entry().title() + ", " + page.entry().state().words());
        if (!page.entry().message().isEmpty()) {
            terminal.say(page.entry().trainee() + " writes: " + page.entry().message());
        }
        if (page.entry().state() == AssignmentState.HANDED_IN) {
            terminal.say("It was not opened yet: “cyclework review open” shows the work, and from then on it cannot be taken back.");
        }
        page.work().forEach(this::work);
        page.words().forEach(words -> terminal.say(words.kind().words() + ": " + words.text()));
        page.comments().forEach(comment -> terminal.say(comment.byName() + ": " + comment.text()));
        page.ratings().forEach(rating -> terminal.say(rating.byName() + " by “" + rating.rubricTitle() + "”: " + levels(rating)));
        page.answers().forEach(answer -> terminal.say(answer.kind().words() + " by " + answer.signature() + " on " + answer.day() + ": " + answer.text()));
        page.notes().forEach(note -> terminal.say("Private note by " + note.byName() + ": " + note.text()));
        page.gone().forEach(terminal::say);
    }

    private static String levels(Rating rating) {
        return rating.levels().entrySet().stream().map(level -> level.getKey() + " " + level.getValue()).collect(Collectors.joining(", "))
                + (rating.remark().isEmpty() ? "" : ". " + rating.remark());
    }

    private void work(ReviewedWork work) {
        switch (work) {
            case ReviewedWork.Play play -> {
                terminal.say("");
                terminal.say(play.title() + ", " + play.chair() + ", " + play.level() + "  (" + play.session() + ")");
                play.tries().forEach(each -> aTry(play, each));
            }
            case ReviewedWork.Quiz quiz -> {
                terminal.say(quiz.title() + percent(quiz.score()));
                quiz.questions().forEach(question -> terminal.say("  " + question.itemId() + percent(question.score()) + "  " + question.stem()));
            }
            case ReviewedWork.Decisions decisions -> {
                terminal.say(decisions.title());
                decisions.steps().forEach(step -> terminal.say("  " + step.question() + " > " + step.chosen()));
            }
            case ReviewedWork.Lesson lesson -> terminal.say(lesson.title() + ": " + lesson.read().map(time -> "read on " + time.toLocalDate()).orElse("not marked as read"));
        }
    }

    private static String percent(OptionalDouble score) {
        return score.isPresent() ? String.format(Locale.ROOT, ": %.0f %%", 100 * score.getAsDouble()) : "";
    }

    private void aTry(ReviewedWork.Play play, ReviewedWork.Try each) {
        terminal.say("Try " + each.number() + each.left().map(left -> ". " + left).orElse("") + each.end().map(end -> " (" + end + ")").orElse(""));
        for (ReviewedWork.Turn turn : each.turns().subList(Math.min(each.firstOwnTurn() - 1, each.turns().size()), each.turns().size())) {
            terminal.say(String.format(Locale.ROOT, "%3d  %s: %s", turn.round(), turn.name(), turn.text()));
            terminal.say("     " + turn.moveWords() + ", " + turn.intensity() + "; " + play.ownName() + " " + turn.own().words() + "; " + play.otherName() + " " + turn.other().words());
            if (!turn.ownWords().isEmpty()) {
                terminal.say("     own words: " + turn.ownWords());
            }
            turn.guesses().forEach(guess -> terminal.say("     " + guess.text()));
            turn.comments().forEach(comment -> terminal.say("     " + comment.byName() + ": " + comment.text()));
        }
    }

    void feedback(Feedback feedback, TurnNumbers turns) {
        terminal.say(feedback.title());
        feedback.answers().forEach(answer -> terminal.say("  " + answer.kind().words() + " by " + answer.signature() + " on " + answer.day()
                + (answer.text().isEmpty() ? "" : ": " + answer.text())));
        feedback.comments().forEach(comment -> terminal.say("  " + comment.turn().map(turn -> turns.words(turn) + ": ").orElse("") + comment.text()));
        feedback.ratings().forEach(rated -> terminal.say("  " + rated.criterion() + ": " + rated.level() + " of " + rated.of() + ". " + rated.anchor()));
    }

    void agreement(RaterAgreement agreement) {
        terminal.say(agreement.first() + " and " + agreement.second() + ", " + Counts.of(agreement.works(), "piece", "pieces") + " of work");
        agreement.criteria().forEach(criterion -> terminal.say("  " + criterion.title() + String.format(Locale.ROOT, ": same %.0f %%", 100 * criterion.agreement().raw())
                + number("κ", criterion.agreement().kappa(), criterion.agreement().kappaInterval())
                + number("linear", criterion.agreement().linear(), criterion.agreement().linearInterval())
                + number("quadratic", criterion.agreement().quadratic(), criterion.agreement().quadraticInterval())));
        agreement.totals().ifPresent(icc -> terminal.say("  totals" + number("ICC(2,1)", icc.value(), icc.interval())));
        agreement.gaps().forEach(gap -> terminal.say("  far apart: " + gap.trainee() + ", " + gap.criterion() + ", " + gap.firstLevel() + " and " + gap.secondLevel()));
        agreement.notes().forEach(note -> terminal.say("  " + note));
    }

    private static String number(String name, OptionalDouble value, Optional<Interval> interval) {
        return value.isEmpty() ? ", " + name + " cannot be computed" : String.format(Locale.ROOT, ", %s %.2f", name, value.getAsDouble())
                + interval.map(ends -> String.format(Locale.ROOT, " (%.2f to %.2f)", ends.low(), ends.high())).orElse("");
    }
}
