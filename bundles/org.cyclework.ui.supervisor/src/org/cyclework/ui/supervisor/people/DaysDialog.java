package org.cyclework.ui.supervisor.people;

import java.util.function.Consumer;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks from when until when somebody is in a group. */
final class DaysDialog extends PlainDialog {

    private static final int WIDTH = 420;

    private final DaysDraft draft;
    private final String who;
    private Label told;

    /** @param who whose days they are, and in which group */
    DaysDialog(Shell parent, DaysDraft draft, String who) {
        super(parent, "days.dialog", Messages.Days_title);
        this.draft = draft;
        this.who = who;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 8).applyTo(area);
        words(area, who);
        field(area, Messages.Assign_from, "from", DaysDraft.words(draft.member().from()), draft::from);
        field(area, Messages.Assign_due, "until", DaysDraft.words(draft.member().until()), draft::until);
        told = Widgets.id(words(area, draft.says()), "days.told");
        return area;
    }

    private static Label words(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void field(Composite area, String name, String id, String text, Consumer<String> typed) {
        words(area, name);
        Text field = Widgets.name(Widgets.id(new Text(area, SWT.BORDER), "days." + id), name);
        field.setText(text);
        field.setMessage(Messages.Assign_dayHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> {
            typed.accept(field.getText());
            told.setText(draft.wrong().orElseGet(draft::says));
            told.requestLayout();
            getButton(IDialogConstants.OK_ID).setEnabled(draft.wrong().isEmpty());
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Days_keep, true), "days.ok");
    }
}
