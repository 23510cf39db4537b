package org.cyclework.record.internal;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Letters;
import org.cyclework.record.internal.accounts.Verifier;

/**
 * A secret that somebody is to sign in with, stretched before the record is held, since that takes a while.
 *
 * @param verifier by which it is checked
 * @param key of the account, where it is a new one
 * @param code by which a passphrase is recovered, where there is a new one
 */
record NewSecret(Verifier verifier, Optional<AccountKey> key, Optional<String> code) {

    /** @return one with a new key, or a PIN; throws where it is too simple */
    static NewSecret of(RecordCore core, UUID person, Account.Kind kind, char[] secret) {
        Secrets.check(kind, secret);
        if (kind == Account.Kind.PIN) {
            return new NewSecret(Verifier.ofPin(person, secret, core.cost(), core.random()), Optional.empty(), Optional.empty());
        }
        AccountKey key = AccountKey.make(core.random());
        return new NewSecret(Verifier.ofPassphrase(person, secret, key, core.cost(), core.random()), Optional.of(key), newCode(core));
    }

    /** @return another passphrase for a key that stays */
    static NewSecret passphrase(RecordCore core, UUID person, char[] passphrase, AccountKey key, Optional<String> code) {
        return new NewSecret(Verifier.ofPassphrase(person, passphrase, key, core.cost(), core.random()), Optional.empty(), code);
    }

    static Optional<String> newCode(RecordCore core) {
        return Optional.of(Letters.random(core.random()));
    }

    Account.Kind kind() {
        return verifier.kind();
    }
}
