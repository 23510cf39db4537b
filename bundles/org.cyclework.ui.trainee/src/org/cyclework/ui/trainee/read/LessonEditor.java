package org.cyclework.ui.trainee.read;

import java.util.function.BiConsumer;
import org.cyclework.record.Access;
import java.util.Optional;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.assessment.Reading;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.notes.LessonNotes;
import org.cyclework.ui.trainee.notes.LessonNotes.Kept;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.study.Mark;
import org.cyclework.ui.trainee.study.Study;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** A lesson: the page, and below it the way to the neighbours and "Mark as read". */
public final class LessonEditor extends PageEditor implements Revealing {

    private static final int A_WHILE = 30_000;
    private static final int SOON = 250;

    private final Runnable rested = this::rested;
    private Composite frame;
    private PageBrowser browser;
    private LessonFoot foot;
    private LessonNotes notes;
    private LeftPage left;
    private LessonPage page;
    private CourseLink wanted;
    private Reload marks;
    private boolean noted;
    private boolean read;
    private boolean keeping;

    /** The page is made while the editor is built. */
    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        LessonsAhead.begin(desk().library(), lessonId());
    }

    @Override
    public void createPartControl(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        browser = new PageBrowser(frame, "lesson.page", desk().links()::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        foot = new LessonFoot(frame, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        TextSize.follow(frame);
        browser.onEscape(foot::setFocus);
        notes = new LessonNotes(desk(), browser, getSite().getPage(), lessonId(), foot::say);
        left = LeftPage.of(this, this::keepPlace);
        browser.onPlace(this::at);
        if (wanted == null) {
            wanted = CourseLink.to(CourseLink.Kind.LESSON, lessonId()); // a part that was asked for is revealed; one from before a restart is past
        }
        Desk desk = desk();
        String job = Messages.bind(Messages.Job_lesson, lessonId());
        Reload text = Reload.of(job, frame, LessonsAhead.page(desk.library(), lessonId()), this::show);
        marks = Reload.of(job, frame, () -> new Known(desk.study().study(), Kept.of(desk, desk.people().access(), lessonId())), this::show);
        StudyEvents.onAppended(frame, appended -> {
            if (appended.objectId().equals(lessonId())) {
                marks.soon();
            }
        });
        Events.onLearner(frame, marks::soon);
        Events.onCourseReloaded(frame, text::soon);
        showReady();
        if (page == null) {
            text.now();
        }
    }

    /** What the record knows of the lesson. */
    private record Known(Study study, Kept kept) {
    }

    private String lessonId() {
        return input().id();
    }

    /** A page that is made already does not wait for its turn. */
    private void showReady() {
        if (page == null) {
            LessonsAhead.ready(desk().library(), lessonId()).ifPresent(this::show);
        }
    }

    private void show(LessonPage loaded) {
        if (loaded == page) {
            return;
        }
        page = loaded;
        setPartName(loaded.title());
        notes.lesson(loaded.words());
        notes.minutesLeft().ifPresent(foot::timeLeft);
        browser.show(loaded.page(), wanted.fragment().orElse(""), wanted.mark().orElse(""));
        marks.now();
    }

    private void show(Known known) {
        if (page == null) {
            return; // it comes with its marks
        }
        Study study = known.study();
        notes.show(known.kept(), wanted.fragment().isPresent() || wanted.mark().isPresent());
        read = study.lesson(lessonId()) == Mark.DONE;
        foot.show(page, study.lesson(lessonId()), desk().taken());
        if (!noted && page.written() && desk().taken()) {
            noted = true;
            frame.getDisplay().timerExec(SOON, this::opened);
        }
    }

    /** What follows from a visit, such as its mark in the outline, comes when the page is seen. */
    private void opened() {
        Desk desk = desk();
        String lesson = lessonId();
        Work.aside(Messages.Job_did, () -> desk.people().access().ifPresent(access -> desk.reading().opened(access, lesson)));
        page.next().ifPresent(next -> LessonsAhead.begin(desk.library(), next.getId()));
    }

    private void at(String paragraph) {
        notes.at(paragraph);
        notes.minutesLeft().ifPresent(foot::timeLeft);
        frame.getDisplay().timerExec(A_WHILE, rested); // where it runs already, it begins anew
    }

    /** The reader has been at one place for a while: it is kept before the power fails. */
    private void rested() {
        if (!frame.isDisposed()) {
            keepPlace();
        }
    }

    /** Writes down where the page was left, once and where it has moved. */
    private void keepPlace() {
        String lesson = lessonId();
        Desk desk = desk();
        notes.toKeep().ifPresent(place -> Work.aside(Messages.Job_did, () -> desk.people().access().ifPresent(access -> desk.notes().left(access, lesson, place))));
    }

    @Override
    public void dispose() {
        if (left != null) {
            left.dispose();
        }
        super.dispose();
    }

    @Override
    public void reveal(CourseLink link) {
        wanted = link;
        if (page == null) {
            showReady();
        } else if (link.fragment().isPresent() || link.mark().isPresent()) {
            browser.show(page.page(), link.fragment().orElse(""), link.mark().orElse(""));
        }
    }

    /** Writes down that the lesson was read; does nothing where there is nothing to read yet, or where it counts as read already. */
    void markRead() {
        if (page != null && page.written() && !read) {
            noteStep(Reading::read);
        }
    }

    /** Writes down that the lesson counts as read no more; does nothing where it did not. */
    void takeBack() {
        if (read) {
            noteStep(Reading::unread);
        }
    }

    /** Coming back to a page that is open is a visit as well; where one is already is not written down again. */
    private void visit() {
        Desk desk = desk();
        note((access, lesson) -> {
            if (!desk.study().study().isLast(lesson)) {
                desk.reading().opened(access, lesson);
            }
        });
    }

    /** A second press of the key before the first one is kept is none. */
    private void noteStep(Marking marking) {
        if (keeping) {
            return;
        }
        keeping = true;
        Reading reading = desk().reading();
        Undo undo = desk().undo();
        note((access, lesson) -> undo.did(access.learner(), new ReadingStep(reading, access, marking.mark(reading, access, lesson), true)),
                () -> keeping = false);
    }

    /** Marks a lesson, or takes the mark away. */
    private interface Marking {

        Reading.Marked mark(Reading reading, Access access, String lesson);
    }

    private void note(BiConsumer<Access, String> happened) {
        note(happened, () -> {});
    }

    private void note(BiConsumer<Access, String> happened, Runnable then) {
        String lesson = lessonId();
        Desk desk = desk();
        Work.load(Messages.Job_did, frame, () -> {
            desk.people().access().ifPresent(access -> happened.accept(access, lesson));
            return lesson;
        }, done -> then.run(), failure -> {
            then.run();
            Trouble.report(Messages.Job_did, failure);
        });
    }

    /** Opens the lesson after this one, or the one before it; does nothing at the ends. */
    void go(boolean forward) {
        Optional<Lesson> neighbour = page == null ? Optional.empty() : forward ? page.next() : page.previous();
        neighbour.ifPresent(lesson -> desk().links().open(CourseLink.to(CourseLink.Kind.LESSON, lesson.getId())));
    }

    /** Opens the practice of this lesson; does nothing where it has none. */
    void sayIt() {
        if (page != null && page.practised()) {
            desk().links().open(CourseLink.to(CourseLink.Kind.PRACTICE, lessonId()));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == LessonNotes.class) {
            return adapter.cast(notes);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "lesson");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        showReady();
        browser.setFocus();
        if (noted && desk().taken()) {
            visit();
        }
    }
}
