package org.cyclework.roleplay.standalone;

import java.util.List;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.LearnerRecord;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.internal.PerformedPlay;
import org.cyclework.roleplay.internal.RecordedRolePlay;
import org.cyclework.roleplay.internal.TranscriptJson;

/** Makes plays outside the component runtime. */
public final class Plays {

    private Plays() {
    }

    /**
     * Opens a case for one trainee who chooses among options.
     *
     * @param vignette the case; not changed
     * @param seat the chair the trainee takes
     * @param seed what fixes the order of the options and the other's answers
     * @return the play at its first moment
     * @throws SceneRefused where the case is not suitable for partner chairs, or has no scene for this seat
     */
    public static Play start(VignetteCase vignette, Seat seat, long seed) {
        return start(vignette, Setup.of(seat, seed));
    }

    /**
     * Opens a case.
     *
     * @param vignette the case with its names and pronouns in place; not changed
     * @param setup who sits at the screen, how much help there is, and the seed
     * @return the play at its first moment
     * @throws SceneRefused where the case is not suitable for partner chairs, or has no scene for these seats
     */
    public static Play start(VignetteCase vignette, Setup setup) {
        return PerformedPlay.start(vignette, setup);
    }

    /**
     * Rebuilds a play.
     *
     * @param vignette the case; not changed
     * @param setup as it was started with
     * @param steps what was done, oldest first
     * @return the play after these steps
     * @throws SceneRefused as in {@link #start}, and where a step does not fit the case any more
     */
    public static Play replay(VignetteCase vignette, Setup setup, List<PlayStep> steps) {
        return PerformedPlay.replay(vignette, setup, steps);
    }

    /**
     * Makes plays that are kept.
     *
     * @param library where the cases are
     * @param record where every step goes
     * @return the service
     */
    public static RolePlay kept(CourseLibrary library, LearnerRecord record) {
        return new RecordedRolePlay(library, record);
    }

    /** @return everything that was said, as a JSON array with an object for each row */
    public static String json(Transcript transcript) {
        return TranscriptJson.write(transcript.rows()).toString();
    }
}
