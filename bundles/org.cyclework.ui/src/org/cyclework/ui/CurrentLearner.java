package org.cyclework.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;

/**
 * Service: the person at the desk. Who it is after a start is told as {@link Events#LEARNER_KNOWN}, a change as
 * {@link Events#LEARNER_CHANGED}. Thread-safe.
 */
public interface CurrentLearner {

    /** @return the person at the desk; empty before the first name was given, just after the start, and while nobody is signed in */
    Optional<Learner> learner();

    /**
     * Finds out who sat here last, or who is signed in where people share the machine; opens the learner record, so call it in a job.
     *
     * @return everybody who was enrolled on this machine, in order
     * @throws org.cyclework.record.RecordUnavailable where the record cannot be used
     */
    List<Learner> load();

    /**
     * The person at the desk, looked up where that has not happened yet; call it in a job.
     *
     * @return empty only where no name was given yet
     * @throws org.cyclework.record.RecordUnavailable where the record cannot be used
     */
    default Optional<Learner> present() {
        if (learner().isEmpty()) {
            load();
        }
        return learner();
    }

    /**
     * What lets the person at the desk use the learner record, looked up where that has not happened yet; call it in a job.
     *
     * @return empty only where no name was given yet
     * @throws org.cyclework.record.RecordUnavailable where the record cannot be used
     */
    Optional<Access> access();

    /** @return who sat here last, as far as that is remembered; it need not be anybody who is known */
    default Optional<UUID> last() {
        return Optional.empty();
    }

    /** Whoever is signed in signs out, and nobody sits at the desk any more, told as {@link Events#LEARNER_CHANGED}; on a machine without accounts nobody ever leaves. */
    default void leave() {
        // whoever has a seat only is never asked to leave it
    }

    /** Another person sits down; remembered for the next start. */
    void choose(Learner learner);

    /**
     * Enrols a person, who then sits down. Writes to the learner record, so call it in a job.
     *
     * @param name what the person is called
     * @throws org.cyclework.record.RecordUnavailable where the record cannot be used
     */
    Learner enrol(String name);
}
