package org.cyclework.ui.supervisor.watched;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.supervision.LiveRolePlay;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.supervisor.Classroom;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.review.BegunReview;
import org.cyclework.ui.supervisor.review.RatingModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live role-plays are recorded and rated by what was seen. */
class WatchedModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Classroom room;
    private UUID sam;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        sam = room.enrol("Sam Rivers");
    }

    @AfterEach
    void close() {
        room.close();
    }

    private WatchedModel model() {
        Access ruth = room.ruth();
        Reviews reviews = room.supervision().reviews();
        List<LiveRolePlay> plays = reviews.watched(ruth);
        List<Rubric> live = room.supervision().rubrics().all(ruth).stream().filter(rubric -> rubric.rates() == Rubric.Rates.LIVE_ROLE_PLAY).toList();
        return new WatchedModel(plays, plays.isEmpty() ? Map.of() : Map.of(plays.getFirst().key(), reviews.ratings(ruth, plays.getFirst().key())), live,
                WatchedModel.people(room.record().groups().list(ruth), room.names()));
    }

    private BegunReview begun(LiveRolePlay play) {
        return new BegunReview(room.begun(BegunReview.place(play.key())));
    }

    private LiveRolePlay record() {
        WatchedDraft draft = new WatchedDraft(TODAY);
        draft.trainee(Optional.of(sam));
        draft.minutes(25);
        draft.what(" First session with the couple of V11. ");
        return room.supervision().reviews().watched(room.ruth(), draft.trainee(), draft.day(), draft.minutes(), draft.what());
    }

    @Test
    void theDraftSaysWhatIsMissing() {
        WatchedDraft draft = new WatchedDraft(TODAY);
        assertEquals(Optional.of(Messages.Watched_nobody), draft.missing());
        draft.trainee(Optional.of(sam));
        assertEquals(Optional.of(Messages.Watched_noWords), draft.missing());
        draft.what("A first session.");
        assertEquals(Optional.empty(), draft.missing());
        draft.day("2026-03-03");
        assertEquals(Optional.of(Messages.Watched_noDay), draft.missing());
        draft.day("some day");
        assertEquals(Optional.of(Messages.Watched_noDay), draft.missing());
    }

    @Test
    void whatWasBegunIsTakenOverAsItWasTyped() {
        WatchedDraft draft = new WatchedDraft(TODAY);
        draft.trainee(Optional.of(sam));
        assertTrue(draft.begun().isEmpty(), "nothing was written yet");
        draft.what("The couple at the");
        draft.day("yester");
        draft.minutes(35);
        WatchedDraft again = new WatchedDraft(TODAY);
        again.take(draft.begun());
        assertEquals("The couple at the", again.what());
        assertEquals("yester", again.typedDay());
        assertEquals(35, again.minutes());
        assertEquals(Optional.of(sam), again.chosen());
        again.take(draft.begun().with("minutes", "6000"));
        assertEquals(35, again.minutes());
    }

    @Test
    void whatWasRecordedStandsInTheList() {
        record();
        WatchedModel model = model();
        LiveRolePlay play = model.plays().getFirst();
        assertEquals(List.of("Sam Rivers", "2 March 2026", "25", "First session with the couple of V11.", "Ruth Levi"),
                model.columns().stream().map(column -> column.words().apply(play)).toList());
        assertEquals(Messages.Watched_notRated, model.rated(play));
    }

    @Test
    void onlyTheTraineesOfOpenGroupsAreOfferedEachOnce() {
        assertEquals(List.of("Sam Rivers"), model().people().stream().map(WatchedModel.Person::name).toList());
        Group.Member member = new Group.Member(sam, Group.As.TRAINEE, Optional.empty(), Optional.empty());
        Group one = new Group(Samples.id(60), "One", Group.Kind.GROUP, Optional.empty(), false, List.of(member));
        Group two = new Group(Samples.id(61), "Two", Group.Kind.GROUP, Optional.empty(), false, List.of(member));
        Group closed = new Group(Samples.id(62), "Old", Group.Kind.GROUP, Optional.empty(), true, List.of(new Group.Member(Samples.id(63), Group.As.TRAINEE, Optional.empty(), Optional.empty())));
        assertEquals(1, WatchedModel.people(List.of(one, two, closed), Map.of(sam, "Sam")).size());
    }

    @Test
    void sevenDimensionsAreThereForLiveRolePlaysAlone() {
        assertThat(model().rubrics()).singleElement().matches(rubric -> rubric.criteria().size() == 7);
    }

    @Test
    void aRatingIsToldAndFilledInAgain() {
        LiveRolePlay play = record();
        Rubric rubric = model().rubrics().getFirst();
        RatingModel rating = new RatingModel(rubric, Optional.empty(), begun(play));
        rating.set(rubric.criteria().getFirst().id(), OptionalInt.of(3));
        room.supervision().reviews().rate(room.ruth(), play.key(), rubric.id(), rating.levels(), "Warm and slow.");
        WatchedModel model = model();
        assertThat(model.rated(play)).contains(rubric.title(), "Ruth Levi", rubric.criteria().getFirst().title() + ": 3").doesNotContain(rubric.criteria().get(1).title());
        Optional<Rating> own = model.own(play, rubric, room.ruth().actor());
        assertEquals(OptionalInt.of(3), new RatingModel(rubric, own, begun(play)).level(rubric.criteria().getFirst().id()));
        assertEquals(Optional.empty(), model.own(play, rubric, sam));
    }
}
