package org.cyclework.record.internal.accounts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.Retention;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;

/**
 * Folds the institution's events. Where an institution is trusted, only what somebody signed who had the right to counts. Events
 * are the same where their bytes are, so none takes the place of another that has its id.
 */
public final class InstitutionFold {

    /** What changes whose record is whose: where nobody signs in, it counts where this home wrote it and nowhere else. */
    public static final Set<String> OF_THIS_HOME = Set.of(Verbs.PERSON_ERASED, Verbs.PEOPLE_JOINED, Verbs.PEOPLE_PARTED);

    private static final Set<String> OF_ONE_HOME = Set.of(Verbs.HOME_ADMITTED, Verbs.HOME_REVOKED);

    private final InstitutionState state;
    private final Signatures signatures;
    private final Predicate<Told> own;
    private final Set<String> known = new HashSet<>();
    private final Optional<Told> founding;
    private Optional<Told> last = Optional.empty();

    /**
     * Folds events.
     *
     * @param root what is trusted
     * @param events in any order, doubles and forged ones among them
     * @param signatures checks
     * @param own whether this home wrote an event itself
     */
    public InstitutionFold(Optional<TrustRoot> root, List<Told> events, Signatures signatures, Predicate<Told> own) {
        this.signatures = signatures;
        this.own = own;
        state = new InstitutionState(root);
        founding = events.stream().filter(told -> root.filter(trusted -> trusted.founding().equals(told.event().id())
                && trusted.key().equals(told.key())).isPresent()).findFirst();
        List<Told> inOrder = right(events);
        if (root.isPresent()) {
            RightsFold rights = new RightsFold(root.get(), inOrder);
            state.rights = Optional.of(rights);
            state.roles = rights.roles();
        }
        inOrder.forEach(this::next);
    }

    private List<Told> right(List<Told> events) {
        List<Told> all = Told.sorted(events);
        List<Told> right = state.root.isEmpty() ? all : all.parallelStream().filter(told -> signatures.isRight(told) || isOfThisHome(told)).toList();
        Set<Told> good = new HashSet<>(right);
        all.stream().filter(told -> !good.contains(told)).forEach(this::leaveOut);
        return right;
    }

    /** Whether it counts without anybody's signature: where people sign in, nothing does. */
    private boolean isOfThisHome(Told told) {
        return !state.isShared() && OF_THIS_HOME.contains(told.event().verb()) && own.test(told);
    }

    /** What was decided before there was an institution is no forgery, and neither is whom a home trusts for itself alone. */
    private void leaveOut(Told told) {
        boolean before = founding.filter(first -> Told.ORDER.compare(told, first) < 0).isPresent();
        if (state.root.isEmpty()) {
            state.unconfirmed.add(told.event());
        } else if (!before && !isForOneHome(told)) {
            state.notCounting++;
        } else if (OF_THIS_HOME.contains(told.event().verb()) && own.test(told)) {
            undeclared(told);
        }
    }

    /** Nobody signs an admission that two machines make when they meet first; it counts where it was written. */
    private static boolean isForOneHome(Told told) {
        return OF_ONE_HOME.contains(told.event().verb()) && told.signature().isEmpty();
    }

    private void undeclared(Told told) {
        Optional<UUID> other = told.fields().uuid("person");
        switch (told.event().verb()) {
            case Verbs.PEOPLE_JOINED -> other.ifPresent(one -> told.object().ifPresent(kept -> state.undeclared.put(one, kept)));
            case Verbs.PEOPLE_PARTED -> other.ifPresent(state.undeclared::remove);
            default -> {}
        }
    }

    /** @return what the events say */
    public InstitutionState state() {
        return state;
    }

    /**
     * Folds more events, where that does not change what was folded before: they come later and are not about rights.
     *
     * @param events in any order
     * @return false where nothing was done, and everything has to be folded again
     */
    public boolean more(List<Told> events) {
        List<Told> inOrder = right(events);
        boolean later = inOrder.isEmpty() || last.isEmpty() || Told.ORDER.compare(last.get(), inOrder.getFirst()) < 0;
        if (!later || state.root.isPresent() && inOrder.stream().anyMatch(RightsFold::decides)) {
            return false;
        }
        inOrder.forEach(this::next);
        return true;
    }

