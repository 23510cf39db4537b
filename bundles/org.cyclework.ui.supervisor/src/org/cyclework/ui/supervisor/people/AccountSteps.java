package org.cyclework.ui.supervisor.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.supervisor.people.AccountDeeds.Deed;

/** Opens accounts with passphrases and gives them others; what it makes is a sheet with the recovery code, shown once. No SWT. */
final class AccountSteps {

    private final Accounts accounts;
    private final Access access;

    /** @param access an administrator's */
    AccountSteps(Accounts accounts, Access access) {
        this.accounts = accounts;
        this.access = access;
    }

    /** Sets a passphrase, and wipes it; slow. @return the sheet with the code */
    Optional<CodeSheet> set(Deed deed, PeopleModel.Row person, char[] passphrase, LocalDate today) {
        try {
            return (deed == Deed.OPEN ? accounts.open(access, person.id(), Account.Kind.PASSPHRASE, passphrase)
                    : accounts.reset(access, person.id(), passphrase)).map(code -> new CodeSheet(person.name(), code, today));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
