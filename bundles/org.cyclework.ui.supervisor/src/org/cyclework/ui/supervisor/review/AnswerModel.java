package org.cyclework.ui.supervisor.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;

/** An answer that is being written: what is decided, and words to the trainee; no SWT. */
final class AnswerModel {

    private final ReviewPage page;
    private final Optional<TurnList.Spot> spot;
    private final BegunReview begun;
    private Choice choice = Choice.REVIEWED;
    private String text;
    private String known;

    /** What can be decided. */
    enum Choice { REVIEWED, FROM_TURN, AGAIN, SIGNED_OFF }

    /**
     * @param spot the turn that is looked at, from which another try can begin
     * @param begun what was begun before; what is decided and written is begun there
     */
    AnswerModel(ReviewPage page, Optional<TurnList.Spot> spot, BegunReview begun) {
        this.page = page;
        this.spot = spot;
        this.begun = begun;
        text = begun.answer();
        known = text;
        begun.choice().flatMap(name -> choices().stream().filter(one -> one.name().equals(name)).findFirst()).ifPresent(one -> choice = one);
    }

    /** @return what can be decided here */
    List<Choice> choices() {
        List<Choice> all = new ArrayList<>(List.of(Choice.values()));
        if (spot.isEmpty()) {
            all.remove(Choice.FROM_TURN);
        }
        return all;
    }

    Choice choice() {
        return choice;
    }

    void choose(Choice chosen) {
        choice = chosen;
        keep();
    }

    String text() {
        return text;
    }

    /**
     * Takes what was written. Where another answer was begun here meanwhile, such as by taking one back, none takes the other's place.
     *
     * @return what stands there now, where it is more than what was written
     */
    Optional<String> text(String words) {
        String there = begun.answer();
        boolean more = !there.equals(known) && !there.isBlank() && !words.contains(there);
        text = more ? there + "\n\n" + words : words;
        keep();
        known = begun.answer();
        return more ? Optional.of(text) : Optional.empty();
    }

    private void keep() {
        begun.answer(text, chosen());
    }

    private String chosen() {
        return choice == Choice.REVIEWED ? "" : choice.name();
    }

    /** @return what it says, to be begun again where it is taken back */
    AnswerStep.Said said() {
        return new AnswerStep.Said(text, chosen(), spot.map(TurnList.Spot::anchor).orElse(""));
    }

    /** @return what stands below the words: that they are not sent yet; nothing where nothing was written or decided */
    String unsent() {
        return begun.answers() ? Messages.Begun_answer : "";
    }

    /** @return the turn from which another try is asked for; empty where that is not decided */
    Optional<TurnRef> from() {
        return choice == Choice.FROM_TURN ? spot.map(one -> one.turn().ref()) : Optional.empty();
    }

    /** @return what a choice means, in a line */
    String words(Choice each, String name, LocalDate today) {
        return switch (each) {
            case REVIEWED -> Messages.Answer_reviewed;
            case FROM_TURN -> spot.map(from -> Messages.bind(Messages.Answer_fromTurn, from.words(), from.turn().text())).orElse("");
            case AGAIN -> Messages.Answer_again;
            case SIGNED_OFF -> Messages.bind(Messages.Answer_signOff, name, Dates.day(today));
        };
    }

    /** @return why it cannot be sent yet; empty where it can */
    Optional<String> missing() {
        boolean returned = choice == Choice.FROM_TURN || choice == Choice.AGAIN;
        return returned && text.isBlank() && comments() == 0 ? Optional.of(Messages.Answer_sayWhy) : Optional.empty();
    }

    /** @return how many comments go with it that were not sent before */
    long comments() {
        return page.comments().stream().filter(this::isNew).count() + page.work().stream().filter(ReviewedWork.Play.class::isInstance).map(ReviewedWork.Play.class::cast)
                .flatMap(play -> play.tries().stream()).flatMap(attempt -> TurnList.own(attempt).stream()).flatMap(each -> each.comments().stream()).filter(this::isNew).count();
    }

    private boolean isNew(Comment comment) {
        return ReviewPages.isNew(page, comment.when());
    }

    private long ratings() {
        return page.ratings().stream().filter(rating -> ReviewPages.isNew(page, rating.when())).count();
    }

    /** @return what goes with it, in a sentence */
    String goes() {
        long comments = comments();
        long ratings = ratings();
        String left = begun.comments().isEmpty() ? "" : " " + Counted.of(Messages.Answer_left, begun.comments().size());
        if (comments + ratings == 0) {
            return Messages.Answer_goesAlone + left;
        }
        return Messages.bind(Messages.Answer_goes, comments == 0 ? Messages.Answer_noComments : Counted.of(Messages.Answer_comments, comments),
                ratings == 0 ? Messages.Answer_noRatings : Counted.of(Messages.Answer_ratings, ratings)) + left;
    }

    /** @return what is said when it was sent */
    String sent(String trainee) {
        return switch (choice) {
            case REVIEWED -> Messages.bind(Messages.Sent_feedback, trainee);
            case FROM_TURN, AGAIN -> Messages.bind(Messages.Sent_again, trainee);
            case SIGNED_OFF -> Messages.bind(Messages.Sent_signedOff, trainee);
        };
    }
}
