package org.cyclework.record.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Role;
import org.cyclework.record.internal.accounts.InstitutionState;

/**
 * What a window asks again and again, as it was when the institution's events were folded last; known without waiting for anybody.
 *
 * @param shared whether people sign in here
 * @param roles of everybody who has more than that of a trainee
 */
record Standing(boolean shared, Map<UUID, Set<Role>> roles) {

    static Standing of(InstitutionState state) {
        return new Standing(state.isShared(), Map.copyOf(state.roles()));
    }

    /** @return all of a person's roles */
    Set<Role> roles(UUID person) {
        Set<Role> all = new LinkedHashSet<>(Set.of(Role.TRAINEE));
        all.addAll(roles.getOrDefault(person, Set.of()));
        return all;
    }
}
