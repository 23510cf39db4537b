package org.cyclework.ui.supervisor.assign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.ModuleStatus;
import org.cyclework.record.Group;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Task;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Labels;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * What can be assigned, to whom, and after what; no SWT.
 *
 * @param work what can be assigned, by kind
 * @param people groups first, then people
 * @param given assignments that can be asked for before another one
 */
record AssignChoices(Map<Task.Kind, List<Named>> work, List<To> people, List<GivenAssignment> given) {

    /**
     * Something of the course.
     *
     * @param id its id
     * @param title what it is called
     */
    record Named(String id, String title) {
    }

    /**
     * Somebody to whom something can be assigned.
     *
     * @param recipient who
     * @param name what the person or group is called
     * @param kind which of both, in words, with how many there are
     */
    record To(Recipient recipient, String name, String kind) {
    }

    /** Copies the lists. */
    AssignChoices {
        work = Map.copyOf(work);
        people = List.copyOf(people);
        given = List.copyOf(given);
    }

    /** @return what there is of a kind, in the course's order */
    List<Named> of(Task.Kind kind) {
        return work.getOrDefault(kind, List.of());
    }

    /** @return what a kind of work is called in the form */
    static String name(Task.Kind kind) {
        return switch (kind) {
            case VIGNETTE -> Messages.Kind_vignette;
            case MODULE -> Messages.Kind_module;
            case QUIZ -> Messages.Kind_quiz;
            case PRACTICE -> Messages.Kind_practice;
            case READING -> Messages.Kind_reading;
        };
    }

    /**
     * Works it out.
     *
     * @param groups those that concern whoever assigns
     * @param names what people are called
     * @param given what was assigned before
     */
    static AssignChoices of(Course course, List<Group> groups, Map<UUID, String> names, List<GivenAssignment> given, LocalDate today) {
        return new AssignChoices(work(course), people(groups, names, today), given.stream().filter(one -> !one.assignment().withdrawn()).toList());
    }

    private static Map<Task.Kind, List<Named>> work(Course course) {
        List<Module> ready = course.modules().stream().filter(module -> module.getStatus() == ModuleStatus.READY).toList();
        List<Lesson> lessons = ready.stream().flatMap(module -> module.getLessons().stream()).toList();
        Map<Task.Kind, List<Named>> work = new EnumMap<>(Task.Kind.class);
        work.put(Task.Kind.VIGNETTE, course.caseIds().stream().flatMap(id -> course.caseTitle(id).stream().map(title -> new Named(id, title))).toList());
        work.put(Task.Kind.MODULE, ready.stream().filter(module -> !module.getLessons().isEmpty()).map(module -> new Named(module.getId(), Labels.of(module))).toList());
        work.put(Task.Kind.QUIZ, ready.stream().filter(module -> course.itemCount(module.getId()) > 0).map(module -> new Named(module.getId(), Labels.of(module))).toList());
        work.put(Task.Kind.PRACTICE, lessons.stream().filter(lesson -> lesson.getSkill() != null).map(AssignChoices::named).toList());
        work.put(Task.Kind.READING, lessons.stream().map(AssignChoices::named).toList());
        return work;
    }

    private static Named named(Lesson lesson) {
        return new Named(lesson.getId(), Labels.of(lesson));
    }

    private static List<To> people(List<Group> groups, Map<UUID, String> names, LocalDate today) {
        List<To> all = new ArrayList<>();
        Map<UUID, To> people = new LinkedHashMap<>();
        for (Group group : groups.stream().filter(one -> !one.closed()).toList()) {
            List<UUID> trainees = group.members().stream().filter(member -> member.as() == Group.As.TRAINEE && member.isIn(today)).map(Group.Member::person).distinct().toList();
            String kind = group.kind() == Group.Kind.COHORT ? Messages.To_cohort : Messages.To_group;
            all.add(new To(new Recipient.Members(group.id()), group.name(), Counted.of(kind, trainees.size())));
            trainees.forEach(id -> people.computeIfAbsent(id, each -> new To(new Recipient.Person(id), names.getOrDefault(id, id.toString()), Messages.To_person)));
        }
        return Stream.concat(all.stream(), people.values().stream().sorted(Column.byWords(To::name))).toList();
    }

    /** @return what something is called that is chosen; empty where the course does not have it */
    Optional<String> title(Task.Kind kind, String id) {
        return of(kind).stream().filter(one -> one.id().equals(id)).map(Named::title).findFirst();
    }
}
