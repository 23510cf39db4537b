package org.cyclework.supervision.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.internal.texts.Words;

/** What was assigned to one trainee. */
final class MyWork {

    private final Classroom classroom;
    private final TaskContent content;

    MyWork(Classroom classroom, TaskContent content) {
        this.classroom = classroom;
        this.content = content;
    }

    List<MyAssignment> all(Access access) {
        UUID trainee = access.learner();
        List<Group> groups = classroom.groups().list(access);
        Map<String, List<Deed>> byObject = classroom.storiesOf(access);
        List<UUID> in = Classroom.groupsOf(groups, trainee, classroom.today());
        List<Definition> definitions = new ArrayList<>();
        byObject.values().forEach(deeds -> Definition.personal(trainee, deeds).ifPresent(definitions::add));
        for (Definition definition : classroom.groupDefinitions(access)) {
            // work that was begun stays in sight when the trainee moves to another group
            if (definition.isFor(trainee, in) || definition.to() instanceof Recipient.Members && byObject.containsKey(definition.id().toString())) {
                definitions.add(definition);
            }
        }
        Map<UUID, Story> stories = new HashMap<>();
        definitions.forEach(definition -> stories.put(definition.id(), Story.of(trainee, byObject.getOrDefault(definition.id().toString(), List.of()))));
        Describing describing = new Describing(content, classroom.names(), groups, definitions);
        return definitions.stream().filter(definition -> isShown(definition, stories.get(definition.id())))
                .map(definition -> mine(access, describing, definition, stories)).sorted(ORDER).toList();
    }

    private static final Comparator<MyAssignment> ORDER = Comparator.<MyAssignment>comparingInt(each -> rank(each.state()))
            .thenComparing(each -> each.assignment().terms().due().orElse(LocalDate.MAX)).thenComparing(each -> each.assignment().made());

    private static int rank(AssignmentState state) {
        return switch (state) {
            case RETURNED, NEW, BEGUN -> 0;
            case HANDED_IN, OPENED -> 1;
            default -> 2;
        };
    }

    private boolean isShown(Definition definition, Story story) {
        boolean untouched = story.state(definition.withdrawn()) == AssignmentState.WITHDRAWN && story.sessions().isEmpty();
        return !untouched && definition.terms().from().filter(classroom.today()::isBefore).isEmpty();
    }

    private MyAssignment mine(Access access, Describing describing, Definition definition, Map<UUID, Story> stories) {
        Story story = stories.get(definition.id());
        AssignmentState state = story.state(definition.withdrawn());
        Optional<Deed> handIn = story.handIn();
        boolean late = state.isOpen() && definition.terms().due().filter(due -> classroom.today().isAfter(due)).isPresent();
        List<String> waitsFor = new ArrayList<>();
        for (int i = 0; i < definition.terms().prerequisites().size(); i++) {
            Story before = stories.get(definition.terms().prerequisites().get(i));
            // what does not concern this trainee cannot be waited for
            if (before != null && before.handIn().isEmpty() && before.state(false) != AssignmentState.WITHDRAWN) {
                waitsFor.add(describing.assignment(definition).after().get(i));
            }
        }
        boolean left = definition.terms().tries().isEmpty() || story.handedInSessions().size() < definition.terms().tries().getAsInt();
        return new MyAssignment(describing.assignment(definition), state, words(state, story), late, waitsFor, story.sessions(),
                handIn.map(deed -> full(access, definition, deed)), left);
    }

    /** The story has no long texts; what was handed in is shown with them. */
    private HandedIn full(Access access, Definition definition, Deed light) {
        return classroom.deeds(access, definition.id()).stream().filter(deed -> deed.id().equals(light.id())).findFirst()
                .map(deed -> HandInJson.read(access.learner(), deed)).orElseGet(() -> HandInJson.read(access.learner(), light));
    }

    private static String words(AssignmentState state, Story story) {
        Optional<Deed> since = switch (state) {
            case HANDED_IN -> story.handIn();
            case OPENED -> story.handIn().flatMap(deed -> story.opened(deed.id()));
            case REVIEWED, RETURNED, SIGNED_OFF -> story.handIn().flatMap(deed -> story.answer(deed.id()));
            default -> Optional.empty();
        };
        String sentence = state == AssignmentState.OPENED ? "state.goingOn" : "state.since";
        return since.map(deed -> Words.of(sentence, state.words(), Days.day(deed.wall().toLocalDate()))).orElse(state.words());
    }
}
