package org.cyclework.supervision;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;

/** Service: what supervisors rate by. Thread-safe; arguments are never null. Errors are as for {@link Reviews}. */
public interface Rubrics {

    /** The built-in rubric of process criteria: what was done about a scene, never how the scene came out. */
    String PROCESS = "process";

    /** The built-in rubric of seven dimensions, for live role-plays that a supervisor watched. */
    String DIMENSIONS = "dimensions";

    /**
     * The rubrics that may be used.
     *
     * @param access a supervisor's or an administrator's
     * @return built-in ones first, then the institution's own by title
     */
    List<Rubric> all(Access access);

    /**
     * One rubric.
     *
     * @param access of anybody who is signed in
     * @param id its id
     * @return it, also where it was put away; empty where there is none
     */
    Optional<Rubric> find(Access access, String id);

    /**
     * Makes a rubric of one's own.
     *
     * @param access a supervisor's
     * @param title what it is called
     * @param about what it is for
     * @param rates what may be rated by it
     * @param criteria at least one
     * @return the rubric
     */
    Rubric make(Access access, String title, String about, Rubric.Rates rates, List<Rubric.Criterion> criteria);

    /**
     * Changes a rubric of one's own; ratings by it keep the levels that they have.
     *
     * @param access a supervisor's
     * @param changed the rubric as it is from now on; its version is ignored
     * @return the rubric with its new version
     */
    Rubric change(Access access, Rubric changed);

    /**
     * Puts a rubric away; ratings by it stay.
     *
     * @param access a supervisor's
     * @param id one's own
     */
    void putAway(Access access, String id);
}
