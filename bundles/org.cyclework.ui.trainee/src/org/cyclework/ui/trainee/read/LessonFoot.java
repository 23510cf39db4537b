package org.cyclework.ui.trainee.read;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.study.Mark;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The line below a lesson: previous, the time that is left, "Mark as read", "Say it", next. */
final class LessonFoot extends Composite {

    private static final int MOST = 26;

    private final Button previous;
    private final Label left;
    private final Button read;
    private final Button say;
    private final Button next;
    private Optional<Lesson> before = Optional.empty();
    private Optional<Lesson> after = Optional.empty();
    private boolean done;

    LessonFoot(Composite parent, LessonEditor editor) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(14, 8).applyTo(this);
        previous = button("lesson.previous", SWT.BEGINNING, () -> editor.go(false));
        left = Widgets.style(Widgets.id(new Label(this, SWT.NONE), "lesson.left"), "CyMuted");
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(left);
        read = button("lesson.read", SWT.CENTER, () -> press(editor));
        say = button("lesson.say", SWT.CENTER, editor::sayIt);
        next = button("lesson.next", SWT.END, () -> editor.go(true));
        fit();
        addListener(SWT.Resize, event -> fit());
        Preferences.follow(this, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), () -> getDisplay().asyncExec(this::fitAgain));
        read.setText(Messages.Button_markRead);
        read.setEnabled(false);
        say.setText(Messages.Button_sayIt);
        say.setToolTipText(Messages.Lesson_sayItTip);
        say.setVisible(false);
    }

    /** Pressed again, it takes the mark back. */
    private void press(LessonEditor editor) {
        if (done) {
            editor.takeBack();
        } else {
            editor.markRead();
        }
    }

    private Button button(String id, int alignment, Runnable run) {
        Button button = Widgets.id(new Button(this, SWT.PUSH), id);
        GridDataFactory.fillDefaults().grab(true, false).align(alignment, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    /**
     * Shows the way from a lesson.
     *
     * @param mark how far the person at the desk is with it
     * @param somebody whether there is one
     */
    void show(LessonPage page, Mark mark, boolean somebody) {
        before = page.previous();
        after = page.next();
        done = mark == Mark.DONE;
        read.setText(done ? Messages.Lesson_read : Messages.Button_markRead);
        read.setToolTipText(done ? Messages.Lesson_isRead : somebody ? Messages.Lesson_readKey : Messages.Lesson_needsName);
        read.setEnabled(page.written() && somebody);
        read.setVisible(page.written());
        say.setVisible(page.practised());
        fit();
    }

    /** Says how long the rest takes to read. */
    void timeLeft(int minutes) {
        say(minutes == 0 ? Messages.Lesson_end : Messages.bind(Messages.Lesson_left, minutes));
    }

    /** Says something in the place of the time that is left, until the page is scrolled. */
    void say(String words) {
        left.setText(words.replace("&", "&&"));
        fit();
    }

    /** The neighbours have their titles where there is room, else their numbers; where even that is too much, the time that is left goes. */
    private void fit() {
        tell(true);
        neighbours(Labels::of);
        if (isTooWide()) {
            neighbours(lesson -> Labels.number(lesson.getId()));
            tell(!isTooWide());
        }
        layout();
    }

    private void fitAgain() {
        if (!isDisposed()) {
            fit();
        }
    }

    private boolean isTooWide() {
        return computeSize(SWT.DEFAULT, SWT.DEFAULT).x > getSize().x;
    }

    private void tell(boolean told) {
        ((GridData) left.getLayoutData()).exclude = !told;
        left.setVisible(told);
    }

    private void neighbours(Function<Lesson, String> called) {
        show(before, previous, "← ", called, "");
        show(after, next, "", called, " →");
    }

    private static void show(Optional<Lesson> lesson, Button button, String ahead, Function<Lesson, String> called, String behind) {
        button.setVisible(lesson.isPresent());
        lesson.ifPresent(one -> {
            String label = called.apply(one);
            String fits = label.length() <= MOST ? label : label.substring(0, MOST - 1).stripTrailing() + "…";
            button.setText(ahead + fits.replace("&", "&&") + behind);
            button.setToolTipText(Labels.of(one));
        });
    }
}
