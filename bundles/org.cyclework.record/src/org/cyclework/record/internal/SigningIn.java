package org.cyclework.record.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PersonName;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.RecoveryResult;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.SignInResult;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState.Opened;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.Letters;
import org.cyclework.record.internal.accounts.Recovery;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.TrustRoot;
import org.cyclework.record.internal.accounts.Unsigned;
import org.cyclework.record.internal.accounts.Verifier;

/** Signs people in, by what their secrets are checked by. */
final class SigningIn {

    /** So many events stand in one line at most. */
    private static final int TOGETHER = 50;

    private final RecordCore core;

    SigningIn(RecordCore core) {
        this.core = core;
    }

    /**
     * Founds an institution. The file that says whom to trust is written last, so a kill in between leaves a machine without
     * accounts, and lines that mean nothing.
     */
    RecoveryCode found(UUID person, char[] passphrase, String name) {
        core.locked(record -> requireFounding(record, person, name));
        NewSecret secret = NewSecret.of(core, person, Account.Kind.PASSPHRASE, passphrase);
        return core.locked(record -> found(record, person, name, secret));
    }

    private static Void requireFounding(OpenedRecord record, UUID person, String name) {
        record.requireWriting();
        if (record.institution().state().root().isPresent()) {
            throw new IllegalStateException("This computer belongs to an institution already.");
        }
        PersonName.orRefuse(name);
        Managing.requireKnown(record, person);
        return null;
    }

    private RecoveryCode found(OpenedRecord record, UUID person, String name, NewSecret secret) {
        requireFounding(record, person, name);
        AccountKey key = secret.key().orElseThrow();
        new Secrets(core, record).write(person, person, secret, key);
        UUID institution = core.newId();
        UUID founding = core.newId();
        String payload = Fields.none().and("name", PersonName.orRefuse(name).value()).and("person", person).and("key", key.open()).json();
        core.write(record, Institution.ID, Audience.INSTITUTION, person,
                List.of(new NewEvent(Verbs.INSTITUTION_FOUNDED, institution.toString(), payload).withId(founding)), Optional.of(key));
        signAgain(record, person, key);
        record.institution().trust(new TrustRoot(institution, founding, person, key.open(), true));
        core.sessions().begin(person, Optional.of(key));
        return new RecoveryCode(secret.code().orElseThrow());
    }

