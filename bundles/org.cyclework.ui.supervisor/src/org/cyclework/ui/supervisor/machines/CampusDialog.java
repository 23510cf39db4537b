package org.cyclework.ui.supervisor.machines;

import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.record.CampusAddress;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Form;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where the campus is and as whom this computer comes there; says first what will be exchanged. */
final class CampusDialog extends PlainDialog {

    private final CampusDraft draft;
    private Label told;

    CampusDialog(Shell parent, CampusDraft draft) {
        super(parent, "campus.dialog", Messages.Connect_title);
        this.draft = draft;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, "campus");
        form.heading(Messages.Connect_title);
        form.words(Messages.Connect_what);
        form.words(Messages.Connect_sent);
        CampusAddress typed = draft.address();
        field(form, Messages.Connect_server, "server", SWT.NONE, typed.server(), draft::server);
        field(form, Messages.Connect_user, "user", SWT.NONE, typed.user(), draft::user);
        field(form, Messages.Connect_password, "password", SWT.PASSWORD, typed.password(), draft::password);
        Button checked = Widgets.id(new Button(area, SWT.CHECK), "campus.checked");
        checked.setText(Messages.Connect_checked);
        checked.setSelection(typed.checked());
        checked.addListener(SWT.Selection, event -> draft.checked(checked.getSelection()));
        form.words(Messages.Connect_file);
        told = form.told();
        return area;
    }

    private void field(Form form, String name, String id, int style, String typed, Consumer<String> takes) {
        Text field = form.field(name, id, style);
        field.setText(typed);
        field.addListener(SWT.Modify, event -> {
            takes.accept(field.getText());
            allow();
        });
    }

    private void allow() {
        Optional<String> missing = draft.missing();
        Form.tell(told, missing.orElse(""));
        getButton(IDialogConstants.OK_ID).setEnabled(missing.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Connect_button, true), "campus.ok");
        allow();
    }
}
