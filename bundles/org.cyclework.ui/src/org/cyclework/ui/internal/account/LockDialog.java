package org.cyclework.ui.internal.account;

import java.util.Optional;
import org.cyclework.record.SignInResult;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.Checking;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.SignInModel;
import org.cyclework.ui.account.SignInModel.Person;
import org.cyclework.ui.page.Form;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Stands in place of the window while it is locked; the same person goes on, or somebody else signs in. */
final class LockDialog extends PlainDialog {

    private static final int ANOTHER = 1025;

    private final SignInModel model;
    private final Person person;
    private Text secret;
    private Label told;
    private boolean unlocked;
    private final Checking checking = new Checking(words -> Form.tell(told, words));

    LockDialog(SignInModel model, Person person) {
        super((Shell) null, "lock.dialog", Messages.Dialog_lock);
        this.model = model;
        this.person = person;
        setShellStyle(SWT.TITLE | SWT.BORDER | SWT.MIN);
    }

    /** @return whether the same person goes on; somebody else signs in where not */
    boolean unlocked() {
        return unlocked;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, "lock");
        form.heading(Messages.Dialog_lock);
        form.words(Messages.bind(Messages.Lock_text, person.name()));
        secret = form.field(person.asked(), "secret", SWT.PASSWORD);
        secret.addListener(SWT.Modify, event -> getButton(IDialogConstants.OK_ID).setEnabled(secret.getCharCount() > 0));
        told = form.told();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, ANOTHER, Messages.Button_another, false), "lock.another");
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Button_unlock, true), "lock.ok").setEnabled(false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == ANOTHER) {
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    /** Escape leads nowhere from here. */
    @Override
    protected void cancelPressed() {
        if (!checking.isGoing()) {
            secret.setText("");
        }
    }

    @Override
    protected void okPressed() {
        if (secret.getCharCount() > 0 && !checking.isGoing()) {
            char[] typed = secret.getTextChars();
            checking.begin(Held.in(getShell()));
            Work.load(Messages.Job_signIn, secret, () -> model.tryIn(person, typed), this::tried, failure -> refused(String.valueOf(failure.getMessage())));
        }
    }

    private void tried(SignInResult result) {
        Optional<String> why = model.tried(person, result);
        unlocked = why.isEmpty();
        if (unlocked) {
            close();
        } else {
            refused(why.get());
        }
    }

    private void refused(String words) {
        checking.end();
        secret.setText("");
        Form.tell(told, words);
        secret.setFocus();
    }
}
