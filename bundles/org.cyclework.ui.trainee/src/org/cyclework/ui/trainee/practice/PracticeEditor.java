package org.cyclework.ui.trainee.practice;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.course.Course;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.ui.Events;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.page.DraftKeeper;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.StepEditor;
import org.cyclework.ui.Labels;
import org.eclipse.swt.widgets.Event;

/** Practice on a lesson's skill: what a client says, an answer, what it is held against, and a rating. */
public final class PracticeEditor extends StepEditor implements PracticeModel.View {

    private DraftKeeper keeper;
    private PracticePanel panel;
    private PracticeModel model;

    /** What was read to begin with. */
    private record Opened(Course course, String lesson, Optional<PracticeSession> session) {
    }

    @Override
    protected String helpTopic() {
        return "practice";
    }

    @Override
    protected String pageId() {
        return "practice-page";
    }

    @Override
    protected void begin() {
        keeper = new DraftKeeper(Messages.Job_keepWords, body());
        Events.onCourseReloaded(body(), this::reloaded);
        open();
    }

    private void open() {
        step(Messages.Job_openPractice, this::read, this::opened);
    }

    /** Where there was nothing to practise there may be now; practice that was begun goes on as it is. */
    private void reloaded() {
        if (model == null) {
            open();
        }
    }

    private Opened read() {
        Course course = desk().library().course();
        return new Opened(course, course.lesson(input().id()).map(Labels::of).orElse(input().id()),
                desk().practice().open(desk().access(), input().id()));
    }

    private void opened(Opened read) {
        setPartName(Messages.bind(Messages.Practice_tab, Labels.number(input().id())));
        setTitleToolTip(read.lesson());
        if (read.session().isEmpty()) {
            page().show(HtmlPage.titled(read.lesson()).text("h1", read.lesson()).text("p", Messages.Practice_none));
            showInFront(page());
            return;
        }
        MarkdownRenderer markdown = new MarkdownRenderer(read.course());
        model = new PracticeModel(read.session().get(), text -> markdown.text(text).strip(), new Jobs(), this);
        label(read.lesson(), "practice-lesson");
        button(Messages.Button_stopPractice, "practice-stop", model::stop).setToolTipText(Messages.Practice_stopTip);
        panel = new PracticePanel(body(), model);
        statement();
    }

    @Override
    public void statement() {
        panel.show();
        showInFront(panel);
    }

    @Override
    public void changed() {
        panel.changed();
    }

    @Override
    public void rated() {
        panel.rated();
    }

    @Override
    public void hold() {
        panel.changed();
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    protected void stay() {
        if (model != null) {
            model.release();
        }
    }

    @Override
    protected boolean key(Event event) {
        return inFront(panel) && panel.digit(event.character - '0');
    }

    /** Takes a step as this editor takes all its steps, and keeps drafts beside them. */
    private final class Jobs implements PracticeModel.Work {

        @Override
        public <T> void take(String name, Callable<T> job, Consumer<T> then) {
            step(name, job, then);
        }

        @Override
        public void keepSoon(Runnable keep) {
            keeper.soon(keep);
        }

        @Override
        public void keepNothing() {
            keeper.drop();
        }
    }
}
