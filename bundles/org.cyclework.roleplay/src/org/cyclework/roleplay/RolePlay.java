package org.cyclework.roleplay;

import java.util.List;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;

/**
 * Service: plays that are kept in the learner record. Each step is an event there before the play shows its result; an
 * open play is rebuilt from its events. A scene counts only when its debrief is finished. Where the record cannot be read
 * or written, {@link org.cyclework.record.RecordUnavailable} reaches the caller and nothing is changed.
 */
public interface RolePlay {

    /**
     * Starts a play for a trainee.
     *
     * @param learner whose record it goes into
     * @param caseId the case, such as "V1"
     * @param seat the chair
     * @param seed what fixes the order of the options and the other's answers
     * @return the kept play
     * @throws SceneRefused where the case is unknown or may not be played from this chair
     */
    KeptPlay start(UUID learner, String caseId, Seat seat, long seed);

    /**
     * The trainee's plays whose debrief is not finished, the one touched last first. Those that no longer fit their case are
     * left out; their events stay.
     *
     * @param learner whose
     * @return the plays, rebuilt
     */
    List<KeptPlay> open(UUID learner);
}
