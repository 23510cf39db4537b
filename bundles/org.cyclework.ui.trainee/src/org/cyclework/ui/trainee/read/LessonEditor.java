package org.cyclework.ui.trainee.read;

import java.util.function.BiConsumer;
import org.cyclework.assessment.Reading;
import org.cyclework.record.Access;
import java.util.Optional;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.study.StudyLoader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A lesson: the page, and below it the way to the neighbours and "Mark as read". */
public final class LessonEditor extends PageEditor implements Revealing {

    private Composite frame;
    private PageBrowser browser;
    private LessonFoot foot;
    private LessonPage page;
    private CourseLink wanted;
    private boolean noted;

    @Override
    public void createPartControl(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        browser = new PageBrowser(frame, "lesson.page", Engines.get(LinkOpener.class)::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        foot = new LessonFoot(frame, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        Events.onAppended(frame, appended -> {
            if (appended.objectId().equals(lessonId())) {
                reload();
            }
        });
        Events.onLearner(frame, this::reload);
        if (wanted == null) {
            wanted = input().link();
        }
        reload();
    }

    private String lessonId() {
        return input().id();
    }

    private void reload() {
        Work.load(Messages.bind(Messages.Job_lesson, lessonId()), frame, StudyLoader.loading((course, study) -> LessonPage.of(course, study, lessonId())), this::show);
    }

    private void show(LessonPage loaded) {
        boolean first = page == null;
        page = loaded;
        setPartName(loaded.title());
        setTitleToolTip(loaded.title());
        if (first) {
            browser.show(loaded.page(), wanted.fragment().orElse(""), wanted.mark().orElse(""));
        }
        foot.show(loaded);
        if (!noted && loaded.written() && Engines.find(CurrentLearner.class).flatMap(CurrentLearner::learner).isPresent()) {
            noted = true;
            note(Engines.get(Reading.class)::opened);
        }
    }

    @Override
    public void reveal(CourseLink link) {
        wanted = link;
        if (page != null && (link.fragment().isPresent() || link.mark().isPresent())) {
            browser.show(page.page(), link.fragment().orElse(""), link.mark().orElse(""));
        }
    }

    /** Writes down that the lesson was read; does nothing where there is nothing to read yet. */
    void markRead() {
        if (page != null && page.written()) {
            note(Engines.get(Reading.class)::read);
        }
    }

    private void note(BiConsumer<Access, String> happened) {
        String lesson = lessonId();
        Work.load(Messages.Job_did, frame, () -> {
            Engines.get(CurrentLearner.class).access().ifPresent(access -> happened.accept(access, lesson));
            return lesson;
        }, done -> { });
    }

    /** Opens the lesson after this one, or the one before it; does nothing at the ends. */
    void go(boolean forward) {
        Optional<Lesson> neighbour = page == null ? Optional.empty() : forward ? page.next() : page.previous();
        neighbour.ifPresent(lesson -> Engines.get(LinkOpener.class).open(CourseLink.to(CourseLink.Kind.LESSON, lesson.getId())));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "lesson");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
