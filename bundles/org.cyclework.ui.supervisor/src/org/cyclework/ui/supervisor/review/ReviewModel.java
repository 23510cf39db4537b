package org.cyclework.ui.supervisor.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Phrase;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.BegunPlace;
import org.cyclework.ui.supervisor.office.Kinds;

/** A review: what was handed in, the turn that is looked at, and what is answered; no SWT. What a method says is slow belongs into a job. */
final class ReviewModel {

    private final WorkKey key;
    private final Supplier<Access> access;
    private final Supplier<Reviews> reviews;
    private final Supplier<Rubrics> rubrics;
    private final Supplier<Map<UUID, String>> names;
    private final Supplier<BegunPlace> place;
    private Reading reading;
    private BegunReview begun;
    private TurnList turns = new TurnList(List.of());
    private int at;

    /** What is read of a review at once. */
    record Reading(ReviewPage page, List<Rubric> rubrics, List<Phrase> phrases, Optional<WorkKey> next, String signature, BegunReview begun) {
    }

    /** @param place reads what was begun about the work; slow */
    ReviewModel(WorkKey key, Supplier<Access> access, Supplier<Reviews> reviews, Supplier<Rubrics> rubrics, Supplier<Map<UUID, String>> names, Supplier<BegunPlace> place) {
        this.key = key;
        this.access = access;
        this.reviews = reviews;
        this.rubrics = rubrics;
        this.names = names;
        this.place = place;
    }

    /** Opens it, so that it cannot be taken back any more, and reads everything; slow. */
    Reading read() {
        Access who = access.get();
        ReviewPage page = reviews.get().page(who, key);
        if (page.entry().state() == AssignmentState.HANDED_IN) {
            page = reviews.get().open(who, key);
        }
        Optional<WorkKey> next = reviews.get().queue(who).stream().filter(entry -> entry.waits() && !entry.key().equals(key)).map(QueueEntry::key).findFirst();
        List<Rubric> usable = rubrics.get().all(who).stream().filter(rubric -> rubric.rates() == Rubric.Rates.WORK).toList();
        return new Reading(page, usable, reviews.get().phrases(who), next, names.get().getOrDefault(who.actor(), ""),
                begun == null ? new BegunReview(place.get()) : begun);
    }

    /** Takes what was read; the turn that was looked at stays, and at first it is the one at which something was begun. */
    void opened(Reading read) {
        Optional<String> lookedAt = spot().map(TurnList.Spot::anchor);
        reading = read;
        turns = TurnList.of(read.page().work());
        if (begun == null) {
            begun = read.begun();
            lookedAt = begun.lookedAt();
        }
        lookedAt.map(turns::find).ifPresent(found -> found.ifPresent(where -> at = where));
        at = Math.clamp(at, 0, Math.max(0, turns.spots().size() - 1));
    }

    /** @return whether nothing has changed since */
    boolean isSame(Reading read) {
        return read.equals(reading);
    }

    /** @return whether anything was read */
    boolean isOpen() {
        return reading != null;
    }

    WorkKey key() {
        return key;
    }

    ReviewPage content() {
        return reading.page();
    }

    List<Rubric> rubrics() {
        return reading.rubrics();
    }

    List<Phrase> phrases() {
        return reading.phrases();
    }

    /** @return whose name stands under an answer */
    String signature() {
        return reading.signature();
    }

    /** @return what waits after this */
    Optional<WorkKey> next() {
        return reading.next();
    }

    String trainee() {
        return content().entry().trainee();
    }

    String title() {
        return Messages.bind(Messages.Review_tab, trainee(), content().entry().title());
    }

    /** @return the turn that is looked at; empty where no play was handed in */
    Optional<TurnList.Spot> spot() {
        return turns.at(at);
    }

    /** Looks at the turn before or after; tells whether there is one. */
    boolean step(boolean forward) {
        int to = at + (forward ? 1 : -1);
        if (turns.at(to).isEmpty()) {
            return false;
        }
        at = to;
        begun.lookAt(here());
        return true;
    }

    boolean canStep(boolean forward) {
        return turns.at(at + (forward ? 1 : -1)).isPresent();
    }

    /** Looks at the turn that a link means; tells whether it means one. */
    boolean go(CourseLink link) {
        turns.find(link.fragment().orElse("")).ifPresent(found -> at = found);
        begun.lookAt(here());
        return turns.find(link.fragment().orElse("")).isPresent();
    }

    /** @return the part of the page to be shown: the turn that is looked at, or the top as long as that is the first */
    String anchor() {
        return at == 0 ? "" : spot().map(TurnList.Spot::anchor).orElse("");
    }

    /** The part of the page about which a comment is written: a turn, or the whole. */
    private String here() {
        return spot().map(TurnList.Spot::anchor).orElse("");
    }

    /** @return what keeps what was begun */
    BegunPlace begun() {
        return begun.kept();
    }

    /** @return the comment that was begun about the turn that is looked at */
    String comment() {
        return begun.comment(here());
    }

    /** A comment is being written about the turn that is looked at. */
    void commenting(String words) {
        begun.comment(here(), words);
    }

