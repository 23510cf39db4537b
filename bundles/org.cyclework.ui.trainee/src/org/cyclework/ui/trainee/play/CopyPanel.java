package org.cyclework.ui.trainee.play;

import java.nio.file.Path;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Scrolled;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What goes into a copy of a debrief, to be ticked, and a line below with what was done. */
final class CopyPanel extends Composite {

    private static final int WIDTH = 240;

    private final Scrolled scrolled;
    private final Composite form;
    private final Button first;
    private final Label told;
    private Button show;

    CopyPanel(Composite parent, CopyModel model) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 10).applyTo(form);
        Label heading = say(Messages.Copy_what);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        say(Messages.Copy_always);
        Button top = null;
        for (CopyModel.Part part : CopyModel.Part.values()) {
            Button tick = tick(model, part);
            top = top == null ? tick : top;
        }
        first = top;
        told = Widgets.id(say(""), "debrief-told");
    }

    private Button tick(CopyModel model, CopyModel.Part part) {
        Button tick = Widgets.id(new Button(form, SWT.CHECK | SWT.WRAP), part.id());
        tick.setText(part.words());
        tick.setSelection(model.chosen(part));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tick);
        tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.choose(part, tick.getSelection())));
        return tick;
    }

    private Label say(String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Says what was done. */
    void tell(String words) {
        if (show != null) {
            show.dispose();
            show = null;
        }
        told.setText(words.replace("&", "&&"));
        scrolled.measure();
        scrolled.reveal(told);
    }

    /** Says where something was saved, with a button that shows it there. */
    void tell(Path file, String words) {
        if (isDisposed()) {
            return;
        }
        tell(words);
        show = Widgets.id(new Button(form, SWT.PUSH), "debrief-show");
        show.setText(Messages.Copy_show);
        show.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(file.getParent().toString())));
        scrolled.measure();
        scrolled.reveal(show);
    }

    @Override
    public boolean setFocus() {
        scrolled.measure();
        return first.setFocus();
    }
}
