package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Optional;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.assigned.HandInPlace;

/**
 * What the page after a scene says once it is looked up.
 *
 * @param breakDue whether a break is suggested
 * @param handIn where it can be handed in now
 * @param wants who wants it handed in after its debrief
 */
record AfterScene(boolean breakDue, Optional<CourseLink> handIn, Optional<String> wants) {

    /** Nothing is known yet. */
    static final AfterScene NOTHING = new AfterScene(false, Optional.empty(), Optional.empty());

    static AfterScene of(boolean breakDue, List<MyAssignment> assigned, KeptPlay play) {
        return new AfterScene(breakDue && !play.debriefed(), HandInPlace.now(assigned, play), HandInPlace.afterDebrief(assigned, play));
    }
}