    /** @return the private note that was begun */
    String note() {
        return begun.note();
    }

    /** A private note is being written. */
    void noting(String words) {
        begun.note(words);
    }

    /** @return what was begun elsewhere than at the turn that is looked at, each with where it leads: a turn, a rubric, the note or the answer */
    List<BegunLine> begunElsewhere() {
        List<BegunLine> lines = new ArrayList<>();
        begun.comments().stream().filter(anchor -> !anchor.equals(here())).forEach(anchor -> turns.find(anchor).ifPresent(found -> turns.at(found)
                .ifPresent(spot -> lines.add(new BegunLine(BegunLine.To.TURN, anchor, Messages.bind(Messages.Begun_comment, spot.words()))))));
        rubrics().stream().filter(rubric -> begun.rates(rubric.id())).forEach(rubric -> lines.add(new BegunLine(BegunLine.To.RATING, rubric.id(),
                Messages.bind(Messages.Begun_ratingBy, rubric.title()))));
        if (!begun.note().isEmpty()) {
            lines.add(new BegunLine(BegunLine.To.NOTE, "", Messages.Begun_note));
        }
        if (begun.answers()) {
            lines.add(new BegunLine(BegunLine.To.ANSWER, "", Messages.Begun_theAnswer));
        }
        return lines;
    }

    /** @return where one is, in a line */
    String where() {
        return spot().map(TurnList.Spot::where).orElse(Messages.bind(Messages.Review_of, trainee()));
    }

    /** @return who says what in the turn that is looked at, in a line; empty where there is none */
    String line() {
        return spot().map(TurnList.Spot::turn).map(turn -> Messages.bind(Messages.Review_line, turn.name(), turn.text())).orElse("");
    }

    /** @return the page of everything */
    HtmlPage page(LocalDate today) {
        return new ReviewPages(content(), Kinds.review(key), rubrics()).page(today);
    }

    /** Comments on the turn that is looked at, or on the whole where there is none; slow. */
    Comment comment(String text) {
        return commented(spot().map(spot -> spot.turn().ref()), text);
    }

    /** Comments on the whole; slow. */
    Comment commentOnAll(String text) {
        return commented(Optional.empty(), text);
    }

    private Comment commented(Optional<TurnRef> turn, String text) {
        String from = here();
        Comment comment = reviews.get().comment(access.get(), key, turn, text.strip());
        begun.commented(from);
        return comment;
    }

    /** Keeps a rating; slow. */
    Rating rate(RatingModel rating) {
        Rating kept = reviews.get().rate(access.get(), key, rating.rubric().id(), rating.levels(), rating.remark().strip());
        begun.rated(rating.rubric().id());
        return kept;
    }

    /** @return a rating to be filled in, with what one saw before */
    RatingModel rating(Rubric rubric) {
        return new RatingModel(rubric, content().ratings().stream().filter(one -> one.rubric().equals(rubric.id()) && one.by().equals(access.get().actor())).findFirst(), begun);
    }

    /** Sends an answer; slow. */
    Answer send(AnswerModel answer) {
        Answer sent = sent(answer);
        begun.answered();
        return sent;
    }

    private Answer sent(AnswerModel answer) {
        return switch (answer.choice()) {
            case REVIEWED -> reviews.get().finish(access.get(), key, answer.text().strip());
            case FROM_TURN -> reviews.get().returnTo(access.get(), key, answer.from(), answer.text().strip());
            case AGAIN -> reviews.get().returnTo(access.get(), key, Optional.empty(), answer.text().strip());
            case SIGNED_OFF -> reviews.get().signOff(access.get(), key, answer.text().strip());
        };
    }

    /**
     * What takes an answer back that was sent.
     *
     * @param said what it said
     * @param elsewhere whether this is shown no more, so that it is begun again where the next one reads it
     */
    AnswerStep step(SentStep sent, AnswerStep.Said said, BooleanSupplier elsewhere) {
        return new AnswerStep(sent, () -> elsewhere.getAsBoolean() ? new BegunReview(place.get()) : begun, said);
    }

    /** @return an answer to be written */
    AnswerModel answer() {
        return new AnswerModel(content(), spot(), begun);
    }

    /** Writes a private note about this work; slow. */
    PrivateNote note(String text) {
        PrivateNote note = reviews.get().note(access.get(), key.trainee(), Optional.of(key.id()), text.strip());
        begun.noted();
        return note;
    }

    /** Keeps words to use again; slow. */
    Phrase keepPhrase(String text) {
        return reviews.get().keepPhrase(access.get(), text.strip());
    }

    /** Puts words away; slow. */
    void dropPhrase(Phrase phrase) {
        reviews.get().dropPhrase(access.get(), phrase.id());
    }

    /** @return the turn of a comment in words, for what can be taken back */
    String onWhat(Optional<TurnRef> turn) {
        return turn.flatMap(turns::at).map(spot -> Messages.bind(Messages.Undo_commentOnTurn, spot.words())).orElse(Messages.Undo_comment);
    }
}
