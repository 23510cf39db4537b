package org.cyclework.ui.supervisor.review;

import java.util.function.Consumer;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A private note to be written: what it is stands above it and is drawn around it. */
final class NotePanel extends Composite {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 140;
    private static final int EDGE = 2;

    private final Text text;

    /**
     * @param begun what was begun before
     * @param changed runs when something was written
     */
    NotePanel(Composite parent, String trainee, String begun, Consumer<String> changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 8).applyTo(this);
        new Heading(this, "note", Messages.bind(Messages.Note_title, trainee));
        Composite frame = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 8).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        frame.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Palette.FLOOD.color());
            event.gc.setLineStyle(SWT.LINE_DASH);
            event.gc.setLineWidth(EDGE);
            event.gc.drawRectangle(1, 1, frame.getSize().x - EDGE, frame.getSize().y - EDGE);
        });
        Label mark = Widgets.style(Lettering.look(Widgets.id(new Label(frame, SWT.WRAP), "note.mark"), Lettering.Look.STRONG), "CyFlood");
        mark.setText(Messages.Note_mark);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(mark);
        text = Writing.field(frame, "note.text", Messages.Note_name, WIDTH, HEIGHT);
        text.setText(begun);
        Label unsent = Widgets.style(Lettering.look(Widgets.id(new Label(frame, SWT.WRAP), "note.unsent"), Lettering.Look.SMALL), "CyMuted");
        unsent.setText(begun.isEmpty() ? "" : Messages.Begun_noteLine);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(unsent);
        text.addListener(SWT.Modify, event -> {
            unsent.setText(text.getText().isBlank() ? "" : Messages.Begun_noteLine);
            changed.accept(text.getText());
        });
        Label law = Widgets.style(Lettering.look(new Label(frame, SWT.WRAP), Lettering.Look.SMALL), "CyMuted");
        law.setText(Messages.Note_law);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(law);
    }

    String written() {
        return text.getText();
    }

    @Override
    public boolean setFocus() {
        text.setSelection(text.getCharCount());
        return text.setFocus();
    }
}
