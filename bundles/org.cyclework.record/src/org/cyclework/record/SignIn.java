package org.cyclework.record;

import java.util.List;
import java.util.UUID;

/**
 * Service: who sits at this machine. On a machine without accounts, as all are today, whoever sits there picks a trainee
 * and may do all of that trainee's. Thread-safe. Every method throws {@link RecordUnavailable} where the record cannot be
 * used.
 */
public interface SignIn {

    /** @return the people of this machine, in the order they enrolled */
    List<Learner> people();

    /**
     * Enrols a trainee.
     *
     * @param name what the trainee is called; it is cleaned as {@link PersonName} says. Two trainees may have one name
     * @return the trainee with a new id
     * @throws IllegalArgumentException if it is no {@link PersonName}; its message is a sentence for the trainee
     */
    Learner enrol(String name);

    /**
     * Picks a trainee.
     *
     * @param learner who was enrolled here
     * @return the trainee's access to the trainee's own record
     * @throws IllegalArgumentException if nobody here has the id
     */
    Access pick(UUID learner);

    /**
     * Whoever keeps this machine; on a machine without accounts anybody.
     *
     * @return an administrator's access to everybody
     */
    Access keeper();
}
