package org.cyclework.record.internal.accounts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
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
 * and what the person did to others' rights without having seen it.
 */
final class RightsFold {

    private static final Set<String> VERBS = Set.of(Verbs.INSTITUTION_FOUNDED, Verbs.ROLE_GRANTED, Verbs.ROLE_REVOKED, Verbs.ACCOUNT_OPENED);

    private final TrustRoot root;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final BitSet accepted = new BitSet();
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
        for (int i = 0; i < deeds.size(); i++) {
            if (deeds.get(i).is(Verbs.ROLE_REVOKED)) {
                valid.clear(); // what was accepted changes what is
                accepted.set(i, mayManage(i));
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
                    places.put(told.digest(), deeds.size());
                    deeds.add(new Deed(told, person.get(), told.fields().text("role").flatMap(RightsFold::role), past));
                    withIt = (BitSet) past.clone();
                    withIt.set(deeds.size() - 1);
                }
            }
            pasts.put(told.digest(), withIt);
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
                    || !deed.is(Verbs.ROLE_REVOKED) && !deed.is(Verbs.INSTITUTION_FOUNDED) && mayManage(index) && !wasRevokedMeanwhile(index);
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

    /** Whether the key that signed it is one of its actor's accounts, among these deeds. */
    private boolean holds(Told told, BitSet among) {
        return holds(told.actor(), among, told.key()::equals);
    }

    private boolean holds(UUID person, BitSet among, Predicate<String> wanted) {
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Deed deed = deeds.get(i);
            if (deed.person().equals(person) && key(deed).filter(wanted).isPresent() && isValid(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> key(Deed deed) {
        return isRoot(deed) ? Optional.of(root.key()) : deed.is(Verbs.ACCOUNT_OPENED) ? deed.told().fields().text("key") : Optional.empty();
    }

    /** Whether somebody has a role by these deeds; a role without an account that signs is none, and one administrator stays. */
    private boolean has(UUID person, Role role, BitSet among) {
        boolean somebody = false;
        int oldest = -1;
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            Deed grant = deeds.get(i);
            if (grant.gives() && grant.concerns(grant.person(), role) && isValid(i) && holds(grant.person(), among, key -> true)) {
                boolean alive = isAlive(grant, role, among);
                if (alive && grant.person().equals(person)) {
                    return true;
                }
                somebody |= alive;
                oldest = oldest < 0 ? i : oldest;
            }
        }
        return role == Role.ADMINISTRATOR && !somebody && oldest >= 0 && deeds.get(oldest).person().equals(person);
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
        return rolesAfter(before(event));
    }

    private Map<UUID, Set<Role>> rolesAfter(int count) {
        return prefixes.computeIfAbsent(count, made -> {
            BitSet among = new BitSet();
            among.set(0, count);
            Map<UUID, Set<Role>> roles = new HashMap<>();
            for (Deed deed : deeds.subList(0, count)) {
                if (deed.gives()) {
                    for (Role role : List.of(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
                        if (deed.concerns(deed.person(), role) && has(deed.person(), role, among)) {
                            roles.computeIfAbsent(deed.person(), first -> EnumSet.noneOf(Role.class)).add(role);
                        }
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
        Integer index = places.get(told.digest());
        return index != null && isValid(index);
    }

    static boolean decides(Told told) {
        return isAboutRights(told);
    }
}
