package org.cyclework.ui.internal.account;

import java.util.Arrays;
import java.util.Optional;
import org.cyclework.record.Accounts;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.account.SignInModel.Person;
import org.cyclework.ui.account.SignInWords;
import org.cyclework.ui.page.Form;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Sets a new passphrase by the printed code; whoever does it is signed in and gets a new code. */
final class ForgottenDialog extends PassphraseDialog {

    private final Accounts accounts;
    private final Person person;
    private Text typed;

    ForgottenDialog(Shell parent, Accounts accounts, Person person) {
        super(parent, "forgotten", Messages.Dialog_forgotten, Messages.Button_newPassphrase);
        this.accounts = accounts;
        this.person = person;
    }

    @Override
    protected Text begin(Form form) {
        form.words(Messages.bind(Messages.Forgot_text, person.name()));
        typed = form.field(Messages.Forgot_code, "code", SWT.NONE);
        return typed;
    }

    @Override
    protected void take(char[] passphrase) {
        String code = typed.getText();
        Work.load(Messages.Job_recover, typed, () -> {
            try {
                return accounts.recover(person.learner().id(), code, passphrase);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }, this::tried, this::failed);
    }

    private void tried(RecoveryResult result) {
        switch (result) {
            case RecoveryResult.Recovered right -> done(Optional.of(right.next()));
            case RecoveryResult.Refused refused -> refused(SignInWords.ofCode(refused.why()));
        }
    }

    /** @return the new code, where the old one was right */
    Optional<RecoveryCode> next() {
        return code();
    }
}
