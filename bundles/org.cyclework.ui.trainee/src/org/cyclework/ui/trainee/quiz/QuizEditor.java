package org.cyclework.ui.trainee.quiz;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.EnoughAnswered;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.record.Access;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Undo;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Assigned;
import org.cyclework.ui.trainee.assigned.ForAssignment;
import org.cyclework.ui.trainee.assigned.HandInPlace;
import org.cyclework.ui.trainee.page.StepEditor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A quiz about a module: its start page, its questions one at a time, and what it came to. */
public final class QuizEditor extends StepEditor implements QuizModel.View, StartPanel.Actions, Revealing {

    private final SecureRandom seeds = new SecureRandom();
    private QuestionPanel panel;
    private StartPanel start;
    private QuizOpening opening;
    private QuizModel model;
    private Optional<UUID> wanted = Optional.empty();
    private Optional<UUID> assignment = Optional.empty();

    @Override
    protected String helpTopic() {
        return "quiz";
    }

    @Override
    protected String pageId() {
        return "quiz-page";
    }

    @Override
    protected void begin() {
        Events.onCourseReloaded(body(), this::reloaded);
        open();
    }

    /** The start page is read again; a quiz that was begun goes on with the questions that it has. */
    private void reloaded() {
        if (model == null) {
            open();
        }
    }

    private void open() {
        step(Messages.Job_openQuiz, this::read, this::opened);
    }

    private QuizOpening read() {
        Access access = desk().access();
        return QuizOpening.read(desk().library().course(), desk().quizzes(), access, input().id());
    }

    private void opened(QuizOpening read) {
        opening = read;
        leave();
        model = null;
        setPartName(read.title());
        if (panel == null) {
            panel = new QuestionPanel(body(), text -> new MarkdownRenderer(opening.course()).text(text).strip(), panels(),
                    new Sources(() -> opening.course(), desk().links()::open));
            start = new StartPanel(body());
            panel.addDisposeListener(event -> leave());
        }
        clearHeader();
        start.show(read, this, this::begin);
        showInFront(start);
        wanted.ifPresent(this::openTry);
    }

    @Override
    public void reveal(CourseLink link) {
        wanted = ForAssignment.of(link).isPresent() ? Optional.empty() : link.fragment().map(UUID::fromString);
        assignment = ForAssignment.of(link);
        if (opening != null) {
            wanted.ifPresent(this::openTry);
        }
    }

    private void openTry(UUID session) {
        wanted = Optional.empty();
        step(Messages.Job_openQuiz, () -> desk().quizzes().resume(opening.access(), session),
                quiz -> quiz.summary().ifPresentOrElse(summary -> lookThrough(quiz), () -> enter(quiz)));
    }

    @Override
    public void resume() {
        opening.open().ifPresent(this::enter);
    }

    @Override
    public void look(QuizRecord handedIn) {
        step(Messages.Job_openQuiz, () -> desk().quizzes().resume(opening.access(), handedIn.session()), this::lookThrough);
    }

    private void lookThrough(QuizSession handedIn) {
        leave();
        model = new QuizModel(handedIn, new Jobs(), this);
        model.showSummary();
    }

    private static AnswerPanels panels() {
        AnswerPanels panels = AnswerPanels.builtIn();
        for (PanelKind<?> other : Engines.all(PanelKind.class)) {
            panels = panels.and(List.of(other));
        }
        return panels;
    }

    private void begin(Blueprint blueprint, Mode mode) {
        Access access = opening.access();
        Optional<UUID> forThis = assignment;
        step(Messages.Job_startQuiz, () -> {
            QuizSession begun = desk().quizzes().start(access, blueprint, mode, seeds.nextInt(Integer.MAX_VALUE));
            forThis.ifPresent(id -> desk().assigned().begun(id, Optional.of(begun.id())));
            return begun;
        }, this::enter);
    }

    private void enter(QuizSession entered) {
        leave();
        model = new QuizModel(entered, new Jobs(), this);
        question();
    }

    private void leave() {
        if (model != null) {
            model.close();
        }
    }

    @Override
    public void did(Undo.Step step) {
        desk().undo().did(opening.access().learner(), step);
    }

