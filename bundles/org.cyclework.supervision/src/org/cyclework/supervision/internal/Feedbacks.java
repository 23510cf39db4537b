package org.cyclework.supervision.internal;

import java.time.LocalDate;
import java.time.Instant;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.internal.texts.Words;

/** What a trainee got back: everything up to the latest answer, and nothing that was written after it. */
final class Feedbacks {

    private final Classroom classroom;
    private final TaskContent content;
    private final Rubrics rubrics;

    Feedbacks(Classroom classroom, TaskContent content, Rubrics rubrics) {
        this.classroom = classroom;
        this.content = content;
        this.rubrics = rubrics;
    }

    List<Feedback> all(Access access) {
        List<Feedback> all = new ArrayList<>();
        read(access, Optional.empty(), all);
        return all;
    }

    List<Feedback> about(Access access, UUID session) {
        List<Feedback> all = new ArrayList<>();
        read(access, Optional.of(session), all);
        return all;
    }

    private void read(Access access, Optional<UUID> session, List<Feedback> all) {
        UUID trainee = access.learner();
        Map<UUID, Definition> groupDefinitions = new HashMap<>();
        classroom.groupDefinitions(access).forEach(definition -> groupDefinitions.put(definition.id(), definition));
        classroom.storiesOf(access).forEach((object, light) -> {
            Story story = Story.of(trainee, light);
            List<Deed> works = new ArrayList<>(story.handIns());
            works.addAll(story.watched());
            works.removeIf(work -> story.answer(work.id()).isEmpty()
                    || session.filter(each -> !HandInJson.read(trainee, work).sessions().contains(each)).isPresent());
            if (!works.isEmpty()) {
                List<Deed> deeds = classroom.deeds(access, UUID.fromString(object));
                Story full = Story.of(trainee, deeds);
                Optional<Definition> definition = Definition.personal(trainee, deeds)
                        .or(() -> Optional.ofNullable(groupDefinitions.get(UUID.fromString(object))));
                works.forEach(work -> all.add(one(access, full, work, definition)));
            }
        });
        all.sort(Comparator.<Feedback, Instant>comparing(feedback -> feedback.answers().getLast().when().toInstant()).reversed());
    }

    private Feedback one(Access access, Story story, Deed work, Optional<Definition> definition) {
        Deed sent = story.answer(work.id()).orElseThrow();
        List<Answer> answers = story.about(work.id(), Verbs.WORK_ANSWERED).stream().map(AnswerJson::answer).flatMap(Optional::stream).toList();
        List<Comment> comments = story.about(work.id(), Verbs.WORK_COMMENTED).stream().filter(deed -> Deed.CANONICAL.compare(deed, sent) < 0)
                .map(AnswerJson::comment).toList();
        List<Rating> ratings = new Ratings(story, work.id(), Map.of()).latest().stream()
                .filter(rating -> story.find(rating.id()).filter(deed -> Deed.CANONICAL.compare(deed, sent) < 0).isPresent()).toList();
        List<Feedback.RatedCriterion> rated = new ArrayList<>();
        for (Rating rating : ratings) {
            rubrics.find(access, rating.rubric()).ifPresent(rubric -> rated(rubric, rating, rated));
        }
        boolean live = work.is(Verbs.ROLE_PLAY_WATCHED);
        String title = live ? Words.of("title.live", Days.day(LocalDate.parse(work.text("day"))))
                : definition.map(each -> content.title(each.task()).orElse(each.title())).orElse(Words.of("someAssignment"));
        return new Feedback(work.id(), live ? Optional.empty() : Optional.of(UUID.fromString(work.object())), title, answers, comments, rated);
    }

    private static void rated(Rubric rubric, Rating rating, List<Feedback.RatedCriterion> rated) {
        for (Rubric.Criterion criterion : rubric.criteria()) {
            Integer level = rating.levels().get(criterion.id());
            if (level != null && level >= 1 && level <= criterion.levels()) {
                rated.add(new Feedback.RatedCriterion(rubric.title(), criterion.title(), level, criterion.levels(), criterion.anchors().get(level - 1), rating.byName(),
                        rating.remark()));
            }
        }
    }
}
