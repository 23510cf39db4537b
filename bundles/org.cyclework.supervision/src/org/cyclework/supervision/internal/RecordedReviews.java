package org.cyclework.supervision.internal;

import org.cyclework.roleplay.RolePlay;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.LiveRolePlay;
import org.cyclework.supervision.Phrase;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.RaterAgreement;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.WorkKey;

/** Reviews as events about the trainee, for the trainee's and the supervisors' eyes; notes for the staff's alone. */
@Component(service = Reviews.class)
public final class RecordedReviews implements Reviews {

    private static final int LONGEST_PHRASE = 1000;
    private static final int MOST_MINUTES = 600;

    private final Classroom classroom;
    private final TaskContent content;
    private final Rubrics rubrics;
    private final ReviewPages pages;
    private final Feedbacks feedbacks;
    private final Undoing undoing;

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
    public RecordedReviews(@Reference LearnerRecord record, @Reference SignIn signIn, @Reference Groups groups, @Reference CourseLibrary library, @Reference RolePlay rolePlay) {
        this(new Classroom(record, signIn, groups, Clock.systemDefaultZone()), new TaskContent(library), rolePlay);
    }

    RecordedReviews(Classroom classroom, TaskContent content, RolePlay rolePlay) {
        this.classroom = classroom;
        this.content = content;
        rubrics = new RecordedRubrics(classroom);
        pages = new ReviewPages(classroom, content, rubrics, new WorkPages(classroom.record(), content, rolePlay));
        feedbacks = new Feedbacks(classroom, content, rubrics);
        undoing = new Undoing(classroom);
    }

    @Override
    public List<QueueEntry> queue(Access access) {
        Classroom.notTrainee(access);
        return new Queue(classroom, content, access).all(classroom.stories(access));
    }

    @Override
    public ReviewPage page(Access access, WorkKey work) {
        Classroom.notTrainee(access);
        return pages.of(access, handIn(access, work));
    }

    @Override
    public ReviewPage open(Access access, WorkKey work) {
        Classroom.supervisor(access);
        Found found = handIn(access, work);
        if (found.story().about(work.id(), Verbs.WORK_OPENED).stream().noneMatch(deed -> deed.actor().equals(access.actor()))) {
            classroom.write(found.access(), Verbs.WORK_OPENED, found.object(), found.acts(), named(access));
        }
        return pages.of(access, handIn(access, work));
    }

    private Found handIn(Access access, WorkKey work) {
        Found found = Found.find(classroom, access, work);
        Refusal.unless(found.handIn().isPresent(), "refused.noWork");
        return found;
    }

    private ObjectNode named(Access access) {
        return Json.object().put("name", classroom.ownName(access));
    }

    @Override
    public Comment comment(Access access, WorkKey work, Optional<TurnRef> turn, String text) {
        Classroom.supervisor(access);
        Found found = handIn(access, work);
        turn.ifPresent(each -> ofWork(found, each));
        ObjectNode payload = named(access).put("text", Refusal.words(text, Comment.LONGEST));
        turn.ifPresent(each -> payload.set("turn", AnswerJson.write(each)));
        return AnswerJson.comment(classroom.write(found.access(), Verbs.WORK_COMMENTED, found.object(), found.acts(), payload));
    }

    private static void ofWork(Found found, TurnRef turn) {
        HandedIn handedIn = HandInJson.read(found.key().trainee(), found.handIn().orElseThrow(() -> Refusal.of("refused.noTurn")));
        Refusal.unless(handedIn.sessions().contains(turn.session()), "refused.noTurn");
    }

    @Override
    public Rating rate(Access access, WorkKey work, String rubricId, Map<String, Integer> levels, String remark) {
        Classroom.supervisor(access);
        Found found = Found.find(classroom, access, work);
        Rubric rubric = rubrics.find(access, rubricId).orElseThrow(() -> Refusal.of("refused.noRubric"));
        boolean live = found.handIn().isEmpty();
        Refusal.unless(live || rubric.rates() != Rubric.Rates.LIVE_ROLE_PLAY, "refused.liveOnly", rubric.title());
        Refusal.unless(!live || rubric.rates() == Rubric.Rates.LIVE_ROLE_PLAY, "refused.workOnly", rubric.title());
        Ratings.check(rubric, levels);
        ObjectNode payload = named(access).put("rubric", rubric.id()).put("rubricVersion", rubric.version());
        ObjectNode node = payload.putObject("levels");
        new TreeMap<>(levels).forEach(node::put);
        if (!remark.isBlank()) {
            payload.put("remark", Refusal.words(remark, Comment.LONGEST));
        }
        Deed written = classroom.write(found.access(), Verbs.WORK_RATED, found.object(), found.acts(), payload);
        return new Rating(written.id(), work, rubric.id(), rubric.title(), written.actor(), written.text("name"), written.wall(), new TreeMap<>(levels),
                written.text("remark"));
    }

    @Override
    public Answer finish(Access access, WorkKey work, String text) {
        return answer(access, Found.find(classroom, access, work), Answer.Kind.REVIEWED, Optional.empty(), text);
    }

    @Override
    public Answer returnTo(Access access, WorkKey work, Optional<TurnRef> from, String text) {
        Found found = handIn(access, work);
        from.ifPresent(each -> ofWork(found, each));
        return answer(access, found, Answer.Kind.RETURNED, from, text);
    }

    @Override
    public Answer signOff(Access access, WorkKey work, String text) {
        return answer(access, Found.find(classroom, access, work), Answer.Kind.SIGNED_OFF, Optional.empty(), text);
    }

