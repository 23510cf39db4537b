package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.InstitutionState.Opened;

/** What supervisors and administrators decide about other people's accounts and roles. */
final class Managing {

    private final RecordCore core;
    private final OpenedRecord record;
    private final Secrets secrets;
    private final List<LearningEvent> written = new ArrayList<>();

    Managing(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
        secrets = new Secrets(core, record);
    }

    private InstitutionState state() {
        return record.institution().state();
    }

    /** @throws IllegalArgumentException where nobody was enrolled under this id */
    static void requireKnown(OpenedRecord record, UUID person) {
        if (!People.isKnown(record, person)) {
            throw new IllegalArgumentException("Nobody here has the id " + person + ". Nothing was changed.");
        }
    }

    /** @throws AccessDenied unless the access may do it, a supervisor about one of the own trainees */
    private void require(Access access, Operation operation, UUID person) {
        if (!state().isShared()) {
            throw new IllegalStateException("This computer has no accounts.");
        }
        core.gate().requireForRecord(record, access, operation);
        if (access.role() == Role.SUPERVISOR && !state().traineesOf(access.actor(), core.gate().today()).contains(person)) {
            throw new AccessDenied("This person is in none of your groups. Nothing was changed.");
        }
    }

    /** @return nothing; throws where it would be refused */
    Void requireOpening(Access access, UUID person, Account.Kind kind) {
        require(access, kind == Account.Kind.PIN ? Operation.MANAGE_PINS : Operation.MANAGE_ACCOUNTS, person);
        requireKnown(record, person);
        Opened before = state().accounts().get(person);
        if (before != null && (before.kind() == kind || kind == Account.Kind.PIN)) {
            throw new IllegalArgumentException("This person has an account. Nothing was changed.");
        }
        return null;
    }

    Optional<RecoveryCode> open(Access access, UUID person, NewSecret secret) {
        requireOpening(access, person, secret.kind());
        return set(access, person, secret, true);
    }

    /** @return by what the person signs in; throws where it would be refused */
    Account.Kind requireResetting(Access access, UUID person) {
        Opened account = account(person);
        require(access, account.kind() == Account.Kind.PIN ? Operation.MANAGE_PINS : Operation.MANAGE_ACCOUNTS, person);
        return account.kind();
    }

    Optional<RecoveryCode> reset(Access access, UUID person, NewSecret secret) {
        if (requireResetting(access, person) != secret.kind()) {
            throw new IllegalArgumentException("The account was changed meanwhile. Nothing was changed now.");
        }
        return set(access, person, secret, secret.kind() == Account.Kind.PASSPHRASE);
    }

    private Opened account(UUID person) {
        return Optional.ofNullable(state().accounts().get(person))
                .orElseThrow(() -> new IllegalArgumentException("This person has no account. Nothing was changed."));
    }

    /** The secret comes first: without the account it means nothing. */
    private Optional<RecoveryCode> set(Access access, UUID person, NewSecret secret, boolean opens) {
        secrets.write(person, access.actor(), secret, secret.key().orElseGet(() -> key(access)));
        Fields payload = Fields.none().and("kind", secret.kind() == Account.Kind.PIN ? "pin" : "passphrase");
        if (secret.key().isPresent()) {
            payload = payload.and("key", secret.key().get().open());
        }
        if (opens) {
            decide(access, List.of(event(Verbs.ACCOUNT_OPENED, person.toString(), payload.json())));
        }
        core.sessions().end(person);
        secrets.forgetTries(person);
        return secret.code().map(RecoveryCode::new);
    }

    private AccountKey key(Access access) {
        return core.sessions().key(access.actor())
                .orElseThrow(() -> new AccessDenied("This needs the signature of an account with a passphrase. Nothing was changed."));
    }

    void close(Access access, UUID person) {
        require(access, Operation.MANAGE_ACCOUNTS, person);
        account(person);
        requireAnotherAdministrator(person);
        List<NewEvent> events = new ArrayList<>();
        state().roles().getOrDefault(person, Set.of()).forEach(role -> events.add(revocation(person, role)));
        events.add(event(Verbs.ACCOUNT_CLOSED, person.toString(), NewEvent.NOTHING_MORE));
        decide(access, events);
        core.sessions().end(person);
    }

