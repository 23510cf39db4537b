package org.cyclework.ui.internal;

import java.util.Optional;
import org.cyclework.record.RecordKeeping;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Events;
import org.cyclework.ui.StatusWords;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.account.Machine;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** The line at the bottom: who is at the desk, that everything is kept, and how far the tables are while they are made. */
public final class DeskStatus extends ShellControl {

    private static final int WIDTH = 620;
    private static final int QUIET_MILLIS = 800;
    private static final int LOOK_AGAIN = 500;

    private final Runnable saved = this::saySaved;
    private Label label;
    private CurrentLearner people;
    private RecordKeeping record;
    private Machine machine;
    private boolean looking;

    @Override
    protected Control createControl(Composite parent) {
        ShellServices services = shell();
        people = services.people();
        record = services.record();
        machine = services.machine();
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 3).applyTo(frame);
        label = Widgets.id(new Label(frame, SWT.NONE), "status.label");
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(label);
        Events.onLearner(label, this::show);
        Events.onAppended(label, appended -> {
            show();
            label.getDisplay().timerExec(QUIET_MILLIS, saved);
        });
        Display display = frame.getDisplay();
        Runnable changed = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::showNow);
            }
        };
        machine.onChange(changed);
        frame.addDisposeListener(event -> machine.forget(changed));
        show();
        return frame;
    }

    /** Once for whatever was written in a moment. */
    private void saySaved() {
        if (!label.isDisposed()) {
            Widgets.say(label, Messages.Status_saved);
        }
    }

    private void showNow() {
        if (!label.isDisposed()) {
            show();
        }
    }

    private void show() {
        Optional<RecordKeeping.Making> making = record.making();
        label.setText(StatusWords.of(people.learner(), making, machine.standing()));
        if (making.isPresent() && !looking) {
            looking = true;
            label.getDisplay().timerExec(LOOK_AGAIN, this::lookAgain);
        }
    }

    private void lookAgain() {
        looking = false;
        if (!label.isDisposed()) {
            show();
        }
    }
}
