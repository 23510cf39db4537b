package org.cyclework.record;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Service: how long an institution keeps the work of people who left all of its groups. Only an institution sets such a rule; on
 * a machine of one person's own there is none, and nothing is ever due there. The rule erases nobody: it makes a list, and an
 * administrator erases whom that person confirms, by {@link RecordKeeping#erase}. Thread-safe; it throws what {@link Accounts} does.
 */
public interface Retention {

    /** The most months for which a rule can keep work. */
    int LONGEST = 600;

    /**
     * Somebody whose time is over.
     *
     * @param person who
     * @param left the day on which the person left the last group
     * @param due the day from which the work is not kept any longer
     */
    record Due(UUID person, LocalDate left, LocalDate due) {
    }

    /**
     * The rule of the institution.
     *
     * @param access anybody's who is signed in
     * @return for how many months work is kept; empty where the institution set no rule
     */
    OptionalInt months(Access access);

    /**
     * Sets the rule, or takes it back.
     *
     * @param access an administrator's
     * @param months 1 to {@link #LONGEST}; empty for no rule
     * @throws IllegalArgumentException where it is another number
     * @throws IllegalStateException where people do not sign in here
     */
    void set(Access access, OptionalInt months);

    /**
     * Those whose work is not kept any longer by the rule: trainees who were in groups and are in none, nor will be. Whoever has
     * a role is never among them.
     *
     * @param access an administrator's
     * @return them, who left first first; nobody where there is no rule
     */
    List<Due> due(Access access);
}
