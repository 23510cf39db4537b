package org.cyclework.ui.internal.account;

import java.util.Optional;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.Encrypting;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.page.Form;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Unlocks what is stored here with the code that was printed when it was encrypted. */
final class UnlockDialog extends PlainDialog {

    private final Encrypting encrypting;
    private Text typed;
    private Label told;

    UnlockDialog(Shell parent, Encrypting encrypting) {
        super(parent, "unlock.dialog", Messages.Dialog_unlock);
        this.encrypting = encrypting;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, "unlock");
        form.words(Messages.Unlock_text);
        typed = form.field(Messages.Unlock_code, "code", SWT.NONE);
        typed.addListener(SWT.Modify, event -> allow());
        told = form.told();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), "unlock.cancel");
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Button_unlock, true), "unlock.ok");
        allow();
    }

    private void allow() {
        Form.tell(told, "");
        getButton(IDialogConstants.OK_ID).setEnabled(!typed.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        String code = typed.getText();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Work.load(Messages.Job_unlock, typed, () -> encrypting.unlock(code), this::tried, failure -> tried(Optional.of(String.valueOf(failure.getMessage()))));
    }

    private void tried(Optional<String> refused) {
        if (refused.isEmpty()) {
            super.okPressed();
            return;
        }
        allow();
        Form.tell(told, refused.get());
        typed.setFocus();
        typed.selectAll(); // what was typed wrongly is written over by the next key
    }
}
