package org.cyclework.ui.internal.account;

import java.util.Optional;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.NewPassphrase;
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

    /**
     * @param id how the ids of its fields begin
     * @param deed what the button says that does it
     */
    PassphraseDialog(Shell parent, String id, String title, String deed) {
        super(parent, String.join(".", id, "dialog"), title);
        this.id = id;
        this.deed = deed;
    }

    /** Builds what stands above the passphrase. @return a field that must not be blank */
    protected abstract Text begin(Form form);

    /** Does it in a job, which wipes the passphrase, and ends with {@link #done} or {@link #refused}. */
    protected abstract void take(char[] passphrase);

    /** It was done. */
    protected final void done(Optional<RecoveryCode> made) {
        code = made;
        super.okPressed();
    }

    /** It was not done, and why. */
    protected final void refused(String why) {
        allow();
        Form.tell(told, why);
        before.setFocus();
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
        first = form.field(Messages.bind(Messages.New_first, NewPassphrase.LEAST), "first", SWT.PASSWORD);
        second = form.field(Messages.New_second, "second", SWT.PASSWORD);
        told = form.told();
        for (Text field : new Text[] {before, first, second}) {
            field.addListener(SWT.Modify, event -> allow());
        }
        return area;
    }

    private void allow() {
        Optional<String> wrong = NewPassphrase.wrong(first.getTextChars(), second.getTextChars());
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
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        take(first.getTextChars());
    }
}
