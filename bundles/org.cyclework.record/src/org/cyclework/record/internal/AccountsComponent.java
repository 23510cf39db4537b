package org.cyclework.record.internal;

import org.cyclework.record.Accounts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the accounts of the user's record as a service. */
@Component(service = Accounts.class)
public final class AccountsComponent extends LocalAccounts {

    /**
     * Creates them beside the record.
     *
     * @param record whose they are
     */
    @Activate
    public AccountsComponent(@Reference LocalRecord record) {
        super(record.core());
    }
}