    /**
     * What was decided here before about groups, and who was erased, has to stay so, and from now on only what is signed counts.
     * What others wrote is theirs to sign, and who may do what, or is whom, is decided anew.
     */
    private void signAgain(OpenedRecord record, UUID founder, AccountKey key) {
        Map<UUID, UUID> again = new HashMap<>();
        List<NewEvent> events = new ArrayList<>();
        record.journal().seal();
        for (Told told : record.log().written(Institution.ID).stream().sorted(Told.ORDER).toList()) {
            LearningEvent event = told.event();
            if (told.signature().isEmpty() && Unsigned.STAYS.contains(event.verb())) {
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
        return tried(someone, trial -> trial.account().kind() == Account.Kind.PIN
                ? trial.verifier().isPin(trial.person(), secret) ? Optional.of(Optional.empty()) : Optional.empty()
                : trial.verifier().unwrap(trial.person(), secret, trial.account().key()).map(Optional::of));
    }

    /** Looks whether a secret is right. */
    private interface Looking {

        /** @return the account's key, where it has one; empty where the secret is wrong */
        Optional<Optional<AccountKey>> look(Trial trial);
    }

    /** By what somebody signs in, as it was when the secret was typed. */
    private record Trial(UUID person, Opened account, Verifier verifier, Optional<Recovery> recovery) {

        static Optional<Trial> of(UUID person, InstitutionState state, Secrets secrets) {
            Optional<Opened> account = Optional.ofNullable(state.accounts().get(person)).filter(found -> state.isShared());
            return account.flatMap(opened -> secrets.verifier(person).filter(each -> each.kind() == opened.kind())
                    .map(verifier -> new Trial(person, opened, verifier, secrets.recovery(person))));
        }

        boolean isSame(Trial other) {
            return account.equals(other.account()) && verifier.json().equals(other.verifier().json());
        }
    }

    /** What somebody may try, or why not. */
    private record Beginning(Optional<Trial> trial, Refused why) {
    }

    /** The secret is stretched while others use the record. That it was tried is written down before. */
    private SignInResult tried(UUID someone, Looking looking) {
        Beginning beginning = core.locked(record -> begin(record, someone));
        if (beginning.trial().isEmpty()) {
            return beginning.why();
        }
        Trial trial = beginning.trial().get();
        Optional<Optional<AccountKey>> key = looking.look(trial);
        return core.locked(record -> end(record, trial, key));
    }

    private Beginning begin(OpenedRecord record, UUID someone) {
        InstitutionState state = record.institution().state();
        Secrets secrets = new Secrets(core, record);
        UUID person = state.kept(someone);
        Optional<Trial> trial = Trial.of(person, state, secrets);
        if (trial.isEmpty()) {
            boolean has = state.isShared() && state.accounts().containsKey(person);
            return new Beginning(trial, new Refused(has ? Reason.UNUSABLE : Reason.NO_ACCOUNT, Duration.ZERO));
        }
        Duration wait = secrets.trying(waits -> waits.begin(person));
        return new Beginning(wait.isZero() ? trial : Optional.empty(), new Refused(Reason.WAIT, wait));
    }

    /** What was right is so still, unless the secret was changed meanwhile. */
    private SignInResult end(OpenedRecord record, Trial trial, Optional<Optional<AccountKey>> key) {
        InstitutionState state = record.institution().state();
        Secrets secrets = new Secrets(core, record);
        UUID person = trial.person();
        if (key.isEmpty() || Trial.of(person, state, secrets).filter(trial::isSame).isEmpty()) {
            return new Refused(Reason.WRONG, secrets.trying(waits -> waits.wrong(person)));
        }
        secrets.forgetTries(person);
        core.sessions().begin(person, key.get());
        return new SignedIn(person, state.roles(person));
    }

    /** Changes what whoever asks signs in with. */
    SignInResult change(Access access, char[] old, char[] secret) {
        Account.Kind kind = core.locked(record -> changing(record, access));
        Secrets.check(kind, secret);
        UUID person = access.learner();
        if (kind == Account.Kind.PIN) {
            return changePin(person, old, secret);
        }
        SignInResult result = signIn(person, old);
        if (result instanceof SignedIn in) {
            write(in.person(), secret, Optional.empty());
        }
        return result;
    }

    private Account.Kind changing(OpenedRecord record, Access access) {
        record.requireWriting();
        core.gate().require(record, access, Operation.CHANGE_SECRET);
        Opened account = record.institution().state().accounts().get(access.learner());
        if (account == null || !record.institution().state().isShared()) {
            throw new IllegalArgumentException("You have no account here. Nothing was changed.");
        }
        return account.kind();
    }

    /** The key that a PIN makes signs the next one and is forgotten; it is no key of the account. */
    private SignInResult changePin(UUID person, char[] old, char[] pin) {
        AtomicReference<Trial> tried = new AtomicReference<>();
        AtomicReference<AccountKey> key = new AtomicReference<>();
        SignInResult result = tried(person, trial -> {
            tried.set(trial);
            Optional<AccountKey> made = trial.verifier().pinKey(trial.person(), old);
            made.ifPresent(key::set);
            return made.map(right -> Optional.empty());
        });
        if (result instanceof SignedIn) {
            if (tried.get().verifier().key().isEmpty()) {
                throw new IllegalArgumentException("This PIN was set by an older version. Ask your supervisor for a new one; from then on you change it yourself. Nothing was changed.");
            }
            NewSecret secret = NewSecret.of(core, person, Account.Kind.PIN, pin);
            core.locked(record -> {
                if (Trial.of(person, record.institution().state(), new Secrets(core, record)).filter(tried.get()::isSame).isEmpty()) {
                    throw new AccessDenied("The account was changed meanwhile. Nothing was changed now.");
                }
                new Secrets(core, record).writeOwn(person, secret, key.get());
                return null;
            });
        }
        return result;
    }

    /** Another passphrase for whoever just signed in. */
    private void write(UUID person, char[] passphrase, Optional<String> code) {
        AccountKey key = core.sessions().key(person).orElseThrow(() -> new AccessDenied("You are not signed in any longer. Nothing was read or changed."));
        NewSecret secret = NewSecret.passphrase(core, person, passphrase, key, code);
        core.locked(record -> {
            Opened account = record.institution().state().accounts().get(person);
            if (account == null || !account.key().equals(key.open())) {
                throw new AccessDenied("The account was changed meanwhile. Nothing was changed now.");
            }
            new Secrets(core, record).write(person, person, secret, key);
            return null;
        });
    }

    RecoveryResult recover(UUID someone, String typed, char[] passphrase) {
        core.locked(record -> {
            record.requireWriting();
            return null;
        });
        Secrets.check(Account.Kind.PASSPHRASE, passphrase);
        if (!Letters.isWellTyped(Letters.plain(typed))) {
            return new RecoveryResult.Refused(new Refused(Reason.MISTYPED, Duration.ZERO));
        }
        SignInResult result = tried(someone, trial -> trial.recovery().flatMap(each -> each.unwrap(trial.person(), typed, trial.account().key())).map(Optional::of));
        if (result instanceof Refused refused) {
            return new RecoveryResult.Refused(refused);
        }
        Optional<String> next = NewSecret.newCode(core);
        write(((SignedIn) result).person(), passphrase, next);
        return new RecoveryResult.Recovered(new RecoveryCode(next.orElseThrow()));
    }
}
