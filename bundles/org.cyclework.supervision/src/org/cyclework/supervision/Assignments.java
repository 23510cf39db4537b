package org.cyclework.supervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;

/**
 * Service: what was assigned to whom and how far it is. Thread-safe; arguments are never null. What the access does not allow
 * throws {@link org.cyclework.record.AccessDenied}, what cannot be done {@link SupervisionRefused}, and where the record
 * cannot be used its exception reaches the caller. Reading never writes.
 */
public interface Assignments {

    /**
     * Assigns something. The version of what is assigned is kept, so that it can be told when the course has moved on.
     *
     * @param access a supervisor's
     * @param assignment what, and to whom
     * @return one assignment for each recipient, in their order
     */
    List<Assignment> make(Access access, NewAssignment assignment);

    /**
     * Assigns the same again, as the course is now.
     *
     * @param access a supervisor's
     * @param assignment which
     * @param to to whom
     * @param terms under what terms
     * @return one assignment for each recipient
     */
    List<Assignment> copy(Access access, UUID assignment, List<Recipient> to, Terms terms);

    /**
     * Changes the terms, such as the last day.
     *
     * @param access a supervisor's
     * @param assignment which
     * @param terms as they are from now on
     * @return the assignment as it is now
     */
    Assignment change(Access access, UUID assignment, Terms terms);

    /**
     * Withdraws an assignment; what was handed in for it stays.
     *
     * @param access a supervisor's
     * @param assignment which
     */
    void withdraw(Access access, UUID assignment);

    /**
     * Takes a withdrawal back.
     *
     * @param access a supervisor's
     * @param assignment which
     */
    void restore(Access access, UUID assignment);

    /**
     * What was assigned to the people of the access, and to their groups.
     *
     * @param access a supervisor's
     * @return the assignments, the newest first
     */
    List<GivenAssignment> given(Access access);

    /**
     * What was assigned to a trainee: what is open first, by last day; then what waits for an answer; then the rest. What is not
     * yet to be shown, and what was withdrawn before anything was done for it, is left out.
     *
     * @param access about one trainee
     * @return the assignments
     */
    List<MyAssignment> mine(Access access);

    /**
     * One of {@link #mine}.
     *
     * @param access about one trainee
     * @param assignment which
     * @return it; empty where the trainee has none of this id
     */
    Optional<MyAssignment> mine(Access access, UUID assignment);

    /**
     * A trainee began something for an assignment.
     *
     * @param access the trainee's
     * @param assignment for which
     * @param session the play or quiz that was begun; empty for reading and practice
     */
    void begun(Access access, UUID assignment, Optional<UUID> session);

    /**
     * What can be handed in, to be shown before it is.
     *
     * @param access the trainee's
     * @param assignment for which
     * @return everything that would go, piece by piece
     */
    HandInOffer offer(Access access, UUID assignment);

    /**
     * Hands in. Own words go only where they are ticked; they are copied from what nobody else reads into what supervisors read.
     *
     * @param access the trainee's
     * @param assignment for which
     * @param handIn what
     * @return what was handed in
     */
    HandedIn handIn(Access access, UUID assignment, HandIn handIn);

    /**
     * Takes a hand-in back; possible until a supervisor opened it. The copies of own words go out of sight with it.
     *
     * @param access the trainee's
     * @param assignment for which
     */
    void takeBack(Access access, UUID assignment);
}
