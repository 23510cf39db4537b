package org.cyclework.ui.supervisor.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.people.AccountDeeds.Deed;

/** Opens accounts with passphrases and gives them others; what it makes is a page with the recovery code, shown once. No SWT. */
final class AccountSteps {

    private final Accounts accounts;
    private final Access access;

    /** @param access an administrator's */
    AccountSteps(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /** Sets a passphrase, and wipes it; slow. @return the page with the code */
    HtmlPage set(Deed deed, PeopleModel.Row person, char[] passphrase, LocalDate today) {
        try {
            Optional<RecoveryCode> code = deed == Deed.OPEN ? accounts.open(access, person.id(), Account.Kind.PASSPHRASE, passphrase)
                    : accounts.reset(access, person.id(), passphrase);
            HtmlPage page = HtmlPage.titled(Messages.Code_title).text("h1", Messages.bind(Messages.Code_of, person.name())).text("p", Messages.Code_once);
            Consumer<String> line = words -> page.text("p", words);
            code.map(letters -> new CodeSheet(person.name(), letters, today)).ifPresent(sheet -> sheet.lines().stream().filter(words -> !words.isBlank()).forEach(line));
            return page;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
