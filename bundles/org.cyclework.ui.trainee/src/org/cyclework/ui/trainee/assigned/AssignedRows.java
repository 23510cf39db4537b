package org.cyclework.ui.trainee.assigned;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.PersonName;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Feedback;
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

    /**
     * @param back what stands among what came back, see {@link #cameBack}, and not here once more
     * @param finished the quizzes and plays that are finished
     * @return what can be done, and what waits for an answer or has one; of what is closed only the latest
     */
    public static List<Offer> of(List<MyAssignment> mine, List<Offer> back, Set<UUID> finished) {
        List<Offer> rows = new ArrayList<>();
        Set<CourseLink> above = back.stream().map(Offer::link).collect(Collectors.toSet());
        int closed = 0;
        for (MyAssignment each : mine.stream().filter(one -> !above.contains(link(one))).toList()) {
            boolean over = each.state() == AssignmentState.SIGNED_OFF || each.state() == AssignmentState.REVIEWED || each.state() == AssignmentState.WITHDRAWN;
            closed += over ? 1 : 0;
            if (!over || closed <= MOST_DONE) {
                rows.add(row(each, finished));
            }
        }
        return rows;
    }

    /** @return what came back and asks for another try, or was not looked at yet; the newest answer first */
    public static List<Offer> cameBack(List<MyAssignment> mine, List<Feedback> feedback, SeenAnswers seen) {
        List<Offer> rows = new ArrayList<>();
        Set<CourseLink> once = new HashSet<>();
        for (Feedback each : feedback.stream().filter(one -> !one.answers().isEmpty()).toList()) {
            Optional<MyAssignment> about = mine.stream().filter(one -> each.assignment().equals(Optional.of(one.assignment().id()))).findFirst();
            boolean newest = once.add(link(each));
            boolean again = about.filter(one -> one.state() == AssignmentState.RETURNED).isPresent();
            if (newest && (again || !seen.isSeen(each))) {
                rows.add(new Offer(about.map(one -> AssignedTask.icon(one.assignment().task())).orElse("case"), about.map(one -> one.assignment().title()).orElse(each.title()),
                        CameBack.heading(each.answers().getLast()), link(each)));
            }
        }
        return rows;
    }

    /** @return where what is assigned and not handed in is done */
    public static Set<CourseLink> places(List<MyAssignment> mine) {
        return mine.stream().filter(each -> each.state().isOpen()).map(each -> AssignedTask.about(each.assignment().task())).collect(Collectors.toSet());
    }

    private static CourseLink link(Feedback feedback) {
        return CourseLink.to(KIND, feedback.assignment().orElse(feedback.work()).toString());
    }

    private static Offer row(MyAssignment mine, Set<UUID> finished) {
        return new Offer(AssignedTask.icon(mine.assignment().task()), mine.assignment().title(), detail(mine, finished), link(mine));
    }

    static CourseLink link(MyAssignment mine) {
        return CourseLink.to(KIND, mine.assignment().id().toString());
    }

    /** Where it stands, by when it is wanted, and by whom. */
    static String detail(MyAssignment mine, Set<UUID> finished) {
        List<String> parts = new ArrayList<>();
        boolean done = mine.state() == AssignmentState.BEGUN && mine.sessions().stream().anyMatch(finished::contains);
        parts.add(Messages.bind(Messages.Row_state, AssignedTask.kind(mine.assignment().task()), done ? Messages.State_done : mine.stateWords()));
        if (!mine.waitsFor().isEmpty()) {
            parts.add(Messages.bind(Messages.Row_first, mine.waitsFor().getFirst()));
        } else if (mine.state().isOpen()) {
            mine.assignment().terms().due().map(Dates::day)
                    .ifPresent(day -> parts.add(Messages.bind(mine.late() ? Messages.Row_wasDue : Messages.Row_due, day)));
        }
        parts.add(Messages.bind(Messages.Row_by, PersonName.isolated(mine.assignment().byName())));
        return String.join("  ·  ", parts);
    }
}
