package org.cyclework.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Service: the groups of the institution. A supervisor makes groups, and takes into them people whom nobody supervises or whom
 * the supervisor supervises anyway; everything else is an administrator's. Thread-safe; it throws what {@link Accounts} does.
 */
public interface Groups {

    /**
     * Makes a group. A supervisor who makes it supervises it.
     *
     * @param access who makes it
     * @param name 1 to 200 characters
     * @param kind what it is
     * @param within a cohort that it belongs to
     * @return the group
     */
    Group make(Access access, String name, Group.Kind kind, Optional<UUID> within);

    /**
     * Calls a group something else.
     *
     * @param access who
     * @param group which
     * @param name 1 to 200 characters
     */
    void rename(Access access, UUID group, String name);

    /**
     * Ends a group; who was in it stays written.
     *
     * @param access who
     * @param group which
     */
    void close(Access access, UUID group);

    /**
     * Takes somebody into a group, or gives a membership other days.
     *
     * @param access who
     * @param group which
     * @param member who, as what and when
     */
    void add(Access access, UUID group, Group.Member member);

    /**
     * Takes somebody out of a group.
     *
     * @param access who
     * @param group which
     * @param person who
     * @param as as what
     */
    void remove(Access access, UUID group, UUID person, Group.As as);

    /**
     * Moves a trainee from one group to another, in one step.
     *
     * @param access who may take the trainee out of the one and into the other
     * @param person the trainee
     * @param from the group that is left
     * @param to the new one
     * @return who sees the trainee's work by it
     * @throws IllegalArgumentException where both are the same
     */
    Moved move(Access access, UUID person, UUID from, UUID to);

    /**
     * The groups that concern somebody: a trainee's own, a supervisor's, everybody's for an administrator.
     *
     * @param access who asks
     * @return them in the order they were made, closed ones last
     */
    List<Group> list(Access access);

    /**
     * Who sees a trainee's work after a change of group. The trainee keeps everything, and so does the record: feedback stays
     * with the trainee; whoever sees the work no longer keeps nothing that can be opened.
     *
     * @param stay supervisors who saw it and still do
     * @param come those who see it from now on
     * @param go those who do not see it any longer
     */
    record Moved(List<UUID> stay, List<UUID> come, List<UUID> go) {

        /** Copies the lists. */
        public Moved {
            stay = List.copyOf(stay);
            come = List.copyOf(come);
            go = List.copyOf(go);
        }
    }
}
