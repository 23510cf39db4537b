package org.cyclework.ui.trainee.practice;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.PracticeSession.Stage;
import org.cyclework.assessment.SelfRating;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Criterion;
import org.cyclework.ui.trainee.Messages;

/**
 * Practice as the window shows it: the statement in front, what can be done with it, and what happens after. Used by the
 * thread of the window alone; what is written goes through {@link Work}, and nothing else can be done until it is written.
 */
final class PracticeModel {

    private final PracticeSession session;
    private final UnaryOperator<String> plain;
    private final Work work;
    private final View view;
    private final Map<String, SelfRating> ratings = new HashMap<>();
    private String words;
    private boolean aloud;
    private boolean held;

    /** Does what takes its time. */
    interface Work {

        /**
         * Does something in a job.
         *
         * @param name what, for people
         * @param job runs in a job; it holds all that it needs
         * @param then runs on the thread of the window with what the job returned, unless it failed; then {@link PracticeModel#release} is called
         */
        <T> void take(String name, Callable<T> job, Consumer<T> then);

        /** Keeps a draft soon, instead of one that still waits to be kept. */
        void keepSoon(Runnable keep);

        /** Keeps no draft that still waits to be kept. */
        void keepNothing();
    }

    /** The widgets. */
    interface View {

        /** Shows the statement in front, waiting for an answer or with what the answer is held against. */
        void statement();

        /** What can be pressed may have changed. */
        void changed();

        /** The answer has just been rated. */
        void rated();

        /** Lets nothing be pressed until something is shown again. */
        void hold();

        /** Leaves the page. */
        void stop();
    }

    PracticeModel(PracticeSession session, UnaryOperator<String> plain, Work work, View view) {
        this.session = session;
        this.plain = plain;
        this.work = work;
        this.view = view;
        shown();
    }

    private void shown() {
        words = session.draft();
        aloud = false;
        ratings.clear();
        session.attempt().ifPresent(attempt -> ratings.putAll(attempt.ratings()));
    }

    Stage stage() {
        return session.stage();
    }

    String title() {
        return plain.apply(session.skill().getTitle());
    }

    String setup() {
        return plain.apply(session.skill().getSetup());
    }

    /** @return the line that says which statement this is and how hard */
    String where() {
        return Messages.bind(Messages.Practice_where,
                new Object[] {session.number(), session.skill().getStatements().size(), level()});
    }

    private String level() {
        return switch (session.statement().getLevel()) {
            case EASY -> Messages.Practice_easy;
            case MEDIUM -> Messages.Practice_medium;
            case HARD -> Messages.Practice_hard;
        };
    }

    /** @return what was practised of this lesson before; empty where nothing was */
    Optional<String> earlier() {
        PracticeHistory history = session.history();
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(Locale.UK);
        return history.lastWhen().map(when -> Messages.bind(Messages.Practice_earlier, history.count(),
                day.format(when.atZone(ZoneId.systemDefault()))) + counts(history.lastRatings()));
    }

    private static String counts(Map<String, SelfRating> last) {
        if (last.isEmpty()) {
            return "";
        }
        return Messages.bind(Messages.Practice_lastRatings, new Object[] {count(last, SelfRating.MET), count(last, SelfRating.PARTLY), count(last, SelfRating.NOT_YET)});
    }

    private static long count(Map<String, SelfRating> last, SelfRating rating) {
        return last.values().stream().filter(rating::equals).count();
    }

    /** @return situation and speaker */
    List<String> before() {
        ClientStatement statement = session.statement();
        return Stream.of(statement.getSituation(), statement.getSpeaker()).filter(text -> text != null && !text.isBlank()).map(plain).toList();
    }

    /** @return what the client says */
    String said() {
        return Messages.bind(Messages.Practice_said, plain.apply(session.statement().getText()));
    }

    /** @return the words in the field */
    String words() {
        return words;
    }

    /** The words in the field are these now. */
    void type(String typed) {
        if (!held && !typed.equals(words)) {
            words = typed;
            String id = session.statement().getId();
            work.keepSoon(() -> session.keepDraft(id, typed));
            view.changed();
        }
    }

    boolean isAloud() {
        return aloud;
    }

    /** Says whether the answer was said aloud. */
    void sayAloud(boolean said) {
        aloud = said;
        view.changed();
    }

    /** @return whether there is an answer to hold against the criteria */
    boolean canCompare() {
        return !held && stage() == Stage.ANSWER && (aloud || !words.isBlank());
    }

    /** Hands the answer in; words count, whether they were also said aloud or not. */
    void compare() {
        if (canCompare()) {
            Optional<String> answer = words.isBlank() ? Optional.empty() : Optional.of(words.strip());
            work.keepNothing();
            step(Messages.Job_practiceAnswer, () -> session.answer(answer), kept -> show());
        }
    }

    /** @return what was answered, as it is shown beside the model answer */
    String answer() {
        return session.attempt().flatMap(PracticeAttempt::words).map(said -> Messages.bind(Messages.Practice_you, said)).orElse(Messages.Practice_youAloud);
    }

    String modelAnswer() {
        return plain.apply(session.statement().getModelAnswer());
    }

    String comment() {
        return session.statement().getComment() == null ? "" : plain.apply(session.statement().getComment());
    }

    List<String> criteria() {
        return session.skill().getCriteria().stream().map(Criterion::getText).map(plain).toList();
    }

    /** @return how a criterion is rated, from 0 */
    Optional<SelfRating> rating(int criterion) {
        return Optional.ofNullable(ratings.get(id(criterion)));
    }

    private String id(int criterion) {
        return session.skill().getCriteria().get(criterion).getId();
    }

    /** Rates a criterion; when all are rated, it is kept. */
    void rate(int criterion, SelfRating rating) {
        boolean sameAsKept = stage() == Stage.RATED && rating(criterion).filter(rating::equals).isPresent();
        if (held || stage() == Stage.ANSWER || sameAsKept) {
            return;
        }
        ratings.put(id(criterion), rating);
        view.changed();
        if (ratings.size() == session.skill().getCriteria().size()) {
            Map<String, SelfRating> all = Map.copyOf(ratings);
            step(Messages.Job_rate, () -> session.rate(all), kept -> view.rated());
        }
    }

    /** @return the first criterion that is not rated; empty where all are */
    Optional<Integer> unrated() {
        List<Criterion> criteria = session.skill().getCriteria();
        return Stream.iterate(0, at -> at < criteria.size(), at -> at + 1).filter(at -> rating(at).isEmpty()).findFirst();
    }

    boolean isHeld() {
        return held;
    }

    /** Lets the same statement be answered once more. */
    void again() {
        go(session::again);
    }

    /** Puts the next statement in front. */
    void next() {
        go(session::next);
    }

    /** It may have to wait for a draft that is being kept. */
    private void go(Runnable step) {
        if (!held) {
            step(Messages.Job_practiceNext, () -> {
                step.run();
                return true;
            }, done -> show());
        }
    }

    private void show() {
        shown();
        view.statement();
    }

    /** Leaves the page; what was begun and answered is kept. */
    void stop() {
        view.stop();
    }

    private <T> void step(String name, Callable<T> job, Consumer<T> then) {
        held = true;
        view.hold();
        work.take(name, job, result -> {
            held = false;
            then.accept(result);
        });
    }

    /** What was being written could not be: shows the statement again, with everything that was typed and chosen. */
    void release() {
        held = false;
        view.statement();
    }
}
