package org.cyclework.roleplay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;

/**
 * Service: plays that are kept in the learner record. Each step is an event there before the play shows its result; an
 * open play is rebuilt from its events. A scene counts only when its debrief is finished. Where the record cannot be read
 * or written, {@link org.cyclework.record.RecordUnavailable} reaches the caller and nothing is changed.
 */
public interface RolePlay {

    /**
     * Starts a play for a trainee who chooses among options.
     *
     * @param access whose record it goes into
     * @param caseId the case, such as "V1"
     * @param seat the chair
     * @param seed what fixes the order of the options and the other's answers
     * @return the kept play
     * @throws SceneRefused where the case is unknown or may not be played from this chair
     */
    default KeptPlay start(Access access, String caseId, Seat seat, long seed) {
        return start(access, caseId, Setup.of(seat, seed));
    }

    /**
     * Starts a play.
     *
     * @param access whose record it goes into
     * @param caseId the case, such as "V1"
     * @param setup who sits at the screen, how much help there is, the names, and the seed
     * @return the kept play
     * @throws SceneRefused where the case or the names are unknown, or the case may not be played from these seats
     */
    KeptPlay start(Access access, String caseId, Setup setup);

    /**
     * The trainee's plays whose debrief is not finished, the one touched last first. One whose case was edited comes back as
     * far as it still fits, and says so. Those whose case is gone, or may not be played any more, are left out; their events
     * stay.
     *
     * @param access whose
     * @return the plays, rebuilt
     */
    List<KeptPlay> open(Access access);

    /**
     * One play, finished or not.
     *
     * @param access whose
     * @param session its session
     * @return the play, rebuilt as in {@link #open}; empty where there is none or its case cannot be played any more
     */
    Optional<KeptPlay> find(Access access, UUID session);

    /**
     * What was said in a play, read from the record alone: it needs no case and stays as it was when the case changes.
     *
     * @param access whose
     * @param session its session
     * @return a transcript for each try, in the order they were begun; empty where there is no such play
     */
    List<Transcript> transcripts(Access access, UUID session);

    /**
     * A decision-only case: goes on with the walk the trainee has not finished, else begins one.
     *
     * @param access whose
     * @param caseId the case, such as "VX"
     * @param seed for a new walk: what fixes the names, where the case has several, and the order of the options
     * @return the kept walk
     * @throws SceneRefused where the case is unknown or has no decisions to take
     */
    KeptWalk walk(Access access, String caseId, long seed);

    /**
     * Finds a walk again, also one that is closed.
     *
     * @param access whose
     * @param session its session in the record
     * @return empty where there is no such walk, or its case is gone
     */
    Optional<KeptWalk> walked(Access access, UUID session);

    /**
     * Whether a break should be suggested: three scenes in a row in which the trainee's character was flooded, with less
     * than three quarters of an hour between one and the next.
     *
     * @param access whose
     * @param now the present
     * @return whether it is time for a break
     */
    boolean breakDue(Access access, Instant now);
}
