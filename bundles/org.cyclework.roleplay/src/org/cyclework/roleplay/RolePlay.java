package org.cyclework.roleplay;

import java.util.List;
import org.cyclework.model.vignette.Seat;

/**
 * Service: plays that are kept in the learner record. Each step is an event there before the play shows its result; an
 * open play is rebuilt from its events. A scene counts only when its debrief is finished.
 */
public interface RolePlay {

    /**
     * Starts a play for the trainee.
     *
     * @param traineeId whose record it goes into
     * @param caseId the case, such as "V1"
     * @param seat the chair
     * @param seed what fixes the order of the options and the other's answers
     * @return the kept play
     * @throws SceneRefused where the case is unknown or may not be played from this chair
     */
    KeptPlay start(String traineeId, String caseId, Seat seat, long seed);

    /**
     * The trainee's plays whose debrief is not finished, latest first. Those that no longer fit their case are left out.
     *
     * @param traineeId whose
     * @return the plays, rebuilt
     */
    List<KeptPlay> open(String traineeId);
}
