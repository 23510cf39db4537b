package org.cyclework.supervision.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.Role;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.WorkKey;

/** Puts together what a supervisor sees of a hand-in. */
final class ReviewPages {

    private final Classroom classroom;
    private final TaskContent content;
    private final Rubrics rubrics;
    private final WorkPages works;

    ReviewPages(Classroom classroom, TaskContent content, Rubrics rubrics, WorkPages works) {
        this.classroom = classroom;
        this.content = content;
        this.rubrics = rubrics;
        this.works = works;
    }

    ReviewPage of(Access access, Found found) {
        List<Deed> deeds = classroom.deeds(found.access(), found.object());
        Story story = Story.of(found.key().trainee(), deeds);
        Deed handIn = story.find(found.key().id()).orElseThrow(() -> Refusal.of("refused.noWork"));
        Queue queue = new Queue(classroom, content, access);
        Optional<Definition> definition = queue.definition(found.key().trainee(), handIn.object(), deeds);
        QueueEntry entry = queue.entry(story, handIn, definition);
        Optional<Assignment> assignment = definition.map(each -> shown(access, each));
        if (story.opened(handIn.id()).isEmpty()) {
            return new ReviewPage(entry, assignment, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        HandedIn handedIn = HandInJson.read(found.key().trainee(), handIn);
        List<Comment> comments = story.about(handIn.id(), Verbs.WORK_COMMENTED).stream().map(AnswerJson::comment).toList();
        List<String> gone = new ArrayList<>();
        List<ReviewedWork> shown = works.of(found.access(), definition.map(Definition::task), handedIn, comments, gone);
        List<OwnWords> words = handedIn.words().stream().filter(each -> each.kind() != OwnWords.Kind.TURN && (each.kind() != OwnWords.Kind.GUESS || each.round().isEmpty()))
                .toList();
        List<PrivateNote> notes = access.role() == Role.SUPERVISOR ? new Undoing(classroom).notes(found.access()).stream()
                .filter(note -> note.work().filter(handIn.id()::equals).isPresent()).toList() : List.of();
        List<Answer> answers = story.about(handIn.id(), Verbs.WORK_ANSWERED).stream().map(AnswerJson::answer).flatMap(Optional::stream).toList();
        return new ReviewPage(entry, assignment, shown, words, comments.stream().filter(comment -> comment.turn().isEmpty()).toList(),
                access.role() == Role.SUPERVISOR ? ratings(access, found.key(), story) : List.of(), answers, notes, gone);
    }

    private Assignment shown(Access access, Definition definition) {
        List<Group> groups = classroom.groups().list(access);
        List<Definition> all = new ArrayList<>(classroom.groupDefinitions(access));
        all.add(definition);
        return new Describing(content, classroom.names(), groups, all).assignment(definition);
    }

    List<Rating> ratings(Access access, WorkKey work, Story story) {
        Map<String, String> titles = new HashMap<>();
        story.about(work.id(), Verbs.WORK_RATED).stream().map(deed -> deed.text("rubric")).distinct()
                .forEach(id -> rubrics.find(access, id).ifPresent(rubric -> titles.put(id, rubric.title())));
        return new Ratings(story, work.id(), titles).seenBy(access.actor());
    }
}
