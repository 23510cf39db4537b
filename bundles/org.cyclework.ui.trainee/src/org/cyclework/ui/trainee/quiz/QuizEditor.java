package org.cyclework.ui.trainee.quiz;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizSummary;
import org.cyclework.assessment.Response;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.record.Learner;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Ids;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** A quiz about a module: its start page, its questions one at a time, and what it came to. */
public final class QuizEditor extends EditorPart {

    private final SecureRandom seeds = new SecureRandom();
    private final StackLayout stack = new StackLayout();
    private final Listener digits = this::keyDown;
    private Composite root;
    private Composite header;
    private Composite body;
    private PageBrowser page;
    private QuestionPanel panel;
    private Opening opening;
    private QuizSession session;
    private boolean busy;

    /** What the start page shows, read in a job. */
    private record Opening(Course course, Module module, UUID learner, int items, Optional<QuizSession> open, List<QuizRecord> history) {

        String title() {
            return "Quiz: " + module.getTitle();
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PageInput)) {
            throw new PartInitException("No quiz: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        header = new Composite(root, SWT.NONE);
        RowLayoutFactory.fillDefaults().margins(16, 10).spacing(8).center(true).wrap(true).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        body = new Composite(root, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        page = new PageBrowser(body, "quiz-page", link -> Engines.get(LinkOpener.class).open(link));
        stack.topControl = page;
        root.getDisplay().addFilter(SWT.KeyDown, digits);
        root.addDisposeListener(event -> root.getDisplay().removeFilter(SWT.KeyDown, digits));
        Events.onLearnerChanged(root, () -> getSite().getPage().closeEditor(this, false));
        open();
    }

    private void open() {
        Work.load("Opening the quiz", root, this::read, this::opened);
    }

    private Opening read() {
        String moduleId = ((PageInput) getEditorInput()).id();
        Course course = Engines.get(CourseLibrary.class).course();
        Module module = course.module(moduleId)
                .orElseThrow(() -> new IllegalArgumentException("The course has no module " + moduleId + " any more."));
        UUID learner = Engines.get(CurrentLearner.class).present().map(Learner::id)
                .orElseThrow(() -> new IllegalStateException("Nobody has given a name yet."));
        QuizEngine engine = Engines.get(QuizEngine.class);
        return new Opening(course, module, learner, course.itemsOf(moduleId).size(), engine.openSession(learner, moduleId),
                engine.history(learner, moduleId));
    }

    private void opened(Opening read) {
        opening = read;
        setPartName(read.title());
        MarkdownRenderer markdown = new MarkdownRenderer(read.course());
        if (panel == null) {
            panel = new QuestionPanel(body, text -> markdown.text(text).strip(), this::answer);
        }
        page.show(SummaryPage.before(read.title(), read.items(), read.history()));
        clearHeader();
        read.open().ifPresent(open -> button("&Go on: " + open.answered() + " of " + open.questions().size() + " answered", "quiz-resume",
                () -> enter(open)));
        if (read.items() > 0) {
            button(read.open().isPresent() ? "Start a &new one" : "&Start", "quiz-start", () -> step("Starting the quiz",
                    () -> Engines.get(QuizEngine.class).start(read.learner(), read.module().getId(), seed()), this::enter));
        }
        showInFront(page);
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
        Label where = new Label(header, SWT.NONE);
        where.setData(Ids.WIDGET_KEY, "quiz-where");
        where.setText("Question " + number + " of " + session.questions().size() + "  ·  " + session.answered() + " answered");
        button("&Previous", "quiz-previous", () -> go(session.previous())).setEnabled(number > 1);
        button("&Next", "quiz-next", () -> go(session.next())).setEnabled(number < session.questions().size());
        boolean flagged = session.isFlagged(session.current().itemId());
        button(flagged ? "Take the &flag away" : "&Flag", "quiz-flag", () -> step("Keeping the flag", () -> {
            session.flag(!flagged);
            return session;
        }, this::enter));
        button("&Hand in", "quiz-finish", () -> step("Handing in", session::finish, this::finished))
                .setToolTipText("Questions without an answer count as not right.");
        panel.show(session.current(), session.result(session.current().itemId()));
        showInFront(panel);
    }

    private void go(boolean moved) {
        if (moved) {
            showQuestion();
        }
    }

    private void answer(Response response) {
        step("Keeping your answer", () -> session.answer(response), scored -> {
            showQuestion();
            for (Control control : header.getChildren()) {
                if ("quiz-next".equals(control.getData(Ids.WIDGET_KEY))) {
                    control.setFocus();
                }
            }
        });
    }

    private void finished(QuizSummary summary) {
        page.show(SummaryPage.after(opening.title(), summary, this::objective));
        clearHeader();
        if (!summary.toRepeat().isEmpty()) {
            button("&Repeat those " + summary.toRepeat().size(), "quiz-repeat", () -> step("Starting the quiz",
                    () -> Engines.get(QuizEngine.class).start(opening.learner(), opening.module().getId(), summary.toRepeat(), seed()), this::enter));
        }
        button("&Back to the start", "quiz-back", this::open);
        showInFront(page);
    }

    private String objective(String id) {
        for (Objective objective : opening.module().getObjectives()) {
            if (objective.getId().equals(id)) {
                return objective.getVerb() + " " + objective.getText();
            }
        }
        return id;
    }

    private <T> void step(String name, Callable<T> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        Work.load(name, root, work, result -> {
            busy = false;
            then.accept(result);
        }, failure -> {
            busy = false;
            Trouble.report(name, failure);
            if (session != null && stack.topControl == panel) {
                showQuestion();
            }
        });
    }

    private Button button(String words, String id, Runnable action) {
        Button button = new Button(header, SWT.PUSH);
        button.setText(words);
        button.setData(Ids.WIDGET_KEY, id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void clearHeader() {
        for (Control child : header.getChildren()) {
            child.dispose();
        }
    }

    private void showInFront(Control control) {
        stack.topControl = control;
        header.layout(true);
        root.layout(true);
        body.layout(true);
        control.setFocus();
    }

    private void keyDown(Event event) {
        if (stack.topControl != panel || event.stateMask != 0 || getSite().getPage().getActivePart() != this
                || event.display.getFocusControl() instanceof Text) {
            return;
        }
        int number = event.character - '0';
        if (number >= 1 && number <= 9 && panel.digit(number)) {
            event.doit = false;
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Every answer is kept when it is given.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save elsewhere.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
