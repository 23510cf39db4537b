package org.cyclework.record.internal.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;

/** Folds the institution's events. Where an institution is trusted, only what somebody signed who had the right to counts. */
public final class InstitutionFold {

    private final InstitutionState state;

    private InstitutionFold(Optional<TrustRoot> root) {
        state = new InstitutionState(root);
    }

    /**
     * Folds them.
     *
     * @param root what is trusted
     * @param events in any order, doubles and forged ones among them
     * @param signatures checks
     * @return what they say
     */
    public static InstitutionState of(Optional<TrustRoot> root, List<Told> events, Signatures signatures) {
        InstitutionFold fold = new InstitutionFold(root);
        List<Told> inOrder = Told.sorted(root.isEmpty() ? events : events.stream().filter(signatures::isRight).toList());
        if (root.isPresent()) {
            RightsFold rights = new RightsFold(root.get(), inOrder);
            fold.state.rights = Optional.of(rights);
            fold.state.roles = rights.roles();
        }
        for (Told told : inOrder) {
            if (fold.counts(told)) {
                fold.take(told);
                told.seen().forEach(fold.state.frontier::remove);
                fold.state.frontier.add(told.event().id());
            }
        }
        return fold.state;
    }

    private boolean counts(Told told) {
        if (state.rights.isEmpty()) {
            return true;
        }
        RightsFold rights = state.rights.get();
        if (RightsFold.decides(told)) {
            return rights.counts(told);
        }
        Set<Role> roles = rights.rolesBefore(told.event()).getOrDefault(told.actor(), Set.of());
        return rights.signedByItsActor(told) && !roles.isEmpty() && (roles.contains(Role.ADMINISTRATOR) || maySupervisor(told));
    }

    /** What a supervisor may who is no administrator. */
    private boolean maySupervisor(Told told) {
        LocalDate day = told.event().wall().toLocalDate();
        return switch (told.event().verb()) {
            case Verbs.PERSON_ERASED, Verbs.ACCOUNT_CLOSED -> false;
            case Verbs.ACCOUNT_OPENED -> supervises(told.actor(), told.object(), day);
            case Verbs.GROUP_RENAMED, Verbs.GROUP_CLOSED, Verbs.MEMBER_REMOVED -> leads(told, day);
            case Verbs.MEMBER_ADDED -> GroupBook.member(told.fields()).filter(member -> state.mayTake(told.actor(), told.object(), member, day)).isPresent();
            case Verbs.PEOPLE_JOINED, Verbs.PEOPLE_PARTED -> supervises(told.actor(), told.object(), day)
                    && supervises(told.actor(), told.fields().uuid("person"), day);
            default -> true;
        };
    }

    private boolean supervises(UUID supervisor, Optional<UUID> person, LocalDate day) {
        return person.filter(state.traineesOf(supervisor, day)::contains).isPresent();
    }

    private boolean leads(Told told, LocalDate day) {
        return told.object().filter(group -> state.leads(told.actor(), group, day)).isPresent();
    }

    private void take(Told told) {
        state.counting.add(told.event());
        state.groups.take(told);
        Optional<UUID> object = told.object();
        switch (told.event().verb()) {
            case Verbs.INSTITUTION_FOUNDED -> found(told);
            case Verbs.ACCOUNT_OPENED -> object.ifPresent(person -> open(person, told));
            case Verbs.ACCOUNT_CLOSED -> object.ifPresent(state.accounts::remove);
            case Verbs.HOME_ADMITTED -> state.homes.put(told.event().objectId(), told.fields());
            case Verbs.HOME_REVOKED -> state.homes.remove(told.event().objectId());
            case Verbs.PEOPLE_JOINED -> object.ifPresent(kept -> told.fields().uuid("person")
                    .ifPresent(other -> state.joins.join(told.event().id(), kept, other)));
            case Verbs.PEOPLE_PARTED -> state.joins.part(told.event().acts());
            case Verbs.PERSON_ERASED -> object.ifPresent(state.erased::add);
            default -> {}
        }
    }

    private void found(Told told) {
        state.name = told.fields().text("name").orElse("");
        state.root.ifPresent(root -> state.accounts.put(root.founder(),
                new InstitutionState.Opened(Account.Kind.PASSPHRASE, root.key(), told.event().id())));
    }

    private void open(UUID person, Told told) {
        Optional<Account.Kind> kind = told.fields().text("kind").flatMap(Verifier::kindOf);
        kind.ifPresent(which -> state.accounts.put(person,
                new InstitutionState.Opened(which, told.fields().text("key").orElse(""), told.event().id())));
    }
}
