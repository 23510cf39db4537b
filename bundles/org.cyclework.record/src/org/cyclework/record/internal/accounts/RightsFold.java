package org.cyclework.record.internal.accounts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.query.Canonical;

/**
 * Who may do what, folded from the events that give and take roles and keys. The result depends on the set of events alone, not
 * on the order they arrived in. What an event's writer could have known is its past: the events it has seen and theirs. Whoever
 * gave or took something needs the right to in that past. A revocation takes away every grant of the role that had not seen it,
 * and what the person did to others' rights without having seen it. A new key of an account does the same to what the old one
 * gave, and from then on the old one signs nothing.
 */
final class RightsFold {

    private static final Set<String> VERBS = Set.of(Verbs.INSTITUTION_FOUNDED, Verbs.ROLE_GRANTED, Verbs.ROLE_REVOKED, Verbs.ACCOUNT_OPENED);

    private final TrustRoot root;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<UUID, List<Integer>> keysOf = new HashMap<>();
    private final Map<Role, List<Integer>> grants = new EnumMap<>(Map.of(Role.TRAINEE, List.of(), Role.SUPERVISOR, new ArrayList<>(),
            Role.ADMINISTRATOR, new ArrayList<>()));
    private final BitSet turns = new BitSet();
    private final BitSet accepted = new BitSet();
    private final BitSet renewals = new BitSet();
    private final Map<Integer, Boolean> valid = new HashMap<>();
    private final Map<Integer, Map<UUID, Set<Role>>> prefixes = new HashMap<>();

    /** What was done to somebody's rights, and what could be known by then. */
    private record Deed(Told told, UUID person, Optional<Role> role, BitSet past) {

        boolean is(String verb) {
            return told.event().verb().equals(verb);
        }

        boolean gives() {
            return is(Verbs.ROLE_GRANTED) || is(Verbs.INSTITUTION_FOUNDED);
        }

        boolean concerns(UUID who, Role what) {
            return person.equals(who) && (is(Verbs.INSTITUTION_FOUNDED) ? what != Role.TRAINEE : role.filter(what::equals).isPresent());
        }
    }

    /**
     * Folds them.
     *
     * @param root what is trusted
     * @param signed events with right signatures, first one first
     */
    RightsFold(TrustRoot root, List<Told> signed) {
        this.root = root;
        gather(signed);
        index();
        for (int i = 0; i < deeds.size(); i++) {
            if (deeds.get(i).is(Verbs.ROLE_REVOKED)) {
                valid.clear(); // what was accepted changes what is
                accepted.set(i, mayManage(i));
            } else if (renews(deeds.get(i))) {
                valid.clear();
                renewals.set(i, mayManage(i));
            }
        }
        valid.clear();
    }

    private void gather(List<Told> signed) {
        Map<String, BitSet> pasts = new HashMap<>();
        for (Told told : signed) {
            BitSet past = new BitSet();
            for (String seen : told.seen()) {
                Optional.ofNullable(pasts.get(seen)).ifPresent(past::or); // whatever comes later in the order cannot have been seen
            }
            BitSet withIt = past;
            if (isAboutRights(told)) {
                Optional<UUID> person = told.event().verb().equals(Verbs.INSTITUTION_FOUNDED) ? Optional.of(told.actor()) : told.object();
                if (person.isPresent()) {
                    places.put(told.identity(), deeds.size());
                    deeds.add(new Deed(told, person.get(), told.fields().text("role").flatMap(RightsFold::role), past));
                    withIt = (BitSet) past.clone();
                    withIt.set(deeds.size() - 1);
                }
            }
            pasts.merge(told.digest(), withIt, (one, other) -> {
                one.or(other); // another key may have signed the same bytes
                return one;
            });
        }
    }

