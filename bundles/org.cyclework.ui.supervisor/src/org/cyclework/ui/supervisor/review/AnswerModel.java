package org.cyclework.ui.supervisor.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;

/** An answer that is being written: what is decided, and words to the trainee; no SWT. */
final class AnswerModel {

    private final ReviewPage page;
    private final Optional<ReviewedWork.Turn> turn;
    private Choice choice = Choice.REVIEWED;
    private String text = "";

    /** What can be decided. */
    enum Choice { REVIEWED, FROM_TURN, AGAIN, SIGNED_OFF }

    /** @param turn the turn that is looked at, from which another try can begin */
    AnswerModel(ReviewPage page, Optional<ReviewedWork.Turn> turn) {
        this.page = page;
        this.turn = turn;
    }

    /** @return what can be decided here */
    List<Choice> choices() {
        List<Choice> all = new ArrayList<>(List.of(Choice.values()));
        if (turn.isEmpty()) {
            all.remove(Choice.FROM_TURN);
        }
        return all;
    }

    Choice choice() {
        return choice;
    }

    void choose(Choice chosen) {
        choice = chosen;
    }

    String text() {
        return text;
    }

    void text(String words) {
        text = words;
    }

    /** @return the turn from which another try is asked for; empty where that is not decided */
    Optional<TurnRef> from() {
        return choice == Choice.FROM_TURN ? turn.map(ReviewedWork.Turn::ref) : Optional.empty();
    }

    /** @return what a choice means, in a line */
    String words(Choice each, String name, LocalDate today) {
        return switch (each) {
            case REVIEWED -> Messages.Answer_reviewed;
            case FROM_TURN -> turn.map(from -> Messages.bind(Messages.Answer_fromTurn, new Object[] {from.ref().turn(), from.name(), from.text()})).orElse("");
            case AGAIN -> Messages.Answer_again;
            case SIGNED_OFF -> Messages.bind(Messages.Answer_signOff, name, Dates.day(today));
        };
    }

    /** @return why it cannot be sent yet; empty where it can */
    Optional<String> missing() {
        boolean returned = choice == Choice.FROM_TURN || choice == Choice.AGAIN;
        return returned && text.isBlank() && comments() == 0 ? Optional.of(Messages.Answer_sayWhy) : Optional.empty();
    }

    /** @return how many comments go with it */
    long comments() {
        return page.comments().size() + page.work().stream().filter(ReviewedWork.Play.class::isInstance).map(ReviewedWork.Play.class::cast)
                .flatMap(play -> play.tries().stream()).flatMap(attempt -> TurnList.own(attempt).stream()).mapToLong(each -> each.comments().size()).sum();
    }

    /** @return what goes with it, in a sentence */
    String goes() {
        return Messages.bind(Messages.Answer_goes, comments(), page.ratings().size());
    }
}