    @Override
    public void question() {
        clearHeader();
        label(model.where(), "quiz-where").setToolTipText(model.where());
        button(Messages.Button_previous, "quiz-previous", model::back).setEnabled(model.canGoBack());
        button(Messages.Button_next, "quiz-next", model::next).setEnabled(model.canGoOn());
        boolean mapped = panel.showsMap(model);
        button(Messages.Button_map, "quiz-map", () -> map(!mapped)).setToolTipText(mapped ? Messages.Quiz_mapHideTip : Messages.Quiz_mapTip);
        if (model.isOpen()) {
            button(model.isFlagged() ? Messages.Button_unflag : Messages.Button_flag, "quiz-flag", model::flag);
            button(Messages.Button_handIn, "quiz-finish", model::askHandIn);
        } else {
            button(Messages.Button_result, "quiz-result", model::showSummary);
        }
        panel.show(model);
        showInFront(panel);
        panel.fit();
    }

    private void map(boolean shown) {
        panel.showMap(shown);
        question();
    }

    @Override
    public void answered() {
        question();
        if (!model.isToRate() && !model.takesAnswer()) {
            headerButton("quiz-next", Control::setFocus);
        }
    }

    @Override
    public void beforeHandIn(HandIn soFar) {
        page().show(SummaryPage.handIn(opening.title(), soFar));
        clearHeader();
        button(Messages.Button_backToQuestions, "quiz-go-on", this::question);
        if (!soFar.open().isEmpty()) {
            button(Messages.Button_firstOpen, "quiz-first-open", model::goToOpen);
        }
        button(soFar.open().isEmpty() ? Messages.Button_handIn : Messages.Button_handInAnyway, "quiz-hand-in", model::handIn);
        showInFront(page());
    }

    @Override
    public void summary(QuizSummary summary) {
        page().show(SummaryPage.after(opening.title(), summary, opening::objective, Optional.empty()));
        clearHeader();
        if (!summary.toRepeat().isEmpty()) {
            button(Messages.bind(Messages.Button_repeat, summary.toRepeat().size()), "quiz-repeat",
                    () -> begin(Blueprint.ofItems(opening.module().getId(), summary.toRepeat()), Mode.PRACTICE));
        }
        button(summary.unrated() > 0 ? Messages.bind(Messages.Button_rateOpen, summary.unrated()) : Messages.Button_review, "quiz-review", model::review);
        button(Messages.Button_backToStart, "quiz-back", this::open);
        showInFront(page());
        QuizModel over = model;
        Work.load(Messages.Job_openQuiz, body(), () -> HandInPlace.wanted(desk().assigned().mine(), over.id(), opening.module().getId()), wanted -> {
            if (inFront(page()) && model == over) {
                wanted.filter(by -> !by.whole() || EnoughAnswered.counts(summary.answered(), summary.items())).ifPresent(by -> wantedBy(by, summary));
            }
        });
    }

    /** A quiz that is finished is not with the supervisor yet: that is said, and done next. */
    private void wantedBy(HandInPlace.Wanted wanted, QuizSummary summary) {
        page().show(SummaryPage.after(opening.title(), summary, opening::objective, Optional.of(wanted.by())));
        offerHandIn(wanted.place()).setFocus();
    }

    @Override
    public void hold() {
        for (Control control : header().getChildren()) {
            if (control instanceof Button) {
                control.setEnabled(false);
            }
        }
        panel.hold();
    }

    private void headerButton(String id, Consumer<Button> action) {
        for (Control control : header().getChildren()) {
            if (control instanceof Button button && id.equals(control.getData(Ids.WIDGET_KEY))) {
                action.accept(button);
            }
        }
    }

    @Override
    protected void stay() {
        if (model != null && (inFront(panel) || model.isHeld())) {
            model.release();
        }
    }

    /** After the answer and its feedback comes what leads on. */
    @Override
    protected boolean partBeforeLine() {
        return inFront(panel);
    }

    @Override
    protected boolean key(Event event) {
        int number = event.character - '0';
        return inFront(panel) && number >= 1 && number <= 9 && panel.digit(number);
    }

    /** Takes a step of the quiz as this editor takes all its steps. */
    private final class Jobs implements QuizModel.Work {

        @Override
        public <T> void take(String name, Callable<T> job, Consumer<T> then) {
            step(name, job, then);
        }
    }
}
