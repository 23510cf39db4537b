package org.cyclework.ui.trainee.quiz;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.record.Access;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Ids;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A quiz about a module: its start page, its questions one at a time, and what it came to. */
public final class QuizEditor extends StepEditor implements QuizModel.View {

    private final SecureRandom seeds = new SecureRandom();
    private QuestionPanel panel;
    private QuizOpening opening;
    private QuizModel model;

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
        model = null;
        setPartName(read.title());
        if (panel == null) {
            panel = new QuestionPanel(body(), text -> new MarkdownRenderer(opening.course()).text(text).strip(), panels());
        }
        page().show(SummaryPage.before(read.title(), read.items(), read.history()));
        clearHeader();
        read.open().ifPresent(open -> button(Messages.bind(Messages.Button_resume, open.answered(), open.questions().size()), "quiz-resume",
                () -> enter(open)));
        if (read.items() > 0) {
            button(read.open().isPresent() ? Messages.Button_startNew : Messages.Button_start, "quiz-start",
                    () -> start(Blueprint.ofModule(read.module().getId())));
        }
        if (!read.handedIn().isEmpty()) {
            button(Messages.Button_earlierTries, "quiz-earlier", () -> headerButton("quiz-earlier", this::earlier));
        }
        showInFront(page());
    }

    private void earlier(Button at) {
        PopupMenu menu = new PopupMenu(at);
        for (QuizRecord record : opening.handedIn()) {
            menu.line(SummaryPage.earlier(record), () -> step(Messages.Job_openQuiz,
                    () -> desk().quizzes().resume(opening.access(), record.session()), this::lookThrough));
        }
        menu.open();
    }

    private void lookThrough(QuizSession handedIn) {
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

    private void start(Blueprint blueprint) {
        Access access = opening.access();
        step(Messages.Job_startQuiz, () -> desk().quizzes().start(access, blueprint, Mode.PRACTICE, seeds.nextInt(Integer.MAX_VALUE)),
                this::enter);
    }

    private void enter(QuizSession entered) {
        model = new QuizModel(entered, new Jobs(), this);
        question();
    }

    @Override
    public void question() {
        clearHeader();
        label(model.where(), "quiz-where");
        button(Messages.Button_previous, "quiz-previous", model::back).setEnabled(model.canGoBack());
        button(Messages.Button_next, "quiz-next", model::next).setEnabled(model.canGoOn());
        button(Messages.Button_map, "quiz-map", this::map).setToolTipText(Messages.Quiz_mapTip);
        if (model.isOpen()) {
            button(model.isFlagged() ? Messages.Button_unflag : Messages.Button_flag, "quiz-flag", model::flag);
            button(Messages.Button_handIn, "quiz-finish", model::askHandIn);
        } else {
            button(Messages.Button_result, "quiz-result", model::showSummary);
        }
        panel.show(model);
        showInFront(panel);
    }

    private void map() {
        headerButton("quiz-map", at -> {
            PopupMenu menu = new PopupMenu(at);
            List<String> lines = model.map();
            for (int i = 0; i < lines.size(); i++) {
                int number = i + 1;
                menu.line(lines.get(i), () -> model.goTo(number));
            }
            menu.open();
        });
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
        page().show(SummaryPage.after(opening.title(), summary, opening::objective));
        clearHeader();
        if (!summary.toRepeat().isEmpty()) {
            button(Messages.bind(Messages.Button_repeat, summary.toRepeat().size()), "quiz-repeat",
                    () -> start(Blueprint.ofItems(opening.module().getId(), summary.toRepeat())));
        }
        button(summary.unrated() > 0 ? Messages.bind(Messages.Button_rateOpen, summary.unrated()) : Messages.Button_review, "quiz-review", model::review);
        button(Messages.Button_backToStart, "quiz-back", this::open);
        showInFront(page());
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
