package org.cyclework.ui.internal.account;

import java.util.Arrays;
import java.util.Optional;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.Messages;
import org.cyclework.ui.page.Form;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Makes this a shared computer: an institution with a name, and a passphrase for whoever founds it. */
final class ShareDialog extends PassphraseDialog {

    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final Learner founder;
    private Text institution;

    ShareDialog(Shell parent, Accounts accounts, Learner founder) {
        super(parent, "share", Messages.Dialog_share, Messages.Button_share);
        this.accounts = accounts;
        this.founder = founder;
    }

    @Override
    protected Text begin(Form form) {
        form.words(Messages.bind(Messages.Share_text, PersonName.isolated(founder.name())));
        institution = form.field(Messages.Share_institution, "institution", SWT.NONE);
        institution.setTextLimit(LONGEST);
        return institution;
    }

    @Override
    protected void take(char[] passphrase) {
        String name = institution.getText().strip();
        Work.load(Messages.Job_share, institution, () -> {
            try {
                return accounts.found(founder.id(), passphrase, name);
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }, made -> done(Optional.of(made)), this::failed);
    }
}