    void grant(Access access, UUID person, Role role) {
        require(access, Operation.MANAGE_ROLES, person);
        if (account(person).kind() == Account.Kind.PIN) {
            throw new IllegalArgumentException("Only somebody who signs in with a passphrase can have this role. Nothing was changed.");
        }
        if (!state().roles(person).contains(role)) {
            decide(access, List.of(event(Verbs.ROLE_GRANTED, person.toString(), Fields.none().and("role", word(role)).json())));
        }
    }

    void revoke(Access access, UUID person, Role role) {
        require(access, Operation.MANAGE_ROLES, person);
        if (role == Role.TRAINEE) {
            throw new IllegalArgumentException("Everybody is a trainee. Nothing was changed.");
        }
        if (state().roles(person).contains(role)) {
            if (role == Role.ADMINISTRATOR) {
                requireAnotherAdministrator(person);
            }
            decide(access, List.of(revocation(person, role)));
        }
    }

    private void requireAnotherAdministrator(UUID person) {
        boolean another = state().roles().entrySet().stream()
                .anyMatch(each -> !each.getKey().equals(person) && each.getValue().contains(Role.ADMINISTRATOR));
        if (!another) {
            throw new IllegalArgumentException("Then nobody would be administrator any more. Nothing was changed.");
        }
    }

    private NewEvent revocation(UUID person, Role role) {
        List<UUID> grants = state().counting().stream().filter(event -> event.verb().equals(Verbs.ROLE_GRANTED)
                && event.objectId().equals(person.toString()) && Fields.read(event.payloadJson()).text("role").filter(word(role)::equals).isPresent())
                .map(LearningEvent::id).toList();
        return new NewEvent(Optional.of(core.newId()), Verbs.ROLE_REVOKED, 1, person.toString(), Fields.none().and("role", word(role)).json(), grants);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    void join(Access access, UUID kept, UUID other) {
        requireJoining(access, kept, other);
        if (access.role() == Role.SUPERVISOR && state().signsWithPassphrase(other)) {
            throw new AccessDenied("Only an administrator puts somebody who signs in with a passphrase under another entry. Nothing was changed.");
        }
        requireKnown(record, kept);
        requireKnown(record, other);
        if (state().kept(kept).equals(state().kept(other))) {
            throw new IllegalArgumentException("These are one person already. Nothing was changed.");
        }
        if (state().accounts().containsKey(other) && !state().accounts().containsKey(kept) || state().roles().containsKey(other)) {
            throw new IllegalArgumentException("The entry that has the account or the role has to be the one that is kept. Nothing was changed.");
        }
        decide(access, List.of(event(Verbs.PEOPLE_JOINED, kept.toString(), Fields.none().and("person", other).json())));
    }

    void part(Access access, UUID other) {
        UUID declared = state().joinedBy(other)
                .orElseThrow(() -> new IllegalArgumentException("Nobody was declared to be the same person. Nothing was changed."));
        UUID kept = state().kept(other);
        requireJoining(access, kept, other);
        decide(access, List.of(new NewEvent(Optional.of(core.newId()), Verbs.PEOPLE_PARTED, 1, kept.toString(),
                Fields.none().and("person", other).json(), List.of(declared))));
    }

    private void requireJoining(Access access, UUID kept, UUID other) {
        core.gate().requireForRecord(record, access, Operation.JOIN_PEOPLE);
        Set<UUID> own = state().traineesOf(access.actor(), core.gate().today());
        if (access.role() == Role.SUPERVISOR && !(own.contains(kept) && own.contains(other))) {
            throw new AccessDenied("Both have to be in your groups. Nothing was changed.");
        }
    }

    void erase(Access access) {
        core.gate().require(record, access, Operation.ERASE_PERSON);
        if (state().isShared() && state().accounts().containsKey(state().kept(access.learner()))) {
            close(access, state().kept(access.learner()));
        }
        for (UUID id : state().identities(access.learner())) {
            decide(access, List.of(event(Verbs.PERSON_ERASED, id.toString(), NewEvent.NOTHING_MORE)));
            new Upkeep(record).erase(id);
        }
    }

    private NewEvent event(String verb, String object, String payload) {
        return new NewEvent(verb, object, payload).withId(core.newId());
    }

    private void decide(Access access, List<NewEvent> events) {
        written.addAll(core.write(record, Institution.ID, Audience.INSTITUTION, access.actor(), events));
        if (!state().isShared()) {
            record.journal().seal(); // only what is sealed was surely written here
        }
    }

    /** @return what was written about the institution */
    List<LearningEvent> written() {
        return List.copyOf(written);
    }
}
