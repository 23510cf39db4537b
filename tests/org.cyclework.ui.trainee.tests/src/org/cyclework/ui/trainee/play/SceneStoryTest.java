package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.scene.GaugeWords;
import org.cyclework.ui.trainee.play.StoryLine.Kind;
import org.junit.jupiter.api.Test;

/** The story as it is told to the one at the screen, and what can be felt and seen beside it. */
class SceneStoryTest {

    private static final Course COURSE = ProductPack.course();

    private static Play play(String caseId, Seats seats) {
        return Plays.start(COURSE.vignette(caseId).orElseThrow(), new Setup(seats, Support.OPTIONS, Optional.empty(), 4));
    }

    private static void turn(Play play) {
        int said = play.story().size();
        while (!play.ended() && play.story().size() == said) {
            play.take(Scenes.next(play.now()));
        }
    }

    @Test
    void theEndBeginsWithOnesOwnLastLineAndTheAnswerFollows() {
        Play play = play("V1", Seats.PURSUER);
        turn(play);
        turn(play);
        SceneStory story = SceneStory.of(play);
        StoryLine own = story.lines().get(story.end());
        assertTrue(own.own());
        assertEquals("▲ You", own.who());
        assertEquals(play.story().get(2).text(), own.words());
        assertEquals("● Amara", story.lines().get(story.end() + 1).who());
        assertEquals(StoryLine.of(Kind.TOLD, play.now().narration()), story.lines().getLast());
        assertFalse(story.phone());
        assertFalse(SceneStory.soFar(play).text().contains(play.now().narration()));
    }

    @Test
    void beforeAnythingWasSaidEverythingIsTheEnd() {
        SceneStory story = SceneStory.of(play("V4", Seats.DISTANCER));
        assertEquals(0, story.end());
        assertTrue(story.phone(), "these two write");
    }

    @Test
    void eachOfTwoAtOneScreenIsToldWhereTheyAreAndTheSecondWhoTheyAre() {
        Play play = play("V1", Seats.BOTH);
        String setting = play.now().stage().setting();
        assertEquals(StoryLine.of(Kind.SETTING, setting), SceneStory.of(play).lines().getFirst());
        turn(play);
        assertEquals(Seat.DISTANCER, play.now().seat());
        SceneStory second = SceneStory.of(play);
        assertEquals(StoryLine.of(Kind.SETTING, setting), second.lines().getFirst());
        Scene hers = COURSE.vignette("V1").orElseThrow().getScenes().stream().filter(scene -> scene.getSeat() == Seat.DISTANCER).findFirst().orElseThrow();
        assertEquals(StoryLine.of(Kind.TOLD, hers.getBriefing()), second.lines().getLast(), "“You are Amara …”");
        turn(play);
        turn(play);
        SceneStory later = SceneStory.of(play);
        assertTrue(later.lines().getLast().kind() == Kind.SAID, "the second seat has no story of its own");
    }

    @Test
    void whatTheSecondDoesIsSaidOfThemByName() {
        Play play = play("V1", Seats.BOTH);
        boolean deed = false;
        for (int i = 0; i < 40 && !play.ended(); i++) {
            turn(play);
            if (!play.ended() && play.now().seat() == Seat.DISTANCER) {
                List<StoryLine> hers = SceneStory.of(play).lines().stream().filter(line -> line.kind() == Kind.SAID && line.own()).toList();
                for (StoryLine line : hers) {
                    deed |= !line.words().startsWith("“");
                    assertEquals(line.words().startsWith("“") ? "● You" : "● Amara (you)", line.who(), line.words());
                }
            }
        }
        assertTrue(deed, "somewhere she does something without words");
    }

    @Test
    void theGaugesSayInWordsWhatTheyShow() {
        Play play = play("V1", Seats.PURSUER);
        Moment moment = play.now();
        Gauges gauges = Gauges.of(moment);
        assertEquals("Inside you: alarm", gauges.inside());
        assertTrue(gauges.alarm().startsWith(GaugeWords.number(moment.ownArousal()) + " of 10: "), gauges.alarm());
        assertEquals("What you can see of Amara", gauges.seen());
        assertTrue(gauges.shown().endsWith("(" + GaugeWords.number(moment.shownArousal()) + " of 10)"), gauges.shown());
        assertEquals("", gauges.trend(), "nothing has happened yet");
        turn(play);
        assertTrue(Gauges.of(play.now()).trend().startsWith("So far: " + GaugeWords.number(moment.ownArousal()) + ", "), Gauges.of(play.now()).trend());
    }

    @Test
    void atTheFloodLineTheWordsSayThatItIsReached() {
        assertEquals("6 of 10: high, just below the flood line", words(.699));
        assertEquals("7 of 10: flooded, at or above the flood line", words(.70));
        assertEquals("0 of 10: at rest", words(0));
        assertEquals("2 of 10: low", words(.2));
        assertEquals("5 of 10: noticeable", words(.5));
        assertEquals("10 of 10: flooded, at or above the flood line", words(1));
    }

    private static String words(double alarm) {
        Moment now = play("V1", Seats.PURSUER).now();
        return Gauges.of(new Moment(now.nodeId(), now.stage(), now.seat(), now.ownName(), now.otherName(), now.round(), now.rounds(), now.narration(), now.cue(),
                now.otherSaid(), now.story(), alarm, List.of(alarm), now.ownSecurity(), now.shownArousal(), now.choices(), now.beat(), now.aids())).alarm();
    }
}
