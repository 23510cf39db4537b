package org.cyclework.supervision.internal;

import java.util.HashSet;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Groups;
import org.cyclework.record.SignIn;
import org.cyclework.record.LearnerRecord;
import java.time.Clock;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Activate;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Terms;

/** Assignments as events: to a person for that person's eyes and the supervisors', to a group for the institution. */
@Component(service = Assignments.class)
public final class RecordedAssignments implements Assignments {

    private final Classroom classroom;
    private final TaskContent content;
    private final MyWork myWork;
    private final Offers offers;

    /**
     * Creates the service.
     *
     * @param record where everything is
     * @param signIn who is here
     * @param groups who belongs together
     * @param library what can be assigned
     */
    @Activate
    public RecordedAssignments(@Reference LearnerRecord record, @Reference SignIn signIn, @Reference Groups groups, @Reference CourseLibrary library) {
        this(new Classroom(record, signIn, groups, Clock.systemDefaultZone()), new TaskContent(library));
    }

    RecordedAssignments(Classroom classroom, TaskContent content) {
        this.classroom = classroom;
        this.content = content;
        offers = new Offers(classroom.record(), content);
        myWork = new MyWork(classroom, content);
    }

    @Override
    public List<Assignment> make(Access access, NewAssignment assignment) {
        Classroom.supervisor(access);
        String title = content.titleOrRefuse(assignment.task());
        List<Group> groups = classroom.groups().list(access);
        for (Recipient to : assignment.to()) {
            boolean there = switch (to) {
                case Recipient.Person person -> access.scope().holds(person.id());
                case Recipient.Members members -> Classroom.leads(groups, access.actor(), members.id(), classroom.today());
            };
            Refusal.unless(there, "refused.noRecipient");
        }
        List<Definition> made = new ArrayList<>();
        for (Recipient to : assignment.to()) {
            ObjectNode payload = Json.object();
            payload.set("task", TaskJson.write(assignment.task()));
            payload.put("title", title).put("version", content.version(assignment.task()).orElse("")).put("course", content.course().fingerprint());
            payload.set("terms", TaskJson.write(assignment.terms()));
            made.add(switch (to) {
                case Recipient.Person person -> Definition.personal(person.id(), List.of(classroom.found(access.about(person.id()), Verbs.TASK_ASSIGNED,
                        payload.put("name", classroom.ownName(access))))).orElseThrow();
                case Recipient.Members members -> Definition.ofGroup(List.of(classroom.found(access, Verbs.GROUP_ASSIGNED,
                        payload.put("group", members.id().toString())))).orElseThrow();
            });
        }
        return shown(access, made);
    }

    @Override
    public List<Assignment> copy(Access access, UUID assignment, List<Recipient> to, Terms terms) {
        return make(access, new NewAssignment(definition(access, assignment).task(), to, terms));
    }

    @Override
    public Assignment change(Access access, UUID assignment, Terms terms) {
        ObjectNode payload = Json.object();
        payload.set("terms", TaskJson.write(terms));
        decide(access, assignment, Verbs.TASK_CHANGED, Verbs.GROUP_TASK_CHANGED, payload);
        return shown(access, List.of(definition(access, assignment))).getFirst();
    }

    @Override
    public void withdraw(Access access, UUID assignment) {
        decide(access, assignment, Verbs.TASK_WITHDRAWN, Verbs.GROUP_TASK_WITHDRAWN, Json.object());
    }

    @Override
    public void restore(Access access, UUID assignment) {
        decide(access, assignment, Verbs.TASK_RESTORED, Verbs.GROUP_TASK_RESTORED, Json.object());
    }

    private void decide(Access access, UUID assignment, String forPerson, String forGroup, ObjectNode payload) {
        Classroom.supervisor(access);
        Definition definition = definition(access, assignment);
        Refusal.unless(!(definition.to() instanceof Recipient.Members members)
                || Classroom.leads(classroom.groups().list(access), access.actor(), members.id(), classroom.today()), "refused.noAssignment");
        switch (definition.to()) {
            case Recipient.Person person -> classroom.write(access.about(person.id()), forPerson, assignment, List.of(assignment), payload);
            case Recipient.Members members -> classroom.write(access, forGroup, assignment, List.of(assignment), payload);
        }
    }

    /** @return what was assigned to the people of the access and to the groups that they are in */
    private Definition definition(Access access, UUID assignment) {
        return definitions(access, classroom.groups().list(access), classroom.stories(access)).stream().filter(each -> each.id().equals(assignment)).findFirst()
                .orElseThrow(() -> Refusal.of("refused.noAssignment"));
    }

    private List<Definition> definitions(Access access, List<Group> groups, Map<UUID, Map<String, List<Deed>>> stories) {
        Set<UUID> known = new HashSet<>(groups.stream().map(Group::id).toList());
        List<Definition> all = new ArrayList<>(classroom.groupDefinitions(access).stream().filter(each -> known.contains(each.to().id())).toList());
        stories.forEach((trainee, byObject) -> byObject.values().forEach(deeds -> Definition.personal(trainee, deeds).ifPresent(all::add)));
        return all;
    }

