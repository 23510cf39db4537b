package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;

/**
 * A quiz as the window shows it: which question is in front, what can be done there, and what happens after. Used by the
 * thread of the window alone; what is written goes through {@link Work}, and nothing else can be done until it is written.
 */
final class QuizModel {

    private final QuizSession session;
    private final Work work;
    private final View view;
    private boolean held;
    private volatile boolean closed;

    /** Does in a job what takes its time. */
    interface Work {

        /**
         * Does something.
         *
         * @param name what, for people
         * @param job runs in a job; it holds all that it needs
         * @param then runs on the thread of the window with what the job returned, unless it failed; then {@link QuizModel#release} is called
         */
        <T> void take(String name, Callable<T> job, Consumer<T> then);
    }

    /** The widgets. */
    interface View {

        /** Shows the question in front. */
        void question();

        /** Shows the question in front, to which an answer has just been kept. */
        void answered();

        /** Notes a step that can be taken back. */
        void did(Undo.Step step);

        /** Shows how far the quiz is and asks whether it is to be handed in. */
        void beforeHandIn(HandIn soFar);

        /** Shows what the quiz came to. */
        void summary(QuizSummary summary);

        /** Lets nothing be pressed until something is shown again. */
        void hold();
    }

    /** @return the quiz in the record */
    UUID id() {
        return session.id();
    }

    QuizModel(QuizSession session, Work work, View view) {
        this.session = session;
        this.work = work;
        this.view = view;
    }

    /** @return whether something is being written, so that nothing else can be done */
    boolean isHeld() {
        return held;
    }

    Question question() {
        return session.current();
    }

    private String itemId() {
        return session.current().itemId();
    }

    Optional<Scored> result() {
        return session.result(itemId());
    }

    /** @return whether the quiz is not handed in yet */
    boolean isOpen() {
        return session.summary().isEmpty();
    }

    /** @return the line that says where in the quiz this is */
    String where() {
        return Messages.bind(Messages.Quiz_where, new Object[] {question().number(), session.questions().size(), session.answered()});
    }

    boolean canGoBack() {
        return !held && question().number() > 1;
    }

    boolean canGoOn() {
        return !held && question().number() < session.questions().size();
    }

    boolean isFlagged() {
        return session.isFlagged(itemId());
    }

    boolean takesAnswer() {
        return session.takesAnswer(itemId());
    }

    boolean hasHint() {
        return !held && session.hasHint(itemId());
    }

    List<String> hints() {
        return session.hintsTaken(itemId());
    }

    /** @return whether the trainee is asked how sure this answer is */
    boolean asksConfidence() {
        return session.mode().confidence();
    }

    /** @return whether an open answer waits for its rating */
    boolean isToRate() {
        return result().filter(scored -> scored.standing() == Standing.TO_RATE).isPresent();
    }

    /** @return what an answer came to in a few words; empty where it is not to be told or not known yet */
    Optional<String> verdict() {
        return result().map(scored -> switch (scored.standing()) {
            case FINAL -> scored.right() ? Messages.Verdict_right : scored.partly() ? Messages.Verdict_partly : Messages.Verdict_not;
            case TO_RATE -> Messages.Verdict_rate;
            case TRY_AGAIN -> Messages.Verdict_again;
            case KEPT -> Messages.Verdict_kept;
        });
    }

    /** @return all questions at a glance */
    QuizMap map() {
        return QuizMap.of(session);
    }

    /** @return whether the answer in front can be taken back */
    boolean canTakeBack() {
        return !held && session.canTakeBack(itemId());
    }

    void next() {
        if (canGoOn() && session.next()) {
            view.question();
        }
    }

    void back() {
        if (canGoBack() && session.previous()) {
            view.question();
        }
    }

    void goTo(int number) {
        if (!held) {
            session.goTo(number);
            view.question();
        }
    }

    void answer(Response response, OptionalDouble confidence) {
        Question asked = question();
        step(Messages.Job_answer, () -> session.answer(asked.itemId(), response, confidence), scored -> {
            if (session.canTakeBack(asked.itemId())) {
                view.did(new AnswerStep(session, asked, response, confidence, true, () -> !closed, this::goTo));
            }
            view.answered();
        });
    }

    void takeBack() {
        String item = itemId();
        step(Messages.Job_takeBack, () -> {
            session.takeBack(item);
            return item;
        }, done -> view.question());
    }

    /** The quiz is shown no more: nothing in it can be taken back from here. */
    void close() {
        closed = true;
    }

    void rate(Map<String, Integer> levels) {
        String item = itemId();
        step(Messages.Job_rate, () -> session.rate(item, levels), scored -> view.answered());
    }

    void flag() {
        String item = itemId();
        boolean flag = !isFlagged();
        step(Messages.Job_flag, () -> {
            session.flag(item, flag);
            return flag;
        }, done -> view.question());
    }

    void hint() {
        String item = itemId();
        step(Messages.Job_hint, () -> session.hint(item), hint -> view.question());
    }

    /** Shows first how far the quiz is. */
    void askHandIn() {
        if (!held) {
            view.beforeHandIn(HandIn.of(session));
        }
    }

    /** Goes to the first question that is still open, where there is one. */
    void goToOpen() {
        HandIn.of(session).open().stream().findFirst().ifPresent(this::goTo);
    }

    void handIn() {
        step(Messages.Job_handIn, session::finish, view::summary);
    }

    /** Shows again what the quiz came to, with what was rated since. */
    void showSummary() {
        session.summary().ifPresent(view::summary);
    }

    /** Goes back to the questions of a quiz that is handed in: to the first answer that waits for its rating, or else to the beginning. */
    void review() {
        int first = session.questions().stream().filter(question -> session.result(question.itemId())
                .filter(scored -> scored.standing() == Standing.TO_RATE).isPresent()).findFirst().map(Question::number).orElse(1);
        goTo(first);
    }

    private <T> void step(String name, Callable<T> job, Consumer<T> then) {
        if (held) {
            return;
        }
        held = true;
        view.hold();
        work.take(name, job, result -> {
            held = false;
            then.accept(result);
        });
    }

    /** What was being written could not be: shows the question again, at which everything is as before. */
    void release() {
        held = false;
        view.question();
    }
}
