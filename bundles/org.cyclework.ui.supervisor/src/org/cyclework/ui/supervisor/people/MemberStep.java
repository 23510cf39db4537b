package org.cyclework.ui.supervisor.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.ui.Undo;

/**
 * Memberships that were changed, which can be turned round.
 *
 * @param label what was done, in a few words
 * @param groups turns it round
 * @param access whoever did it
 * @param before the memberships as they were
 * @param after the memberships as they are
 */
record MemberStep(String label, Supplier<Groups> groups, Supplier<Access> access, List<Place> before, List<Place> after) implements Undo.Step {

    /**
     * Somebody in a group.
     *
     * @param group which
     * @param member who, as what and when
     */
    record Place(UUID group, Group.Member member) {

        private boolean sameAs(Place other) {
            return group.equals(other.group) && member.person().equals(other.member.person()) && member.as() == other.member.as();
        }
    }

    /** Those who come back come first, so that nobody is in no group meanwhile and out of reach. */
    @Override
    public Undo.Step reverse() {
        before.forEach(place -> groups.get().add(access.get(), place.group(), place.member()));
        after.stream().filter(place -> before.stream().noneMatch(place::sameAs))
                .forEach(place -> groups.get().remove(access.get(), place.group(), place.member().person(), place.member().as()));
        return new MemberStep(label, groups, access, after, before);
    }
}
