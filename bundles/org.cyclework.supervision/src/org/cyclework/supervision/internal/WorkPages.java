package org.cyclework.supervision.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Module;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.internal.texts.Words;

/** Makes what was handed in ready to be looked at. */
final class WorkPages {

    private final LearnerRecord record;
    private final TaskContent content;
    private final RolePlay rolePlay;

    WorkPages(LearnerRecord record, TaskContent content, RolePlay rolePlay) {
        this.record = record;
        this.content = content;
        this.rolePlay = rolePlay;
    }

    /**
     * @param access about the trainee
     * @param gone gets a sentence for what cannot be shown
     */
    List<ReviewedWork> of(Access access, Optional<Task> task, HandedIn handedIn, List<Comment> comments, List<String> gone) {
        List<ReviewedWork> works = new ArrayList<>();
        for (UUID session : handedIn.sessions()) {
            List<LearningEvent> events = record.sessionEvents(access, session);
            Optional<LearningEvent> play = first(events, Verbs.PLAY_STARTED);
            Optional<LearningEvent> quiz = first(events, Verbs.QUIZ_STARTED);
            if (play.isPresent()) {
                PlayPages pages = new PlayPages(content.course(), events, play.get(), handedIn, comments);
                works.add(pages.isDecisions() ? pages.decisions() : pages.play(rolePlay.transcripts(access, session)));
            } else if (quiz.isPresent()) {
                works.add(quiz(session, quiz.get(), events));
            } else {
                gone.add(Words.of("gone.session"));
            }
        }
        task.ifPresent(each -> works.addAll(reading(access, each)));
        return works;
    }

    private static Optional<LearningEvent> first(List<LearningEvent> events, String verb) {
        return events.stream().filter(event -> event.verb().equals(verb)).findFirst();
    }

    private ReviewedWork quiz(UUID session, LearningEvent start, List<LearningEvent> events) {
        Map<String, ReviewedWork.Question> questions = new LinkedHashMap<>();
        Json.read(start.payloadJson()).path("items")
                .forEach(item -> questions.put(item.asText(), new ReviewedWork.Question(item.asText(), stem(item.asText()), OptionalDouble.empty(), 0)));
        List<UUID> takenBack = events.stream().filter(event -> event.verb().equals(Verbs.TAKEN_BACK)).flatMap(event -> event.acts().stream()).toList();
        OptionalDouble total = OptionalDouble.empty();
        for (LearningEvent event : events) {
            OptionalDouble score = score(event);
            if (event.verb().equals(Verbs.ITEM_ANSWERED) && !takenBack.contains(event.id())) {
                int before = questions.containsKey(event.objectId()) ? questions.get(event.objectId()).answers() : 0;
                questions.put(event.objectId(), new ReviewedWork.Question(event.objectId(), stem(event.objectId()), score, before + 1));
            } else if (event.verb().equals(Verbs.ITEM_RATED) && questions.containsKey(event.objectId())) {
                ReviewedWork.Question question = questions.get(event.objectId());
                questions.put(event.objectId(), new ReviewedWork.Question(question.itemId(), question.stem(), score, question.answers()));
            } else if (event.verb().equals(Verbs.QUIZ_FINISHED)) {
                total = score;
            }
        }
        String title = content.course().module(start.objectId()).map(Module::getTitle).orElse(start.objectId());
        return new ReviewedWork.Quiz(session, start.objectId(), title, start.wall(), first(events, Verbs.QUIZ_FINISHED).isPresent(), total, List.copyOf(questions.values()));
    }

    private static OptionalDouble score(LearningEvent event) {
        var node = Json.read(event.payloadJson()).path("score");
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }

    private String stem(String itemId) {
        return content.course().item(itemId).map(Item::getStem).orElse(itemId);
    }

    private List<ReviewedWork> reading(Access access, Task task) {
        Course course = content.course();
        return switch (task) {
            case Task.Reading reading -> course.lesson(reading.lessonId()).map(lesson -> lesson(access, lesson)).stream().toList();
            case Task.ModuleReading module -> course.module(module.moduleId()).stream().flatMap(found -> found.getLessons().stream())
                    .filter(lesson -> course.lessonText(lesson.getId()).isPresent()).map(lesson -> lesson(access, lesson)).toList();
            default -> List.of();
        };
    }

    private ReviewedWork lesson(Access access, Lesson lesson) {
        Optional<LessonProgress> progress = record.lesson(access, lesson.getId());
        return new ReviewedWork.Lesson(lesson.getId(), lesson.getTitle(), progress.flatMap(LessonProgress::openedAt).map(WorkPages::here),
                progress.flatMap(LessonProgress::readAt).map(WorkPages::here));
    }

    private static OffsetDateTime here(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneId.systemDefault());
    }
}
