package org.cyclework.ui.supervisor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.supervisor.office.Begun;
import org.cyclework.ui.supervisor.office.BegunPlace;

/**
 * What was begun about one piece of work and not sent: comments turn by turn, ratings, a private note and the answer, with the turn that
 * was looked at; no SWT.
 */
public final class BegunReview {

    private static final String AT = "at";
    private static final String COMMENT = "comment:";
    private static final String NOTE = "note";
    private static final String RATING = "rating:";
    private static final String ANSWER = "answer:";
    private static final String WORDS = ANSWER + "words";
    private static final String CHOICE = ANSWER + "choice";
    private static final String REMARK = ":remark";
    private static final String NO_REMARK = ":no-remark";

    private final BegunPlace place;

    /** @param place what {@link #place} names */
    public BegunReview(BegunPlace place) {
        this.place = place;
    }

    /** @return where it is kept what was begun about a piece of work */
    public static String place(WorkKey key) {
        return "review-" + key.id();
    }

    /** @return what keeps it */
    BegunPlace kept() {
        return place;
    }

    private Begun begun() {
        return place.begun();
    }

    private void change(UnaryOperator<Begun> change) {
        place.change(all -> {
            Begun changed = change.apply(all);
            return changed.words().size() == 1 && changed.has(AT) ? Begun.NOTHING : changed;
        });
    }

    /** Says which turn is looked at; kept only beside something that was begun. */
    void lookAt(String anchor) {
        change(all -> all.isEmpty() ? all : all.with(AT, anchor));
    }

    /** @return which turn was looked at last, where anything was begun */
    Optional<String> lookedAt() {
        return begun().find(AT);
    }

    /** @return the words begun about a turn; about the whole where the part of the page is empty */
    String comment(String anchor) {
        return begun().get(COMMENT + anchor);
    }

    void comment(String anchor, String words) {
        change(all -> all.with(COMMENT + anchor, words.isBlank() ? "" : words).with(AT, anchor));
    }

    /** The comment on a turn was kept; slow. */
    void commented(String anchor) {
        change(all -> all.with(COMMENT + anchor, ""));
        place.keep();
    }

    /** @return the parts of the page about which a comment was begun */
    List<String> comments() {
        List<String> anchors = new ArrayList<>();
        begun().words().keySet().stream().filter(name -> name.startsWith(COMMENT)).sorted().forEach(name -> anchors.add(name.substring(COMMENT.length())));
        return anchors;
    }

    String note() {
        return begun().get(NOTE);
    }

    void note(String words) {
        change(all -> all.with(NOTE, words.isBlank() ? "" : words));
    }

    /** The private note was kept; slow. */
    void noted() {
        change(all -> all.with(NOTE, ""));
        place.keep();
    }

    /** @return the rubrics by which a rating was begun */
    boolean rates(String rubric) {
        return begun().has(RATING + rubric + ":");
    }

    Optional<String> level(String rubric, String criterion) {
        return begun().find(RATING + rubric + ":" + criterion);
    }

    void level(String rubric, String criterion, int level) {
        change(all -> all.with(RATING + rubric + ":" + criterion, Integer.toString(level)));
    }

    /** @return the remark that was begun, which is empty where the one of before was taken away; nothing where none was begun */
    Optional<String> remark(String rubric) {
        return begun().find(RATING + rubric + REMARK).or(() -> begun().find(RATING + rubric + NO_REMARK).map(taken -> ""));
    }

    /** @param before whether one of before is taken away where there are no words */
    void remark(String rubric, String words, boolean before) {
        change(all -> all.with(RATING + rubric + REMARK, words).with(RATING + rubric + NO_REMARK, before && words.isEmpty() ? NO_REMARK : ""));
    }

    /** The rating by a rubric was kept or is begun anew; slow. */
    public void rated(String rubric) {
        change(all -> all.without(RATING + rubric + ":"));
        place.keep();
    }

    boolean answers() {
        return begun().has(ANSWER);
    }

    String answer() {
        return begun().get(WORDS);
    }

    Optional<String> choice() {
        return begun().find(CHOICE);
    }

    void answer(String words, String choice) {
        change(all -> all.with(WORDS, words.isBlank() ? "" : words).with(CHOICE, choice));
    }

    /** An answer was taken back, and what it said is begun; slow. */
    void answerAgain(AnswerStep.Said said) {
        answer(said.words(), said.choice());
        lookAt(said.at());
        place.keep();
    }

    /** The answer was sent; slow. */
    void answered() {
        change(all -> all.without(ANSWER));
        place.keep();
    }
}
