package org.cyclework.record.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.record.SignInResult;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.InstitutionState.Opened;
import org.cyclework.record.internal.accounts.Letters;
import org.cyclework.record.internal.accounts.Recovery;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.accounts.Verifier;
import org.cyclework.record.internal.accounts.Waits;

/** Signs people in, by what their secrets are checked by. */
final class SigningIn {

    /** So many events stand in one line at most. */
    private static final int TOGETHER = 50;

    /** What stays decided when a machine becomes a shared one. */
    private static final Set<String> SIGNED_AGAIN = Set.of(Verbs.PERSON_ERASED, Verbs.GROUP_MADE, Verbs.GROUP_RENAMED, Verbs.GROUP_CLOSED,
            Verbs.MEMBER_ADDED, Verbs.MEMBER_REMOVED, Verbs.GROUP_ASSIGNED, Verbs.GROUP_TASK_CHANGED, Verbs.GROUP_TASK_WITHDRAWN, Verbs.GROUP_TASK_RESTORED,
            Verbs.RUBRIC_KEPT, Verbs.RUBRIC_PUT_AWAY, Verbs.PHRASE_KEPT, Verbs.PHRASE_DROPPED);

    private final RecordCore core;
    private final OpenedRecord record;
    private final Secrets secrets;

    SigningIn(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
        secrets = new Secrets(core, record);
    }

    private InstitutionState state() {
        return record.institution().state();
    }

    /**
     * Founds an institution. The file that says whom to trust is written last, so a kill in between leaves a machine without
     * accounts, and lines that mean nothing.
     */
    RecoveryCode found(UUID person, char[] passphrase, String name) {
        record.requireWriting();
        if (state().root().isPresent()) {
            throw new IllegalStateException("This machine belongs to an institution already.");
        }
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("An institution’s name has 1 to 200 characters.");
        }
        Secrets.check(Account.Kind.PASSPHRASE, passphrase);
        Managing.requireKnown(record, person);
        AccountKey key = AccountKey.make(core.random());
        String code = secrets.newCode();
        secrets.write(person, person, passphrase, Optional.of(code), key);
        UUID institution = core.newId();
        UUID founding = core.newId();
        String payload = Fields.none().and("name", name.strip()).and("person", person).and("key", key.open()).json();
        core.write(record, Institution.ID, Audience.INSTITUTION, person,
                List.of(new NewEvent(Verbs.INSTITUTION_FOUNDED, institution.toString(), payload).withId(founding)), Optional.of(key));
        signAgain(person, key);
        record.institution().trust(new TrustRoot(institution, founding, person, key.open(), true));
        core.sessions().begin(person, Optional.of(key));
        return new RecoveryCode(code);
    }

    /**
     * What was decided here before about groups, and who was erased, has to stay so, and from now on only what is signed counts.
     * What others wrote is theirs to sign, and who may do what, or is whom, is decided anew.
     */
    private void signAgain(UUID founder, AccountKey key) {
        Map<UUID, UUID> again = new HashMap<>();
        List<NewEvent> events = new ArrayList<>();
        record.journal().seal();
        for (Told told : record.log().written(Institution.ID).stream().sorted(Told.ORDER).toList()) {
            LearningEvent event = told.event();
            if (told.signature().isEmpty() && SIGNED_AGAIN.contains(event.verb())) {
                again.put(event.id(), core.newId());
                events.add(new NewEvent(Optional.of(again.get(event.id())), event.verb(), event.version(), event.objectId(), event.payloadJson(),
                        event.acts().stream().map(id -> again.getOrDefault(id, id)).toList()));
            }
        }
        for (int from = 0; from < events.size(); from += TOGETHER) {
            core.write(record, Institution.ID, Audience.INSTITUTION, founder, events.subList(from, Math.min(events.size(), from + TOGETHER)),
                    Optional.of(key));
        }
    }

    SignInResult signIn(UUID someone, char[] secret) {
        UUID person = state().kept(someone);
        return tried(person, (account, verifier) -> account.kind() == Account.Kind.PIN
                ? verifier.isPin(person, secret) ? Optional.of(Optional.empty()) : Optional.empty()
                : verifier.unwrap(person, secret, account.key()).map(Optional::of));
    }

    /** Looks whether a secret is right. */
    private interface Looking {

        /** @return the account's key, where it has one; empty where the secret is wrong */
        Optional<Optional<AccountKey>> look(Opened account, Verifier verifier);
    }

    private SignInResult tried(UUID person, Looking looking) {
        Opened account = state().accounts().get(person);
        if (account == null || !state().isShared()) {
            return new Refused(Reason.NO_ACCOUNT, Duration.ZERO);
        }
        Optional<Verifier> verifier = secrets.verifier(person).filter(each -> each.kind() == account.kind());
        if (verifier.isEmpty()) {
            return new Refused(Reason.UNUSABLE, Duration.ZERO);
        }
        Duration wait = secrets.trying(waits -> waits.begin(person));
        if (!wait.isZero()) {
            return new Refused(Reason.WAIT, wait);
        }
        return looking.look(account, verifier.get()).map(key -> begin(person, key))
                .orElseGet(() -> new Refused(Reason.WRONG, secrets.trying(waits -> waits.left(person))));
    }

    private SignInResult begin(UUID person, Optional<AccountKey> key) {
        forget(person);
        core.sessions().begin(person, key);
        return new SignedIn(person, state().roles(person));
    }

    void forget(UUID person) {
        secrets.trying((Waits waits) -> {
            waits.forget(person);
            return null;
        });
    }

    SignInResult change(UUID person, char[] old, char[] passphrase) {
        record.requireWriting();
        if (Optional.ofNullable(state().accounts().get(person)).filter(account -> account.kind() == Account.Kind.PIN).isPresent()) {
            throw new IllegalArgumentException("A PIN is set by a supervisor.");
        }
        Secrets.check(Account.Kind.PASSPHRASE, passphrase);
        SignInResult result = signIn(person, old);
        if (result instanceof SignedIn in) {
            secrets.write(in.person(), in.person(), passphrase, Optional.empty(), core.sessions().key(in.person()).orElseThrow());
        }
        return result;
    }

    RecoveryResult recover(UUID someone, String typed, char[] passphrase) {
        record.requireWriting();
        UUID person = state().kept(someone);
        Secrets.check(Account.Kind.PASSPHRASE, passphrase);
        if (!Letters.isWellTyped(Letters.plain(typed))) {
            return new RecoveryResult.Refused(new Refused(Reason.MISTYPED, Duration.ZERO));
        }
        Optional<Recovery> recovery = secrets.recovery(person);
        SignInResult result = tried(person, (account, verifier) -> recovery.flatMap(each -> each.unwrap(person, typed, account.key()))
                .map(Optional::of));
        if (result instanceof Refused refused) {
            return new RecoveryResult.Refused(refused);
        }
        String next = secrets.newCode();
        secrets.write(person, person, passphrase, Optional.of(next), core.sessions().key(person).orElseThrow());
        return new RecoveryResult.Recovered(new RecoveryCode(next));
    }
}
