package org.cyclework.ui.trainee.assigned;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Dates;
import org.cyclework.ui.trainee.study.TodayModel.Offer;

/** The calm list of what was assigned, for the start page; no SWT. */
public final class AssignedRows {

    static final CourseLink.Kind KIND = new CourseLink.Kind("assigned");
    private static final int MOST_DONE = 2;

    private AssignedRows() {
    }

    /** @return what can be done, and what waits for an answer or has one; of what is closed only the latest */
    public static List<Offer> of(List<MyAssignment> mine) {
        List<Offer> rows = new ArrayList<>();
        int closed = 0;
        for (MyAssignment each : mine) {
            boolean over = each.state() == AssignmentState.SIGNED_OFF || each.state() == AssignmentState.REVIEWED || each.state() == AssignmentState.WITHDRAWN;
            closed += over ? 1 : 0;
            if (!over || closed <= MOST_DONE) {
                rows.add(row(each));
            }
        }
        return rows;
    }

    private static Offer row(MyAssignment mine) {
        return new Offer(AssignedTask.icon(mine.assignment().task()), mine.assignment().title(), detail(mine), link(mine));
    }

    static CourseLink link(MyAssignment mine) {
        return CourseLink.to(KIND, mine.assignment().id().toString());
    }

    /** Where it stands, by when it is wanted, and by whom. */
    static String detail(MyAssignment mine) {
        List<String> parts = new ArrayList<>();
        parts.add(Messages.bind(Messages.Row_state, AssignedTask.kind(mine.assignment().task()), mine.stateWords()));
        if (!mine.waitsFor().isEmpty()) {
            parts.add(Messages.bind(Messages.Row_first, mine.waitsFor().getFirst()));
        } else if (mine.state().isOpen()) {
            mine.assignment().terms().due().map(Dates::day)
                    .ifPresent(day -> parts.add(Messages.bind(mine.late() ? Messages.Row_wasDue : Messages.Row_due, day)));
        }
        parts.add(Messages.bind(Messages.Row_by, mine.assignment().byName()));
        return String.join("  ·  ", parts);
    }
}
