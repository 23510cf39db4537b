package org.cyclework.ui.internal.account;

import java.util.Optional;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.account.Checking;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.NewPassphrase;
import org.cyclework.ui.page.Form;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A form that ends with a new passphrase, typed twice, and leads to a recovery code. */
abstract class PassphraseDialog extends PlainDialog {

    private final String id;
    private final String deed;
    private Text before;
    private Text first;
    private Text second;
    private Label told;
    private Optional<RecoveryCode> code = Optional.empty();
    private final Checking checking = new Checking(words -> Form.tell(told, words));

    /**
     * @param id how the ids of its fields begin
     * @param deed what the button says that does it
     */
    PassphraseDialog(Shell parent, String id, String title, String deed) {
        super(parent, String.join(".", id, "dialog"), title);
        this.id = id;
        this.deed = deed;
    }

    /** @return whether a PIN is set and no passphrase */
    protected boolean isPin() {
        return false;
    }

    /** Builds what stands above the passphrase. @return a field that must not be blank */
    protected abstract Text begin(Form form);

    /** Does it in a job, which wipes the passphrase, and ends with {@link #done}, {@link #refused} or {@link #failed}. */
    protected abstract void take(char[] passphrase);

    /** It was done. */
    protected final void done(Optional<RecoveryCode> made) {
        code = made;
        super.okPressed();
    }

    /** It was not done, since what stands above the passphrase was not right, and why. */
    protected final void refused(String why) {
        goOn(before, why);
    }

    /** It could not be done, and why; as a rule the new passphrase is not one. */
    protected final void failed(Exception failure) {
        goOn(first, String.valueOf(failure.getMessage()));
    }

    /** What was typed wrongly is written over by the next key. */
    private void goOn(Text field, String why) {
        checking.end();
        allow();
        Form.tell(told, why);
        field.setFocus();
        field.selectAll();
    }

    /** @return the recovery code that was made */
    final Optional<RecoveryCode> code() {
        return code;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, id);
        before = begin(form);
        first = form.field(isPin() ? Messages.New_firstPin : Messages.bind(Messages.New_first, NewPassphrase.LEAST), "first", SWT.PASSWORD);
        second = form.field(Messages.New_second, "second", SWT.PASSWORD);
        told = form.told();
        for (Text field : new Text[] {before, first, second}) {
            field.addListener(SWT.Modify, event -> allow());
        }
        return area;
    }

    private void allow() {
        if (checking.isGoing()) {
            return;
        }
        Optional<String> wrong = isPin() ? NewPassphrase.wrongPin(first.getTextChars(), second.getTextChars()) : NewPassphrase.wrong(first.getTextChars(), second.getTextChars());
        Form.tell(told, wrong.orElse(""));
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty() && !before.getText().isBlank());
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, deed, true), id + ".ok").setEnabled(false);
    }

    @Override
    protected final void okPressed() {
        checking.begin(Held.in(getShell()));
        take(first.getTextChars());
    }

    /** What is being done is not left before it is over, since a code may come of it. */
    @Override
    protected final void cancelPressed() {
        if (!checking.isGoing()) {
            super.cancelPressed();
        }
    }

    /** Escape and the frame of the window come here. */
    @Override
    protected final void handleShellCloseEvent() {
        cancelPressed();
    }
}
