package org.cyclework.ui.supervisor.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Role;
import org.cyclework.ui.supervisor.Messages;

/**
 * What an administrator can do about somebody's account and roles, and what it comes to; no SWT.
 *
 * @param person who
 * @param account by what the person signs in; empty where the person cannot
 * @param administrator whether whoever asks is one
 * @param self whether it is whoever asks
 */
record AccountDeeds(PeopleModel.Row person, Optional<Account> account, boolean administrator, boolean self) {

    /** What can be done. */
    enum Deed {

        /** An account with a passphrase is opened; one with a PIN becomes it. */
        OPEN,

        /** A forgotten passphrase gets another one. */
        RENEW,

        /** The account is closed. */
        CLOSE,

        /** The person becomes a supervisor. */
        SUPERVISOR,

        /** The person is one no longer. */
        NO_SUPERVISOR,

        /** The person becomes an administrator. */
        ADMINISTRATOR,

        /** The person is one no longer. */
        NO_ADMINISTRATOR;

        /** @return whether a passphrase is asked for */
        boolean needsPassphrase() {
            return this == OPEN || this == RENEW;
        }

        /** @return the role that is given or taken; empty where none is */
        Optional<Role> role() {
            return switch (this) {
                case SUPERVISOR, NO_SUPERVISOR -> Optional.of(Role.SUPERVISOR);
                case ADMINISTRATOR, NO_ADMINISTRATOR -> Optional.of(Role.ADMINISTRATOR);
                default -> Optional.empty();
            };
        }

        /** @return whether a role is given */
        boolean gives() {
            return this == SUPERVISOR || this == ADMINISTRATOR;
        }
    }

    /** @return what can be done, in the order of a menu; nothing by somebody who is no administrator */
    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        if (!administrator) {
            return deeds;
        }
        boolean signs = account.filter(one -> one.kind() == Account.Kind.PASSPHRASE).isPresent();
        deeds.add(signs ? Deed.RENEW : Deed.OPEN);
        if (signs) {
            Set<Role> roles = account.orElseThrow().roles();
            deeds.add(roles.contains(Role.SUPERVISOR) ? Deed.NO_SUPERVISOR : Deed.SUPERVISOR);
            deeds.add(roles.contains(Role.ADMINISTRATOR) ? Deed.NO_ADMINISTRATOR : Deed.ADMINISTRATOR);
        }
        if (account.isPresent()) {
            deeds.add(Deed.CLOSE);
        }
        deeds.removeIf(deed -> self && (deed == Deed.CLOSE || deed == Deed.NO_ADMINISTRATOR || deed == Deed.RENEW));
        return deeds;
    }

    /** @return what a line of the menu says */
    String label(Deed deed) {
        String words = switch (deed) {
            case OPEN -> Messages.Account_open;
            case RENEW -> Messages.Account_renew;
            case CLOSE -> Messages.Account_close;
            case SUPERVISOR -> Messages.Role_supervisor;
            case NO_SUPERVISOR -> Messages.Role_noSupervisor;
            case ADMINISTRATOR -> Messages.Role_administrator;
            case NO_ADMINISTRATOR -> Messages.Role_noAdministrator;
        };
        return Messages.bind(words, person.name());
    }

    /** @return what it comes to, before it is done */
    String ask(Deed deed) {
        String words = switch (deed) {
            case OPEN -> account.isPresent() ? Messages.Account_askInstead : Messages.Account_askOpen;
            case RENEW -> Messages.Account_askRenew;
            case CLOSE -> Messages.Account_askClose;
            case SUPERVISOR -> Messages.Role_askSupervisor;
            case NO_SUPERVISOR -> Messages.Role_askNoSupervisor;
            case ADMINISTRATOR -> Messages.Role_askAdministrator;
            case NO_ADMINISTRATOR -> Messages.Role_askNoAdministrator;
        };
        return Messages.bind(words, person.name());
    }

    /** @return what is said when a passphrase was set */
    String done(Deed deed) {
        return Messages.bind(deed == Deed.OPEN ? Messages.Account_opened : Messages.Account_renewed, person.name());
    }

    /** Gives or takes a role, or closes the account; slow. */
    void run(Deed deed, Accounts accounts, Access access) {
        if (deed == Deed.CLOSE) {
            accounts.close(access, person.id());
        } else if (deed.gives()) {
            accounts.grant(access, person.id(), deed.role().orElseThrow());
        } else {
            deed.role().ifPresent(role -> accounts.revoke(access, person.id(), role));
        }
    }
}
