package org.cyclework.assessment.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizUnavailable;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Module;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.Verbs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes quizzes from the banks of the course and finds them again in the record. */
@Component(service = QuizEngine.class)
public final class CourseQuizEngine implements QuizEngine {

    private final CourseLibrary library;
    private final LearnerRecord record;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /**
     * Creates the engine with the system's clock and random ids.
     *
     * @param library where the items come from
     * @param record where the answers go
     */
    @Activate
    public CourseQuizEngine(@Reference CourseLibrary library, @Reference LearnerRecord record) {
        this(library, record, Clock.systemUTC(), UUID::randomUUID);
    }

    CourseQuizEngine(CourseLibrary library, LearnerRecord record, Clock clock, Supplier<UUID> ids) {
        this.library = library;
        this.record = record;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public QuizSession start(Access access, String moduleId, long seed) {
        return start(access, moduleId, seed, library.course().itemsOf(moduleId));
    }

    @Override
    public QuizSession start(Access access, String moduleId, List<String> itemIds, long seed) {
        List<Item> wanted = library.course().itemsOf(moduleId).stream()
                .filter(item -> itemIds.contains(item.getId())).toList();
        return start(access, moduleId, seed, wanted);
    }

    private QuizSession start(Access access, String moduleId, long seed, List<Item> wanted) {
        Objects.requireNonNull(access);
        Module module = library.course().module(moduleId)
                .orElseThrow(() -> new QuizUnavailable("There is no module " + moduleId + "."));
        List<Item> items = wanted.stream().filter(ItemKinds::playable).toList();
        if (items.isEmpty()) {
            throw new QuizUnavailable("The module “" + module.getTitle() + "” has no questions yet.");
        }
        List<String> order = Shuffle.of(items.stream().map(Item::getId).sorted().toList(), Shuffle.random(seed, moduleId));
        QuizEvents events = new QuizEvents(record, access, ids.get());
        events.started(moduleId, seed, order);
        return new RecordedQuiz(events, moduleId, seed, playable(order, seed), clock);
    }

    @Override
    public QuizSession resume(Access access, UUID session) {
        QuizEvents events = new QuizEvents(record, access, session);
        List<LearningEvent> written = events.all();
        LearningEvent started = written.stream().filter(event -> event.verb().equals(Verbs.QUIZ_STARTED)).findFirst()
                .orElseThrow(() -> new QuizUnavailable("This quiz is not in the record."));
        long seed = QuizEvents.seed(started);
        List<PlayableItem<?, ?, ?>> items = playable(QuizEvents.itemIds(started), seed);
        if (items.isEmpty()) {
            throw new QuizUnavailable("The course no longer has the questions of this quiz.");
        }
        RecordedQuiz quiz = new RecordedQuiz(events, started.objectId(), seed, items, clock);
        quiz.replay(written);
        return quiz;
    }

    private List<PlayableItem<?, ?, ?>> playable(List<String> itemIds, long seed) {
        Course course = library.course();
        List<PlayableItem<?, ?, ?>> items = new ArrayList<>();
        for (String id : itemIds) {
            course.item(id).filter(ItemKinds::playable)
                    .ifPresent(item -> items.add(PlayableItem.of(item, items.size() + 1, seed)));
        }
        return items;
    }

    @Override
    public Optional<QuizSession> openSession(Access access, String moduleId) {
        for (QuizRecord quiz : history(access, moduleId)) {
            if (!quiz.finished()) {
                try {
                    return Optional.of(resume(access, quiz.session()));
                } catch (QuizUnavailable e) {
                    // none of its questions is left in the course: an older one may still be playable
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public List<QuizRecord> history(Access access, String moduleId) {
        return record.quizzes(access).stream().filter(quiz -> quiz.objectId().equals(moduleId)).toList();
    }
}
