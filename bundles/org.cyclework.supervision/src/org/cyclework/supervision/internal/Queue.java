package org.cyclework.supervision.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.WorkKey;
import org.cyclework.supervision.internal.texts.Words;

/** What was handed in, as supervisors see it in a list. */
final class Queue {

    private static final Comparator<QueueEntry> ORDER = (one, other) -> {
        if (one.waits() != other.waits()) {
            return one.waits() ? -1 : 1;
        }
        int time = one.when().toInstant().compareTo(other.when().toInstant());
        return one.waits() ? time : -time;
    };

    private final TaskContent content;
    private final Map<UUID, String> names;
    private final Map<UUID, Definition> groupDefinitions = new HashMap<>();

    Queue(Classroom classroom, TaskContent content, Access access) {
        this.content = content;
        names = classroom.names();
        classroom.groupDefinitions(access).forEach(definition -> groupDefinitions.put(definition.id(), definition));
    }

    List<QueueEntry> all(Map<UUID, Map<String, List<Deed>>> stories) {
        List<QueueEntry> entries = new ArrayList<>();
        stories.forEach((trainee, byObject) -> byObject.forEach((object, deeds) -> {
            Story story = Story.of(trainee, deeds);
            story.handIn().ifPresent(handIn -> entries.add(entry(story, handIn, definition(trainee, object, deeds))));
        }));
        entries.sort(ORDER.thenComparing(entry -> entry.key().id()));
        return entries;
    }

    Optional<Definition> definition(UUID trainee, String object, List<Deed> deeds) {
        return Definition.personal(trainee, deeds).or(() -> groupDefinitions.values().stream().filter(each -> each.id().toString().equals(object)).findFirst());
    }

    QueueEntry entry(Story story, Deed handIn, Optional<Definition> definition) {
        boolean late = definition.flatMap(each -> each.terms().due()).filter(due -> handIn.wall().toLocalDate().isAfter(due)).isPresent();
        boolean again = story.handIns().stream().anyMatch(earlier -> Deed.CANONICAL.compare(earlier, handIn) < 0
                && story.answer(earlier.id()).flatMap(AnswerJson::kind).filter(Answer.Kind.RETURNED::equals).isPresent());
        return new QueueEntry(new WorkKey(story.trainee(), handIn.id()), Classroom.name(names, story.trainee(), ""), UUID.fromString(handIn.object()),
                definition.map(each -> content.title(each.task()).orElse(each.title())).orElse(Words.of("someAssignment")),
                definition.map(each -> each.task().kind()).orElse(Task.Kind.VIGNETTE), handIn.wall(), late, story.state(handIn),
                story.opened(handIn.id()).map(deed -> Classroom.name(names, deed.actor(), deed.text("name"))), handIn.text("message"), again);
    }
}
