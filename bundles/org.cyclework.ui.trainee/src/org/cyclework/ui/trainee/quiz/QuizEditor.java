package org.cyclework.ui.trainee.quiz;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.course.Course;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.record.Access;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.Ids;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.StepEditor;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A quiz about a module: its start page, its questions one at a time, and what it came to. */
public final class QuizEditor extends StepEditor {

    private final SecureRandom seeds = new SecureRandom();
    private QuestionPanel panel;
    private Opening opening;
    private QuizSession session;

    /** What the start page shows, read in a job. */
    private record Opening(Course course, Module module, Access access, int items, Optional<QuizSession> open, List<QuizRecord> history) {

        String title() {
            return Messages.bind(Messages.Quiz_title, module.getTitle());
        }
    }

    @Override
    protected String pageId() {
        return "quiz-page";
    }

    @Override
    protected void begin() {
        open();
    }

    private void open() {
        step(Messages.Job_openQuiz, this::read, this::opened);
    }

    private Opening read() {
        String moduleId = input().id();
        Course course = desk().library().course();
        Module module = course.module(moduleId)
                .orElseThrow(() -> new IllegalArgumentException("The course has no module " + moduleId + " any more."));
        Access access = desk().access();
        QuizEngine engine = desk().quizzes();
        return new Opening(course, module, access, course.itemsOf(moduleId).size(), engine.openSession(access, moduleId),
                engine.history(access, moduleId));
    }

    private void opened(Opening read) {
        opening = read;
        setPartName(read.title());
        MarkdownRenderer markdown = new MarkdownRenderer(read.course());
        if (panel == null) {
            panel = new QuestionPanel(body(), text -> markdown.text(text).strip(), this::answer);
        }
        page().show(SummaryPage.before(read.title(), read.items(), read.history()));
        clearHeader();
        read.open().ifPresent(open -> button(Messages.bind(Messages.Button_resume, open.answered(), open.questions().size()), "quiz-resume",
                () -> enter(open)));
        if (read.items() > 0) {
            button(read.open().isPresent() ? Messages.Button_startNew : Messages.Button_start, "quiz-start", () -> step(Messages.Job_startQuiz,
                    () -> desk().quizzes().start(read.access(), read.module().getId(), seed()), this::enter));
        }
        showInFront(page());
    }

    private long seed() {
        return seeds.nextInt(Integer.MAX_VALUE);
    }

    private void enter(QuizSession entered) {
        session = entered;
        showQuestion();
    }

    private void showQuestion() {
        clearHeader();
        int number = session.current().number();
        label(Messages.bind(Messages.Quiz_where, new Object[] {number, session.questions().size(), session.answered()}), "quiz-where");
        button(Messages.Button_previous, "quiz-previous", () -> go(session.previous())).setEnabled(number > 1);
        button(Messages.Button_next, "quiz-next", () -> go(session.next())).setEnabled(number < session.questions().size());
        boolean flagged = session.isFlagged(session.current().itemId());
        button(flagged ? Messages.Button_unflag : Messages.Button_flag, "quiz-flag", () -> step(Messages.Job_flag, () -> {
            session.flag(!flagged);
            return session;
        }, this::enter));
        button(Messages.Button_handIn, "quiz-finish", () -> step(Messages.Job_handIn, session::finish, this::finished))
                .setToolTipText(Messages.Quiz_handInTip);
        panel.show(session.current(), session.result(session.current().itemId()));
        showInFront(panel);
    }

    private void go(boolean moved) {
        if (moved) {
            showQuestion();
        }
    }

    private void answer(Response response) {
        step(Messages.Job_answer, () -> session.answer(response), scored -> {
            showQuestion();
            for (Control control : header().getChildren()) {
                if ("quiz-next".equals(control.getData(Ids.WIDGET_KEY))) {
                    control.setFocus();
                }
            }
        });
    }

    private void finished(QuizSummary summary) {
        page().show(SummaryPage.after(opening.title(), summary, this::objective));
        clearHeader();
        if (!summary.toRepeat().isEmpty()) {
            button(Messages.bind(Messages.Button_repeat, summary.toRepeat().size()), "quiz-repeat", () -> step(Messages.Job_startQuiz,
                    () -> desk().quizzes().start(opening.access(), opening.module().getId(), summary.toRepeat(), seed()), this::enter));
        }
        button(Messages.Button_backToStart, "quiz-back", this::open);
        showInFront(page());
    }

    private String objective(String id) {
        for (Objective objective : opening.module().getObjectives()) {
            if (objective.getId().equals(id)) {
                return objective.getVerb() + " " + objective.getText();
            }
        }
        return id;
    }

    @Override
    protected void stay() {
        if (session != null && inFront(panel)) {
            showQuestion();
        }
    }

    @Override
    protected boolean key(Event event) {
        int number = event.character - '0';
        return inFront(panel) && number >= 1 && number <= 9 && panel.digit(number);
    }
}
