package org.cyclework.record.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.internal.Vault.Beginning;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.KeyBook.Holder;
import org.cyclework.record.internal.accounts.Letters;

/** The accounts of a record: who signs in, and what each may do, by the institution's events. */
class LocalAccounts implements Accounts {

    private final RecordCore core;

    LocalAccounts(RecordCore core) {
        this.core = core;
    }

    private <T> T state(Function<InstitutionState, T> question) {
        return core.locked(record -> question.apply(record.institution().state()));
    }

    @Override
    public boolean isShared() {
        return core.standing().map(Standing::shared).orElseGet(() -> core.isLocked() || state(InstitutionState::isShared));
    }

    @Override
    public Optional<InstitutionInfo> institution() {
        return core.ask(vault -> Optional.empty(), record -> {
            InstitutionState state = record.institution().state();
            return state.root().map(root -> new InstitutionInfo(root.institution(), state.name(), root.code()));
        });
    }

    @Override
    public RecoveryCode found(UUID person, char[] passphrase, String name) {
        return new SigningIn(core).found(person, passphrase, name);
    }

    @Override
    public List<InstitutionInfo> offered() {
        return core.ask(vault -> List.of(), record -> new Adopting(core, record).offered());
    }

    @Override
    public void adopt(Access access, UUID institution, String code, boolean shared) {
        core.locked(record -> {
            new Adopting(core, record).adopt(access, institution, code, shared);
            return null;
        });
    }

    @Override
    public List<Account> accounts() {
        return core.ask(vault -> vault.holders().stream().map(each -> new Account(each.id(), Account.Kind.PASSPHRASE, Set.of())).toList(), record -> {
            InstitutionState state = record.institution().state();
            return state.accounts().entrySet().stream().filter(each -> state.kept(each.getKey()).equals(each.getKey()))
                    .map(each -> new Account(each.getKey(), each.getValue().kind(), state.roles(each.getKey()))).toList();
        });
    }

    @Override
    public SignInResult signIn(UUID person, char[] secret) {
        return unlocked(person, holder -> holder.verifier().unwrap(person, secret, holder.open())).orElseGet(() -> new SigningIn(core).signIn(person, secret));
    }

    /** Unlocks the record where it is encrypted and nobody did so yet, and goes on with what was broken off. @return why not */
    Optional<SignInResult> unlocked(UUID person, Function<Holder, Optional<AccountKey>> looking) {
        Optional<Beginning> begun = core.whileLocked(vault -> vault.begin(person));
        if (begun.isEmpty() || begun.get().why().isPresent()) {
            return begun.flatMap(Beginning::why);
        }
        Optional<AccountKey> account = begun.get().holders().stream().flatMap(holder -> looking.apply(holder).stream()).findFirst();
        Optional<Refused> refused = core.holding(() -> core.vault().end(person, account));
        if (refused.isEmpty()) {
            new Turning(core).goOn();
            new PuttingBack(core).mergeBefore();
        }
        return refused.map(each -> each);
    }

    @Override
    public void signOut() {
        core.sessions().endAll();
    }

    @Override
    public Optional<SignedIn> current() {
        return core.sessions().last().map(person -> new SignedIn(person, core.standing().map(now -> now.roles(person)).orElseGet(() -> state(state -> state.roles(person)))));
    }

    @Override
    public Access access(Role role) {
        return core.locked(record -> new Issuing(core, record).access(role));
    }

    /** Decides something, and tells of it once it is written. */
    private <T> T deciding(Function<Managing, T> deciding) {
        return core.locked(record -> {
            Managing managing = new Managing(core, record);
            T result = deciding.apply(managing);
            core.announce(managing.written());
            return result;
        });
    }

    @Override
    public Optional<RecoveryCode> open(Access access, UUID person, Account.Kind kind, char[] secret) {
        core.locked(record -> new Managing(core, record).requireOpening(access, person, kind));
        NewSecret made = NewSecret.of(core, person, kind, secret);
        return deciding(managing -> managing.open(access, person, made));
    }

    @Override
    public Optional<RecoveryCode> reset(Access access, UUID person, char[] secret) {
        Account.Kind kind = core.locked(record -> new Managing(core, record).requireResetting(access, person));
        NewSecret made = NewSecret.of(core, person, kind, secret);
        return deciding(managing -> managing.reset(access, person, made));
    }

    @Override
    public void close(Access access, UUID person) {
        deciding(managing -> {
            managing.close(access, person);
            return null;
        });
    }

    @Override
    public SignInResult change(Access access, char[] old, char[] secret) {
        return new SigningIn(core).change(access, old, secret);
    }

    @Override
    public RecoveryResult recover(UUID person, String code, char[] passphrase) {
        boolean mistyped = !Letters.isWellTyped(Letters.plain(code)); // which is no try
        Optional<SignInResult> refused = mistyped ? core.whileLocked(vault -> new Refused(Reason.MISTYPED, Duration.ZERO))
                : unlocked(person, holder -> holder.recovery().flatMap(each -> each.unwrap(person, code, holder.open())));
        return refused.<RecoveryResult>map(each -> new RecoveryResult.Refused((Refused) each))
                .orElseGet(() -> new SigningIn(core).recover(person, code, passphrase));
    }

    @Override
    public void grant(Access access, UUID person, Role role) {
        deciding(managing -> {
            managing.grant(access, person, role);
            return null;
        });
    }

    @Override
    public void revoke(Access access, UUID person, Role role) {
        deciding(managing -> {
            managing.revoke(access, person, role);
            return null;
        });
    }

    @Override
    public Map<UUID, Set<Role>> roles(Access access) {
        return core.locked(record -> {
            core.gate().requireForRecord(record, access, Operation.SEE_INSTITUTION);
            return Map.copyOf(record.institution().state().roles());
        });
    }

    @Override
    public void join(Access access, UUID kept, UUID other) {
        deciding(managing -> {
            managing.join(access, kept, other);
            return null;
        });
    }

    @Override
    public void part(Access access, UUID other) {
        deciding(managing -> {
            managing.part(access, other);
            return null;
        });
    }
}
