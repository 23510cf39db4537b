package org.cyclework.ui.internal;

import java.util.Optional;
import org.cyclework.ui.Events;
import org.cyclework.ui.Searching;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The search box at the right end of the tool bar: searches after a short pause in typing, Enter opens the first place that was found. */
public final class SearchBox extends ShellControl {

    static final String ID = "search.box";
    private static final int PAUSE_MILLIS = 200;
    private static final int WIDTH = 340;
    private static final int HEIGHT = 22;

    private Text box;
    private String asked = "";

    @Override
    protected Control createControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 1).applyTo(frame);
        box = Widgets.id(new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), ID);
        box.setMessage(Messages.Search_hint);
        Widgets.name(box, Messages.Search_name);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).minSize(WIDTH, HEIGHT).align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(box);
        box.addListener(SWT.Modify, event -> soon());
        box.addListener(SWT.DefaultSelection, event -> {
            ask();
            searching().ifPresent(Searching::openFirst);
        });
        box.addListener(SWT.KeyDown, this::key);
        Events.onLearnerLeft(box, () -> {
            box.setText("");
            asked = ""; // the pane forgets by itself
        });
        return frame;
    }

    private void soon() {
        box.getDisplay().timerExec(PAUSE_MILLIS, pause(box.getText()));
    }

    /** Runs after the pause; asks only if nothing more was typed. */
    private Runnable pause(String typed) {
        return () -> {
            if (!box.isDisposed() && box.getText().equals(typed)) {
                ask();
            }
        };
    }

    private void ask() {
        String query = box.getText().strip();
        if (!query.equals(asked)) {
            asked = query;
            searching().ifPresent(pane -> pane.search(query));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            searching().ifPresent(Searching::focus);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            box.setText("");
        }
    }

    private static Optional<Searching> searching() {
        return shell().searching();
    }
}
