package org.cyclework.supervision.internal;

import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Groups;
import org.cyclework.record.SignIn;
import org.cyclework.record.LearnerRecord;
import java.time.Clock;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Activate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.RecordKeeping;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.CommonTurningPoint;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;
import org.cyclework.supervision.internal.texts.Words;

/** Tells how groups do from projections, so that a thousand people can be told of at once. */
@Component(service = GroupOverview.class)
public final class ComputedOverview implements GroupOverview {

    private static final TimeProjection TIME = new TimeProjection();
    private static final DoneProjection DONE = new DoneProjection();

    private final Classroom classroom;
    private final TaskContent content;
    private final RolePlay rolePlay;

    /**
     * Creates the service.
     *
     * @param record where everything is
     * @param signIn who is here
     * @param groups who belongs together
     * @param library what can be assigned
     * @param rolePlay what was played
     */
    @Activate
    public ComputedOverview(@Reference LearnerRecord record, @Reference SignIn signIn, @Reference Groups groups, @Reference CourseLibrary library, @Reference RolePlay rolePlay) {
        this(new Classroom(record, signIn, groups, Clock.systemDefaultZone()), new TaskContent(library), rolePlay);
    }

    ComputedOverview(Classroom classroom, TaskContent content, RolePlay rolePlay) {
        this.classroom = classroom;
        this.content = content;
        this.rolePlay = rolePlay;
    }

    @Override
    public GroupView of(Access access, UUID group) {
        Classroom.notTrainee(access);
        List<Group> groups = classroom.groups().list(access);
        Group found = groups.stream().filter(each -> each.id().equals(group)).findFirst().orElseThrow(() -> Refusal.of("refused.noGroup"));
        Set<UUID> people = Classroom.trainees(groups, group, classroom.today());
        return view(access, found.name(), people.stream().filter(access.scope()::holds).toList(), groups);
    }

    @Override
    public GroupView everyone(Access access) {
        Classroom.notTrainee(access);
        return view(access, Words.of("everyone"), classroom.people(access), classroom.groups().list(access));
    }

    private GroupView view(Access access, String name, Collection<UUID> people, List<Group> groups) {
        Map<UUID, Map<String, DonePart>> done = classroom.record().everybody(access, DONE);
        Map<UUID, Map<String, List<TimeProjection.Span>>> time = classroom.record().everybody(access, TIME);
        Map<UUID, Map<String, List<Deed>>> stories = classroom.stories(access);
        List<Definition> definitions = classroom.groupDefinitions(access);
        Map<UUID, String> names = classroom.names();
        Places places = new Places(content.course());
        Map<UUID, List<UUID>> groupsOf = new HashMap<>();
        people.forEach(person -> groupsOf.put(person, Classroom.groupsOf(groups, person, classroom.today())));
        List<GroupView.Row> rows = new ArrayList<>();
        for (UUID person : people) {
            Work work = work(person, stories.getOrDefault(person, Map.of()), definitions, groupsOf.get(person));
            rows.add(row(person, Classroom.name(names, person, ""), done.getOrDefault(person, Map.of()).values(), time.getOrDefault(person, Map.of()).values(), work, places));
        }
        rows.sort(Comparator.comparing(GroupView.Row::name, String.CASE_INSENSITIVE_ORDER).thenComparing(GroupView.Row::trainee));
        boolean few = people.size() < FEWEST_INSIDE;
        List<GroupView.Objective> objectives = few ? List.of() : new Objectives(content.course()).of(people, done);
        return new GroupView(name, classroom.now(), rows, objectives, few ? Optional.of(Words.of("withheld", FEWEST_INSIDE)) : Optional.empty());
    }

    /** How many assignments wait for the trainee, and how many hand-ins for a supervisor. */
    private record Work(int open, int waiting) {
    }

    private Work work(UUID person, Map<String, List<Deed>> byObject, List<Definition> groupDefinitions, List<UUID> groups) {
        List<Definition> all = new ArrayList<>(groupDefinitions.stream().filter(definition -> definition.isFor(person, groups)).toList());
        byObject.values().forEach(deeds -> Definition.personal(person, deeds).ifPresent(all::add));
        int open = 0;
        int waiting = 0;
        for (Definition definition : all) {
            AssignmentState state = Story.of(person, byObject.getOrDefault(definition.id().toString(), List.of())).state(definition.withdrawn());
            open += state.isOpen() && definition.terms().from().filter(classroom.today()::isBefore).isEmpty() ? 1 : 0;
            waiting += state == AssignmentState.HANDED_IN || state == AssignmentState.OPENED ? 1 : 0;
        }
        return new Work(open, waiting);
    }

    private static GroupView.Row row(UUID person, String name, Collection<DonePart> parts, Collection<List<TimeProjection.Span>> months, Work work, Places places) {
        int read = 0;
        int quizzes = 0;
        int plays = 0;
        DonePart last = DonePart.EMPTY;
        for (DonePart part : parts) {
            for (Map.Entry<String, List<String>> thing : part.things().entrySet()) {
                switch (thing.getKey().charAt(0)) {
                    case DonePart.LESSON -> read += DonePart.isRead(thing.getValue()) ? 1 : 0;
                    case DonePart.QUIZ -> quizzes += thing.getValue().size();
                    case DonePart.PLAY -> plays += thing.getValue().size();
                    default -> {
                        // items are told by objective
                    }
                }
            }
            last = part.at() > last.at() ? part : last;
        }
        List<TimeProjection.Span> spans = TimeProjection.joined(months.stream().flatMap(List::stream).toList());
        Duration worked = spans.stream().map(TimeProjection.Span::length).reduce(Duration.ZERO, Duration::plus);
        Optional<OffsetDateTime> newest = spans.isEmpty() ? Optional.empty()
                : Optional.of(OffsetDateTime.ofInstant(Instant.ofEpochSecond(spans.getLast().to()), ZoneId.systemDefault()));
        return new GroupView.Row(person, name, places.of(last.touched()), read, quizzes, plays, worked, newest, work.open(), work.waiting());
    }

    @Override
    public List<CommonTurningPoint> turningPoints(Access access, UUID group, RecordKeeping.Watch watch) {
        Classroom.notTrainee(access);
        List<Group> groups = classroom.groups().list(access);
        Refusal.unless(groups.stream().anyMatch(each -> each.id().equals(group)), "refused.noGroup");
        List<UUID> people = Classroom.trainees(groups, group, classroom.today()).stream().filter(access.scope()::holds).toList();
        return people.size() < FEWEST_INSIDE ? List.of() : new TurningPointCount(classroom.record(), content.course(), rolePlay).of(access, people, watch);
    }
}
