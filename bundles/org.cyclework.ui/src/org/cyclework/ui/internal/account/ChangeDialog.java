package org.cyclework.ui.internal.account;

import java.util.Arrays;
import java.util.Optional;
import org.cyclework.record.Accounts;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.SignInModel.Person;
import org.cyclework.ui.account.SignInWords;
import org.cyclework.ui.page.Form;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Changes one's own passphrase or PIN; a printed code stays as it was. */
final class ChangeDialog extends PassphraseDialog {

    private final Accounts accounts;
    private final Person person;
    private Text old;

    ChangeDialog(Shell parent, Accounts accounts, Person person) {
        super(parent, "change", person.canRecover() ? Messages.Dialog_change : Messages.Dialog_changePin, Messages.Button_change);
        this.accounts = accounts;
        this.person = person;
    }

    @Override
    protected boolean isPin() {
        return !person.canRecover();
    }

    @Override
    protected Text begin(Form form) {
        form.words(Messages.bind(isPin() ? Messages.Change_textPin : Messages.Change_text, person.name()));
        old = form.field(isPin() ? Messages.Change_oldPin : Messages.Change_old, "old", SWT.PASSWORD);
        return old;
    }

    @Override
    protected void take(char[] passphrase) {
        char[] before = old.getTextChars();
        Work.load(Messages.Job_change, old, () -> {
            try {
                return accounts.change(accounts.access(Role.TRAINEE), before, passphrase);
            } finally {
                Arrays.fill(before, '\0');
                Arrays.fill(passphrase, '\0');
            }
        }, this::tried, this::failed);
    }

    private void tried(SignInResult result) {
        switch (result) {
            case SignInResult.SignedIn right -> done(Optional.empty());
            case SignInResult.Refused wrong -> refused(SignInWords.of(wrong, person.kind()));
        }
    }
}