    private void next(Told told) {
        if (!counts(told)) {
            leaveOut(told);
            state.groups.overrule(told);
        } else if (known.add(told.digest())) {
            take(told);
            told.seen().forEach(state.frontier::remove);
            state.frontier.add(told.digest());
        }
        last = Optional.of(told);
    }

    private boolean counts(Told told) {
        if (isOfThisHome(told) || state.rights.isEmpty()) {
            return isOfThisHome(told) || !OF_THIS_HOME.contains(told.event().verb());
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
            case Verbs.PERSON_ERASED, Verbs.ACCOUNT_CLOSED, Verbs.RETENTION_SET -> false;
            case Verbs.ACCOUNT_OPENED -> supervises(told.actor(), told.object(), day) && !signsAlready(told.object());
            case Verbs.GROUP_RENAMED, Verbs.GROUP_CLOSED, Verbs.MEMBER_REMOVED -> leads(told.actor(), told.object(), day);
            case Verbs.MEMBER_ADDED -> GroupBook.member(told.fields()).filter(member -> state.mayTake(told.actor(), told.object(), member, day)).isPresent();
            case Verbs.MEMBER_MOVED -> leads(told.actor(), told.fields().uuid("left"), day) && told.fields().uuid("person")
                    .filter(person -> state.mayTake(told.actor(), told.object(), Group.Member.trainee(person), day)).isPresent();
            case Verbs.GROUP_ASSIGNED -> told.object().filter(told.event().id()::equals).isPresent()
                    && leads(told.actor(), told.fields().uuid("group"), day);
            case Verbs.GROUP_TASK_CHANGED, Verbs.GROUP_TASK_WITHDRAWN, Verbs.GROUP_TASK_RESTORED -> state.mayChange(told.actor(),
                    told.object(), day);
            case Verbs.PEOPLE_JOINED -> supervisesBoth(told, day) && told.fields().uuid("person").filter(state::signsWithPassphrase).isEmpty();
            case Verbs.PEOPLE_PARTED -> supervisesBoth(told, day);
            default -> true;
        };
    }

    private boolean supervises(UUID supervisor, Optional<UUID> person, LocalDate day) {
        return person.filter(state.traineesOf(supervisor, day)::contains).isPresent();
    }

    private boolean supervisesBoth(Told told, LocalDate day) {
        return supervises(told.actor(), told.object(), day) && supervises(told.actor(), told.fields().uuid("person"), day);
    }

    /** An account with a passphrase is not made one with a PIN by a supervisor. */
    private boolean signsAlready(Optional<UUID> person) {
        return person.map(state.accounts::get).filter(account -> account.kind() == Account.Kind.PASSPHRASE).isPresent();
    }

    private boolean leads(UUID supervisor, Optional<UUID> group, LocalDate day) {
        return group.filter(each -> state.leads(supervisor, each, day)).isPresent();
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
                    .ifPresent(other -> state.joins.join(told, kept, other)));
            case Verbs.PEOPLE_PARTED -> told.fields().uuid("person").ifPresent(other -> state.joins.part(told.event().acts(), other));
            case Verbs.RETENTION_SET -> state.retention = months(told);
            case Verbs.PERSON_ERASED -> object.ifPresent(state.erased::add);
            case Verbs.GROUP_ASSIGNED -> object.ifPresent(id -> told.fields().uuid("group")
                    .ifPresent(group -> state.assigned.computeIfAbsent(id, made -> new HashSet<>()).add(group)));
            default -> {}
        }
    }

    /** The rule of an institution that is trusted, and of no other; what is no number of months is none. */
    private OptionalInt months(Told told) {
        OptionalInt months = told.fields().number("months");
        boolean ours = state.root.filter(root -> told.object().filter(root.institution()::equals).isPresent()).isPresent();
        return ours && months.isPresent() && months.getAsInt() >= 1 && months.getAsInt() <= Retention.LONGEST ? months : OptionalInt.empty();
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
