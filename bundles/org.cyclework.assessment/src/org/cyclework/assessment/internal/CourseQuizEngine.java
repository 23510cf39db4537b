package org.cyclework.assessment.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizUnavailable;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
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
    private final ItemKinds kinds;
    private final Clock clock;
    private final Supplier<UUID> ids;

    /**
     * Creates the engine with the system's clock and random ids.
     *
     * @param library where the items come from
     * @param record where the answers go
     * @param kinds which items can be asked
     */
    @Activate
    public CourseQuizEngine(@Reference CourseLibrary library, @Reference LearnerRecord record, @Reference InstalledKinds kinds) {
        this(library, record, kinds.kinds(), Clock.systemUTC(), UUID::randomUUID);
    }

    CourseQuizEngine(CourseLibrary library, LearnerRecord record, ItemKinds kinds, Clock clock, Supplier<UUID> ids) {
        this.library = library;
        this.record = record;
        this.kinds = kinds;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public QuizSession start(Access access, Blueprint blueprint, Mode mode, long seed) {
        Objects.requireNonNull(access);
        String moduleId = blueprint.moduleId();
        Module module = library.course().module(moduleId)
                .orElseThrow(() -> new QuizUnavailable("There is no module " + moduleId + "."));
        List<String> order = Selection.of(library.course(), kinds, blueprint, seed);
        if (order.isEmpty()) {
            throw new QuizUnavailable("The module “" + module.getTitle() + "” has no questions yet.");
        }
        QuizEvents events = events(access, ids.get());
        events.started(moduleId, seed, order, mode);
        return new RecordedQuiz(events, new RecordedQuiz.Plan(moduleId, seed, mode), playable(order, seed), clock);
    }

    @Override
    public int count(Blueprint blueprint) {
        return Selection.of(library.course(), kinds, blueprint, 0).size();
    }

    private QuizEvents events(Access access, UUID session) {
        return new QuizEvents(record, access, session, ids);
    }

    @Override
    public QuizSession resume(Access access, UUID session) {
        QuizEvents events = events(access, session);
        List<LearningEvent> written = events.all();
        LearningEvent started = written.stream().filter(event -> event.verb().equals(Verbs.QUIZ_STARTED)).findFirst()
                .orElseThrow(() -> new QuizUnavailable("This quiz is not in the record."));
        QuizPayload beginning = QuizPayload.of(started);
        List<PlayableItem<?, ?, ?>> items = playable(beginning.itemIds(), beginning.seed());
        if (items.isEmpty()) {
            throw new QuizUnavailable("The course no longer has the questions of this quiz.");
        }
        RecordedQuiz quiz = new RecordedQuiz(events,
                new RecordedQuiz.Plan(started.objectId(), beginning.seed(), beginning.mode()), items, clock);
        quiz.take(new Replay(items, written));
        return quiz;
    }

    private List<PlayableItem<?, ?, ?>> playable(List<String> itemIds, long seed) {
        Course course = library.course();
        List<PlayableItem<?, ?, ?>> items = new ArrayList<>();
        for (String id : itemIds) {
            course.item(id).filter(kinds::playable).ifPresent(item -> items.add(
                    PlayableItem.of(kinds.of(item).orElseThrow(), item, items.size() + 1, seed)));
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
