package org.cyclework.ui.trainee.read;

import java.util.Optional;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Labels;
import org.cyclework.ui.trainee.study.Mark;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The line below a lesson: previous, "Mark as read", "Say it", next. */
final class LessonFoot extends Composite {

    private static final int MOST = 26;

    private final Button previous;
    private final Button read;
    private final Button say;
    private final Button next;

    LessonFoot(Composite parent, LessonEditor editor) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 8).applyTo(this);
        previous = button("lesson.previous", SWT.BEGINNING, () -> editor.go(false));
        read = button("lesson.read", SWT.CENTER, editor::markRead);
        say = button("lesson.say", SWT.CENTER, editor::sayIt);
        next = button("lesson.next", SWT.END, () -> editor.go(true));
        show(Optional.empty(), previous, "← ", "");
        show(Optional.empty(), next, "", " →");
        read.setText(Messages.Button_markRead);
        read.setEnabled(false);
        say.setText(Messages.Button_sayIt);
        say.setToolTipText(Messages.Lesson_sayItTip);
        say.setVisible(false);
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
        show(page.previous(), previous, "← ", "");
        show(page.next(), next, "", " →");
        boolean done = mark == Mark.DONE;
        read.setText(done ? Messages.Lesson_read : Messages.Button_markRead);
        read.setToolTipText(done ? Messages.Lesson_isRead : somebody ? Messages.Lesson_readKey : Messages.Lesson_needsName);
        read.setEnabled(page.written() && !done && somebody);
        read.setVisible(page.written());
        say.setVisible(page.practised());
        layout();
    }

    private static void show(Optional<Lesson> lesson, Button button, String before, String after) {
        button.setVisible(lesson.isPresent());
        lesson.ifPresent(one -> {
            String label = Labels.of(one);
            String fits = label.length() <= MOST ? label : label.substring(0, MOST - 1).stripTrailing() + "…";
            button.setText(before + fits.replace("&", "&&") + after);
            button.setToolTipText(label);
        });
    }
}