    @Override
    public List<GivenAssignment> given(Access access) {
        Classroom.notTrainee(access);
        List<Group> groups = classroom.groups().list(access);
        Map<UUID, Map<String, List<Deed>>> stories = classroom.stories(access);
        List<Definition> all = definitions(access, groups, stories);
        Map<UUID, String> names = classroom.names();
        LocalDate today = classroom.today();
        Describing describing = new Describing(content, names, groups, all);
        return all.stream().sorted(Comparator.comparing(Definition::made).reversed()).map(definition -> {
            Set<UUID> people = definition.to() instanceof Recipient.Members members ? Classroom.trainees(groups, members.id(), today) : Set.of(definition.to().id());
            return new GivenAssignment(describing.assignment(definition), people.stream().filter(access.scope()::holds)
                    .map(person -> member(person, Classroom.name(names, person, ""), definition,
                            stories.getOrDefault(person, Map.of()).getOrDefault(definition.id().toString(), List.of()), today))
                    .sorted(Comparator.comparing(GivenAssignment.Member::name, String.CASE_INSENSITIVE_ORDER)).toList());
        }).toList();
    }

    private static GivenAssignment.Member member(UUID person, String name, Definition definition, List<Deed> deeds, LocalDate today) {
        Story story = Story.of(person, deeds);
        AssignmentState state = story.state(definition.withdrawn());
        Optional<Deed> handIn = story.handIn();
        boolean late = definition.terms().due().filter(due -> handIn.map(deed -> deed.wall().toLocalDate()).orElse(today).isAfter(due)).isPresent()
                && state != AssignmentState.WITHDRAWN;
        return new GivenAssignment.Member(person, name, state, handIn.map(Deed::wall), late);
    }

    private List<Assignment> shown(Access access, List<Definition> definitions) {
        List<Group> groups = classroom.groups().list(access);
        List<Definition> all = new ArrayList<>(definitions(access, groups, classroom.stories(access)));
        Describing describing = new Describing(content, classroom.names(), groups, all);
        Map<UUID, Assignment> shown = new LinkedHashMap<>();
        definitions.forEach(definition -> shown.put(definition.id(), describing.assignment(definition)));
        return List.copyOf(shown.values());
    }

    @Override
    public List<MyAssignment> mine(Access access) {
        return myWork.all(access);
    }

    @Override
    public Optional<MyAssignment> mine(Access access, UUID assignment) {
        return myWork.all(access).stream().filter(each -> each.assignment().id().equals(assignment)).findFirst();
    }

    @Override
    public void begun(Access access, UUID assignment, Optional<UUID> session) {
        MyAssignment mine = openOne(access, assignment);
        Refusal.unless(mine.waitsFor().isEmpty(), "refused.waits", String.join(", ", mine.waitsFor()));
        if (mine.state() == AssignmentState.NEW || session.filter(each -> !mine.sessions().contains(each)).isPresent()) {
            ObjectNode payload = Json.object();
            session.ifPresent(each -> payload.put("session", each.toString()));
            classroom.write(access, Verbs.ASSIGNMENT_BEGUN, assignment, List.of(), payload);
        }
    }

    @Override
    public HandInOffer offer(Access access, UUID assignment) {
        return offers.offer(access, openOne(access, assignment));
    }

    @Override
    public HandedIn handIn(Access access, UUID assignment, HandIn handIn) {
        MyAssignment mine = openOne(access, assignment);
        Refusal.unless(mine.waitsFor().isEmpty(), "refused.waits", String.join(", ", mine.waitsFor()));
        ObjectNode payload = offers.payload(offers.offer(access, mine), handIn);
        return HandInJson.read(access.learner(), classroom.write(access, Verbs.HANDED_IN, assignment, List.of(), payload));
    }

    @Override
    public void takeBack(Access access, UUID assignment) {
        Classroom.trainee(access);
        MyAssignment mine = mine(access, assignment).orElseThrow(() -> Refusal.of("refused.noAssignment"));
        Refusal.unless(mine.canBeTakenBack(), mine.handIn().isEmpty() ? "refused.notHandedIn" : "refused.opened");
        classroom.write(access, Verbs.HAND_IN_TAKEN_BACK, assignment, List.of(mine.handIn().get().id()), Json.object());
    }

    /** @return one that the trainee can do something for now */
    private MyAssignment openOne(Access access, UUID assignment) {
        Classroom.trainee(access);
        MyAssignment mine = mine(access, assignment).orElseThrow(() -> Refusal.of("refused.noAssignment"));
        Refusal.unless(mine.state().isOpen(), "refused.notOpen", mine.state().words());
        return mine;
    }
}