    private Answer answer(Access access, Found found, Answer.Kind kind, Optional<TurnRef> from, String text) {
        Classroom.supervisor(access);
        Refusal.unless(text.length() <= Comment.LONGEST, "refused.tooLong", Comment.LONGEST);
        ObjectNode payload = named(access).put("kind", AnswerJson.write(kind)).put("text", text.strip());
        from.ifPresent(each -> payload.set("turn", AnswerJson.write(each)));
        return AnswerJson.answer(classroom.write(found.access(), Verbs.WORK_ANSWERED, found.object(), found.acts(), payload)).orElseThrow();
    }

    @Override
    public PrivateNote note(Access access, UUID trainee, Optional<UUID> work, String text) {
        Classroom.supervisor(access);
        ObjectNode payload = named(access).put("text", Refusal.words(text, Comment.LONGEST));
        work.ifPresent(each -> payload.put("work", each.toString()));
        return Undoing.note(trainee, classroom.write(access.about(trainee), Verbs.STAFF_NOTED, trainee, List.of(), payload));
    }

    @Override
    public List<PrivateNote> notes(Access access, UUID trainee) {
        Classroom.supervisor(access);
        return undoing.notes(access.about(trainee));
    }

    @Override
    public void undo(Access access, UUID trainee, UUID what) {
        Classroom.supervisor(access);
        undoing.undo(access.about(trainee), what);
    }

    @Override
    public void redo(Access access, UUID trainee, UUID what) {
        Classroom.supervisor(access);
        undoing.redo(access.about(trainee), what);
    }

    @Override
    public List<Phrase> phrases(Access access) {
        Classroom.supervisor(access);
        List<Phrase> phrases = new ArrayList<>();
        for (List<Deed> deeds : classroom.institution(access).values()) {
            deeds.stream().filter(deed -> deed.is(Verbs.PHRASE_KEPT) && deed.actor().equals(access.actor())).findFirst()
                    .filter(kept -> deeds.stream().noneMatch(deed -> deed.is(Verbs.PHRASE_DROPPED) && deed.actor().equals(access.actor())))
                    .ifPresent(kept -> phrases.add(new Phrase(kept.id(), kept.text("text"))));
        }
        phrases.sort(Comparator.comparing(Phrase::text, String.CASE_INSENSITIVE_ORDER));
        return phrases;
    }

    @Override
    public Phrase keepPhrase(Access access, String text) {
        Classroom.supervisor(access);
        Deed kept = classroom.found(access, Verbs.PHRASE_KEPT, Json.object().put("text", Refusal.words(text, LONGEST_PHRASE)));
        return new Phrase(kept.id(), kept.text("text"));
    }

    @Override
    public void dropPhrase(Access access, UUID phrase) {
        Refusal.unless(phrases(access).stream().anyMatch(each -> each.id().equals(phrase)), "refused.noPhrase");
        classroom.write(access, Verbs.PHRASE_DROPPED, phrase, List.of(phrase), Json.object());
    }

    @Override
    public LiveRolePlay watched(Access access, UUID trainee, LocalDate day, int minutes, String what) {
        Classroom.supervisor(access);
        Refusal.unless(minutes >= 1 && minutes <= MOST_MINUTES, "refused.minutes", MOST_MINUTES);
        Refusal.unless(!day.isAfter(classroom.today()), "refused.future");
        ObjectNode payload = named(access).put("day", day.toString()).put("minutes", minutes).put("what", Refusal.words(what, Comment.LONGEST));
        return live(trainee, classroom.names(), classroom.found(access.about(trainee), Verbs.ROLE_PLAY_WATCHED, payload));
    }

    @Override
    public List<LiveRolePlay> watched(Access access) {
        Classroom.notTrainee(access);
        Map<UUID, String> names = classroom.names();
        List<LiveRolePlay> all = new ArrayList<>();
        classroom.stories(access).forEach((trainee, byObject) -> byObject.forEach((object, deeds) -> Story.of(trainee, deeds).watched()
                .forEach(light -> classroom.deeds(access.about(trainee), light.id()).stream().filter(deed -> deed.id().equals(light.id()))
                        .forEach(deed -> all.add(live(trainee, names, deed))))));
        all.sort(Comparator.comparing(LiveRolePlay::day).reversed());
        return all;
    }

    private static LiveRolePlay live(UUID trainee, Map<UUID, String> names, Deed deed) {
        return new LiveRolePlay(new WorkKey(trainee, deed.id()), Classroom.name(names, trainee, ""), deed.actor(), Classroom.name(names, deed.actor(), deed.text("name")),
                LocalDate.parse(deed.text("day")), deed.payload().path("minutes").asInt(), deed.text("what"));
    }

    @Override
    public List<Rating> ratings(Access access, WorkKey work) {
        Classroom.supervisor(access);
        Found found = Found.find(classroom, access, work);
        return pages.ratings(access, work, Story.of(work.trainee(), classroom.deeds(found.access(), found.object())));
    }

    @Override
    public List<RaterAgreement> agreement(Access access, String rubricId) {
        Classroom.supervisor(access);
        Rubric rubric = rubrics.find(access, rubricId).orElseThrow(() -> Refusal.of("refused.noRubric"));
        List<Ratings> works = new ArrayList<>();
        Map<String, String> titles = Map.of(rubric.id(), rubric.title());
        new HashMap<>(classroom.stories(access)).forEach((trainee, byObject) -> byObject.values().forEach(deeds -> {
            Story story = Story.of(trainee, deeds);
            story.handIns().forEach(handIn -> works.add(new Ratings(story, handIn.id(), titles)));
            story.watched().forEach(live -> works.add(new Ratings(story, live.id(), titles)));
        }));
        return new Agreements(rubric, classroom.names()).of(works);
    }

    @Override
    public List<Feedback> feedback(Access access) {
        return feedbacks.all(access);
    }

    @Override
    public List<Feedback> feedback(Access access, UUID session) {
        return feedbacks.about(access, session);
    }
}
