package org.cyclework.assessment;

import java.util.Objects;

/**
 * How far a trainee is with a module. Lessons and cases that are still to come do not count.
 *
 * @param moduleId such as "M1"
 * @param lessonsRead lessons marked as read
 * @param lessons lessons there are
 * @param itemsMastered items whose latest answer was wholly right
 * @param items items there are
 * @param casesDone cases of which a play was debriefed
 * @param cases cases there are
 * @param state in one word
 */
public record ModuleProgress(String moduleId, int lessonsRead, int lessons, int itemsMastered, int items, int casesDone,
        int cases, State state) {

    /** How far, in one word. */
    public enum State {

        /** Nothing was opened, answered or played. */
        NOT_STARTED,

        /** Something was. */
        STARTED,

        /** There is something, and all of it is read, mastered and debriefed. */
        DONE
    }

    /** Creates the progress. */
    public ModuleProgress {
        Objects.requireNonNull(moduleId);
        Objects.requireNonNull(state);
    }

    /** @return the share that is done of all lessons, items and cases, each kind weighing the same, 0 to 1 */
    public double share() {
        double done = 0;
        int kinds = 0;
        int[][] parts = {{lessonsRead, lessons}, {itemsMastered, items}, {casesDone, cases}};
        for (int[] part : parts) {
            if (part[1] > 0) {
                done += (double) part[0] / part[1];
                kinds++;
            }
        }
        return kinds == 0 ? 0 : done / kinds;
    }
}
