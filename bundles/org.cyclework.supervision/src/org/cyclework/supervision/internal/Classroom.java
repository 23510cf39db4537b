package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Groups;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.internal.texts.Words;

/** What all services of this room read and write: people, groups, and the deeds of assignments. */
final class Classroom {

    private static final StoryProjection STORIES = new StoryProjection();

    private final LearnerRecord record;
    private final SignIn signIn;
    private final Groups groups;
    private final Clock clock;

    Classroom(LearnerRecord record, SignIn signIn, Groups groups, Clock clock) {
        this.record = record;
        this.signIn = signIn;
        this.groups = groups;
        this.clock = clock;
    }

    LearnerRecord record() {
        return record;
    }

    SignIn signIn() {
        return signIn;
    }

    Groups groups() {
        return groups;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** @return what everybody here is called */
    Map<UUID, String> names() {
        Map<UUID, String> names = new HashMap<>();
        signIn.people().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    static String name(Map<UUID, String> names, UUID person, String otherwise) {
        return names.getOrDefault(person, otherwise.isEmpty() ? Words.of("somebody") : otherwise);
    }

    /** @return the name of whoever asks, as it is written under feedback */
    String ownName(Access access) {
        return name(names(), access.actor(), "");
    }

    /** @throws org.cyclework.supervision.SupervisionRefused where somebody asks as what only supervisors do */
    static void supervisor(Access access) {
        Refusal.unless(access.role() == Role.SUPERVISOR, "refused.supervisorsOnly");
    }

    /** @throws org.cyclework.supervision.SupervisionRefused where somebody asks about others who only learns */
    static void notTrainee(Access access) {
        Refusal.unless(access.role() != Role.TRAINEE, "refused.notTrainees");
    }

    /** @throws org.cyclework.supervision.SupervisionRefused unless a trainee asks about the own work */
    static void trainee(Access access) {
        Refusal.unless(access.role() == Role.TRAINEE && access.actor().equals(access.learner()), "refused.traineesOnly");
    }

    Optional<Group> group(Access access, UUID id) {
        return groups.list(access).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** @return who learns in the group, or in a group within it, today */
    static Set<UUID> trainees(List<Group> all, UUID id, LocalDate day) {
        Set<UUID> people = new LinkedHashSet<>();
        for (Group group : all) {
            if (!group.closed() && (group.id().equals(id) || group.within().filter(id::equals).isPresent())) {
                group.members().stream().filter(member -> member.as() == Group.As.TRAINEE && member.isIn(day)).forEach(member -> people.add(member.person()));
            }
        }
        return people;
    }

    /** @return whether somebody supervises the open group, or a cohort that it is within, on a day */
    static boolean leads(List<Group> all, UUID supervisor, UUID id, LocalDate day) {
        Set<UUID> line = new LinkedHashSet<>();
        Optional<Group> at = of(all, id).filter(group -> !group.closed());
        while (at.isPresent() && line.add(at.get().id())) {
            if (at.get().members().stream().anyMatch(member -> member.person().equals(supervisor) && member.as() == Group.As.SUPERVISOR && member.isIn(day))) {
                return true;
            }
            at = at.get().within().flatMap(within -> of(all, within));
        }
        return false;
    }

    private static Optional<Group> of(List<Group> all, UUID id) {
        return all.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** @return the groups and cohorts in which somebody learns today */
    static List<UUID> groupsOf(List<Group> all, UUID trainee, LocalDate day) {
        Set<UUID> found = new LinkedHashSet<>();
        for (Group group : all) {
            if (!group.closed() && group.members().stream().anyMatch(member -> member.person().equals(trainee) && member.as() == Group.As.TRAINEE && member.isIn(day))) {
                found.add(group.id());
                group.within().ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** @return the people whom the access is about, of those who are known here */
    Set<UUID> people(Access access) {
        Set<UUID> people = new HashSet<>();
        signIn.people().stream().map(Learner::id).filter(access.scope()::holds).forEach(people::add);
        return people;
    }

    /** @return the deeds of each person of the access, by assignment or live role-play, without long texts */
    Map<UUID, Map<String, List<Deed>>> stories(Access access) {
        return record.everybody(access, STORIES);
    }

    /** @return those of one person */
    Map<String, List<Deed>> storiesOf(Access about) {
        return record.states(about, STORIES);
    }

    /** @return everything about one assignment of one person, long texts included */
    List<Deed> deeds(Access about, UUID assignment) {
        return Deed.of(record.events(about, assignment.toString()));
    }

    /** @return what was decided for the institution, by what it is about */
    Map<String, List<Deed>> institution(Access access) {
        Map<String, List<Deed>> byObject = new LinkedHashMap<>();
        for (LearningEvent event : record.institution(access)) {
            if (INSTITUTIONAL.contains(event.verb())) {
                byObject.computeIfAbsent(event.objectId(), made -> new ArrayList<>()).add(Deed.of(event));
            }
        }
        byObject.values().forEach(deeds -> deeds.sort(Deed.CANONICAL));
        return byObject;
    }

    private static final Set<String> INSTITUTIONAL = Set.of(Verbs.GROUP_ASSIGNED, Verbs.GROUP_TASK_CHANGED, Verbs.GROUP_TASK_WITHDRAWN, Verbs.GROUP_TASK_RESTORED,
            Verbs.RUBRIC_KEPT, Verbs.RUBRIC_PUT_AWAY, Verbs.PHRASE_KEPT, Verbs.PHRASE_DROPPED);

    /** @return what was assigned to groups, first one first */
    List<Definition> groupDefinitions(Access access) {
        return institution(access).values().stream().map(Definition::ofGroup).flatMap(Optional::stream).toList();
    }

    /** Writes one event that is about itself or about what is named. */
    Deed write(Access access, String verb, UUID object, List<UUID> acts, JsonNode payload) {
        return Deed.of(record.append(access, new NewEvent(Optional.empty(), verb, 1, object.toString(), payload.toString(), acts)));
    }

    /** Writes an event whose object is its own id. */
    Deed found(Access access, String verb, JsonNode payload) {
        UUID id = UUID.randomUUID();
        return Deed.of(record.append(access, new NewEvent(Optional.of(id), verb, 1, id.toString(), payload.toString(), List.of())));
    }
}
