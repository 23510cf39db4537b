package org.cyclework.record;

import java.util.List;
import java.util.UUID;

/**
 * Service: who sits at this machine. On a machine without accounts whoever sits there picks a trainee and may do all of that
 * trainee's; on one that {@linkplain Accounts people share} they sign in first. Thread-safe. Every method throws {@link RecordUnavailable} where the record cannot be
 * used.
 */
public interface SignIn {

    /** @return the people of this machine, in the order they enrolled; names can be read before anybody is signed in */
    List<Learner> people();

    /**
     * Enrols a trainee.
     *
     * @param name what the trainee is called; it is cleaned as {@link PersonName} says. Two trainees may have one name
     * @return the trainee with a new id
     * @throws IllegalArgumentException if it is no {@link PersonName}; its message is a sentence for the trainee
     * @throws AccessDenied on a shared machine, unless a supervisor or administrator is signed in
     */
    Learner enrol(String name);

    /**
     * Picks a trainee.
     *
     * @param learner who was enrolled here
     * @return the trainee's access to the trainee's own record
     * @throws IllegalArgumentException if nobody here has the id
     * @throws AccessDenied on a shared machine, unless the trainee is signed in
     */
    Access pick(UUID learner);

    /**
     * Whoever keeps this machine; on a machine without accounts anybody.
     *
     * @return an administrator's access to everybody
     * @throws AccessDenied on a shared machine, unless an administrator is signed in
     */
    Access keeper();
}
