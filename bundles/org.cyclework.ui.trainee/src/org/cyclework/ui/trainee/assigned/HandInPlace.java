package org.cyclework.ui.trainee.assigned;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cyclework.record.PersonName;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.CourseLink;

/** Leads from where work ends to where it is handed in, such as {@code cw:assigned/0a49…#hand-in-7c01…}; no SWT. */
public final class HandInPlace {

    private static final String PART = "hand-in-";

    /**
     * Work that somebody waits for.
     *
     * @param place where it is handed in
     * @param by the name of whoever assigned it
     * @param whole whether it has to be worked through
     */
    public record Wanted(CourseLink place, String by, boolean whole) {
    }

    private HandInPlace() {
    }

    /** @return where this play can be handed in, now or after its debrief: the assignment that it was begun for, or else one that asks for such a play */
    public static Optional<CourseLink> of(List<MyAssignment> mine, KeptPlay play) {
        return wanting(mine, play).map(each -> link(each, play.session()));
    }

    /** @return where this play can be handed in now */
    public static Optional<CourseLink> now(List<MyAssignment> mine, KeptPlay play) {
        return wanting(mine, play).filter(each -> !waitsForDebrief(each, play)).map(each -> link(each, play.session()));
    }

    /** @return who wants this play once its debrief is done; empty where nobody does, or where it can be handed in as it is */
    public static Optional<String> afterDebrief(List<MyAssignment> mine, KeptPlay play) {
        return wanting(mine, play).filter(each -> waitsForDebrief(each, play)).map(each -> PersonName.isolated(each.assignment().byName()));
    }

    private static Optional<MyAssignment> wanting(List<MyAssignment> mine, KeptPlay play) {
        return first(mine, play.session(), each -> suits(each.assignment().task(), play));
    }

    private static boolean waitsForDebrief(MyAssignment mine, KeptPlay play) {
        return !play.debriefed() && mine.assignment().terms().required().contains(Requirement.COMPLETED);
    }

    /** @return where a quiz or decisions can be handed in now: the assignment that they were begun for, or else one about the same module or case */
    public static Optional<CourseLink> of(List<MyAssignment> mine, UUID session, String about) {
        return wanted(mine, session, about).map(Wanted::place);
    }

    /** @return the same, with who waits for it */
    public static Optional<Wanted> wanted(List<MyAssignment> mine, UUID session, String about) {
        return first(mine, session, each -> isDoneInSessions(each.assignment().task()) && each.assignment().task().about().equals(about))
                .map(each -> new Wanted(link(each, session), PersonName.isolated(each.assignment().byName()),
                        each.assignment().terms().required().contains(Requirement.COMPLETED)));
    }

    private static boolean isDoneInSessions(Task task) {
        return task.kind() == Task.Kind.VIGNETTE || task.kind() == Task.Kind.QUIZ;
    }

    private static Optional<MyAssignment> first(List<MyAssignment> mine, UUID session, Predicate<MyAssignment> suits) {
        List<MyAssignment> open = mine.stream().filter(each -> each.state().isOpen() && each.waitsFor().isEmpty()).toList();
        return Stream.concat(open.stream().filter(each -> each.sessions().contains(session)), open.stream().filter(suits)).findFirst();
    }

    /** Two at one screen play no chair that is assigned. */
    private static boolean suits(Task task, KeptPlay play) {
        return task instanceof Task.Vignette asked && asked.caseId().equals(play.play().vignette().getId())
                && asked.chair().filter(chair -> play.play().setup().seats() != Seats.of(chair)).isEmpty()
                && asked.level().filter(level -> play.play().setup().support() != level).isEmpty()
                && (asked.seed().isEmpty() || asked.seed().getAsLong() == play.play().setup().seed());
    }

    private static CourseLink link(MyAssignment mine, UUID session) {
        return AssignedRows.link(mine).at(PART + session);
    }

    /** @return the play or quiz that a link wants to hand in; empty for any other link */
    static Optional<UUID> session(CourseLink link) {
        return link.fragment().filter(part -> part.startsWith(PART)).flatMap(part -> ForAssignment.id(part.substring(PART.length())));
    }
}