    private void index() {
        Set<UUID> concerned = new HashSet<>();
        for (int i = 0; i < deeds.size(); i++) {
            Deed deed = deeds.get(i);
            if (deed.is(Verbs.ACCOUNT_OPENED) || deed.is(Verbs.INSTITUTION_FOUNDED)) {
                keysOf.computeIfAbsent(deed.person(), made -> new ArrayList<>()).add(i);
            }
            for (Role role : List.of(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
                if (deed.gives() && deed.concerns(deed.person(), role)) {
                    grants.get(role).add(i);
                    concerned.add(deed.person());
                }
            }
        }
        for (int i = 0; i < deeds.size(); i++) { // at an account of somebody without a role nothing changes
            turns.set(i, !deeds.get(i).is(Verbs.ACCOUNT_OPENED) || concerned.contains(deeds.get(i).person()));
        }
    }

    /** An account without a key gives nobody a say. */
    private static boolean isAboutRights(Told told) {
        return VERBS.contains(told.event().verb())
                && (!told.event().verb().equals(Verbs.ACCOUNT_OPENED) || told.fields().text("key").isPresent());
    }

    private static Optional<Role> role(String word) {
        return switch (word) {
            case "supervisor" -> Optional.of(Role.SUPERVISOR);
            case "administrator" -> Optional.of(Role.ADMINISTRATOR);
            default -> Optional.empty();
        };
    }

    private boolean isRoot(Deed deed) {
        return deed.is(Verbs.INSTITUTION_FOUNDED) && deed.told().event().id().equals(root.founding())
                && deed.told().key().equals(root.key()) && deed.person().equals(root.founder());
    }

    private boolean isValid(int index) {
        Boolean known = valid.get(index);
        if (known == null) {
            Deed deed = deeds.get(index);
            known = isRoot(deed) || deed.is(Verbs.ROLE_REVOKED) && accepted.get(index)
                    || !deed.is(Verbs.ROLE_REVOKED) && !deed.is(Verbs.INSTITUTION_FOUNDED) && mayManage(index) && !wasRevokedMeanwhile(index)
                            && !wasRenewedMeanwhile(index);
            valid.put(index, known);
        }
        return known;
    }

    /** Whether the actor was an administrator by all that could be known. */
    private boolean mayManage(int index) {
        Deed deed = deeds.get(index);
        return holds(deed.told(), deed.past()) && has(deed.told().actor(), Role.ADMINISTRATOR, deed.past());
    }

    private boolean wasRevokedMeanwhile(int index) {
        Deed deed = deeds.get(index);
        for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1)) {
            Deed revocation = deeds.get(i);
            if (revocation.concerns(deed.told().actor(), Role.ADMINISTRATOR) && !deed.past().get(i) && !revocation.past().get(index)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it gives another key to somebody who had one. */
    private boolean renews(Deed deed) {
        return deed.is(Verbs.ACCOUNT_OPENED) && keysOf.get(deed.person()).stream().anyMatch(deed.past()::get);
    }

    /** Whether the key that signed it was replaced by somebody who had not seen it, and neither had its writer seen that. */
    private boolean wasRenewedMeanwhile(int index) {
        Deed deed = deeds.get(index);
        Predicate<Deed> isOld = each -> key(each).filter(deed.told().key()::equals).isPresent();
        List<Integer> keys = keysOf.getOrDefault(deed.told().actor(), List.of());
        return keys.stream().filter(i -> renewals.get(i) && !deed.past().get(i) && !deeds.get(i).past().get(index) && i != index)
                .filter(i -> !isOld.test(deeds.get(i)) && keys.stream().anyMatch(old -> deeds.get(i).past().get(old) && isOld.test(deeds.get(old))))
                .anyMatch(i -> !wasRevokedMeanwhile(i));
    }

    /** Whether the key that signed it is one of its actor's accounts, among these deeds. */
    private boolean holds(Told told, BitSet among) {
        return holds(told.actor(), among, told.key()::equals);
    }

    private boolean holds(UUID person, BitSet among, Predicate<String> wanted) {
        for (int i : keysOf.getOrDefault(person, List.of())) {
            if (among.get(i) && key(deeds.get(i)).filter(wanted).isPresent() && isValid(i) && !isRenewed(i, among)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody gave the person another key, knowing of this one. */
    private boolean isRenewed(int old, BitSet among) {
        return keysOf.get(deeds.get(old).person()).stream().anyMatch(i -> among.get(i) && deeds.get(i).past().get(old) && isValid(i));
    }

    private Optional<String> key(Deed deed) {
        return isRoot(deed) ? Optional.of(root.key()) : deed.is(Verbs.ACCOUNT_OPENED) ? deed.told().fields().text("key") : Optional.empty();
    }

    /** Whether somebody has a role by these deeds; a role without an account that signs is none, and one administrator stays. */
    private boolean has(UUID person, Role role, BitSet among) {
        List<Integer> given = grants.get(role);
        if (given.stream().anyMatch(i -> deeds.get(i).person().equals(person) && holdsGood(i, role, among))) {
            return true;
        }
        return role == Role.ADMINISTRATOR && given.stream().noneMatch(i -> holdsGood(i, role, among))
                && given.stream().filter(i -> isGood(i, among)).findFirst().filter(i -> deeds.get(i).person().equals(person)).isPresent();
    }

    private boolean holdsGood(int grant, Role role, BitSet among) {
        return isGood(grant, among) && isAlive(deeds.get(grant), role, among);
    }

    /** Whether a grant is one of these, by somebody who might, for somebody who can sign. */
    private boolean isGood(int grant, BitSet among) {
        return among.get(grant) && isValid(grant) && holds(deeds.get(grant).person(), among, key -> true);
    }

    /** Whether no revocation of the role was accepted that the grant had not seen. */
    private boolean isAlive(Deed grant, Role role, BitSet among) {
        for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1)) {
            if (among.get(i) && deeds.get(i).concerns(grant.person(), role) && !grant.past().get(i)) {
                return false;
            }
        }
        return true;
    }

    /** @return whether every administrator was revoked, so that the oldest one stays */
    boolean isLastOneKept() {
        BitSet all = new BitSet();
        all.set(0, deeds.size());
        return deeds.stream().noneMatch(deed -> deed.gives() && deed.concerns(deed.person(), Role.ADMINISTRATOR) && counts(deed.told())
                && isAlive(deed, Role.ADMINISTRATOR, all));
    }

    /** @return what everybody has now who has more than the role of a trainee */
    Map<UUID, Set<Role>> roles() {
        return rolesAfter(deeds.size());
    }

    /** @return what everybody had who had more than the role of a trainee, before an event in canonical order */
    Map<UUID, Set<Role>> rolesBefore(LearningEvent event) {
        return rolesAfter(turns.previousSetBit(before(event) - 1) + 1);
    }

    private Map<UUID, Set<Role>> rolesAfter(int count) {
        return prefixes.computeIfAbsent(count, made -> {
            BitSet among = new BitSet();
            among.set(0, count);
            Map<UUID, Set<Role>> roles = new HashMap<>();
            for (Role role : List.of(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
                for (int i : grants.get(role)) {
                    UUID person = deeds.get(i).person();
                    if (i < count && has(person, role, among)) {
                        roles.computeIfAbsent(person, first -> EnumSet.noneOf(Role.class)).add(role);
                    }
                }
            }
            return roles;
        });
    }

    private int before(LearningEvent event) {
        int low = 0;
        int high = deeds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Canonical.ORDER.compare(deeds.get(middle).told().event(), event) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** @return whether the key that signed an event was one of its actor's when it was written */
    boolean signedByItsActor(Told told) {
        BitSet among = new BitSet();
        among.set(0, before(told.event()));
        return holds(told, among) || isFounding(told);
    }

    /** @return whether the event is the one that founded the institution */
    boolean isFounding(Told told) {
        return told.event().id().equals(root.founding()) && told.key().equals(root.key()) && told.actor().equals(root.founder());
    }

    /** @return whether an event about rights counts */
    boolean counts(Told told) {
        Integer index = places.get(told.identity());
        return index != null && isValid(index);
    }

    static boolean decides(Told told) {
        return isAboutRights(told);
    }
}
