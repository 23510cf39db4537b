package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.CoursePlays;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RandomStories;
import org.cyclework.roleplay.RandomTrainee;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Try;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever is tried, and however often the program is closed in between, every try is kept, and the log alone tells each of
 * them. {@code -Dcyclework.stories=N} tries more made-up cases.
 */
class KeptTriesTest {

    private static final int PEOPLE = 24;

    private static OneLearner first;
    private static List<OneLearner> people;

    /** Each of some people plays many cases, so that what is told of one play is told among others of the same person. */
    @BeforeAll
    static void open() {
        first = new OneLearner();
        people = IntStream.range(0, PEOPLE).mapToObj(number -> new OneLearner(first, "Sam " + number)).toList();
    }

    @AfterAll
    static void close() {
        first.close();
    }

    @Test
    void ofBuiltCases() {
        int stories = Integer.getInteger("cyclework.stories", 600);
        System.out.println("plays of " + stories + " made-up cases, seeds from 0");
        LongStream.range(0, stories).parallel().forEach(seed -> check(RandomStories.of(seed), seed));
    }

    @Test
    void ofTheCourse() {
        List<VignetteCase> cases = CoursePlays.playable();
        LongStream.range(0, 10L * cases.size()).parallel().forEach(seed -> check(cases.get((int) (seed % cases.size())), seed));
    }

    private static void check(VignetteCase vignette, long seed) {
        String name = vignette.getId() + ", seed " + seed;
        OneLearner record = people.get((int) (seed % PEOPLE));
        RolePlay rolePlay = new RecordedRolePlay(CourseBuilder.libraryOf(vignette), record.record);
        RandomTrainee trainee = new RandomTrainee(seed);
        Random chance = new Random(seed);
        Setup setup = trainee.setup(vignette, seed);
        KeptPlay play = rolePlay.start(record.access, vignette.getId(), setup);
        List<List<PlayStep>> expected = new ArrayList<>(List.of(new ArrayList<>()));
        int taken = 0;
        while (taken++ < 40 && (!play.play().ended() || expected.size() < 3)) {
            if (play.play().ended() || chance.nextInt(9) == 0) {
                int left = 1 + chance.nextInt(expected.size());
                int round = 1 + chance.nextInt(play.tries().get(left - 1).play().rounds() + 1);
                List<PlayStep> shared = play.tries().get(left - 1).play().stepsBefore(round).stream()
                        .map(step -> step.among(List.of())).toList();
                play.rewind(left, round);
                expected.add(new ArrayList<>(shared));
            } else {
                PlayStep step = trainee.next(play.play());
                take(play, step);
                expected.get(expected.size() - 1).add(step);
            }
            if (chance.nextInt(12) == 0) {
                play = rolePlay.find(record.access, play.session()).orElseThrow();
                assertThat(play.notice()).as(name).isEmpty();
            }
        }
        assertThat(play.tries().stream().map(each -> each.play().steps().stream().map(step -> step.among(List.of())).toList()).toList())
                .as(name).isEqualTo(expected);
        List<Transcript> told = play.tries().stream().map(each -> each.play().transcript()).toList();
        assertThat(rolePlay.transcripts(record.access, play.session()).equals(told)).as("what the log tells: " + name).isTrue();
        KeptPlay again = rolePlay.find(record.access, play.session()).orElseThrow();
        assertThat(again.notice()).as(name).isEmpty();
        assertThat(again.tries().stream().map(KeptTriesTest::plain).toList()).as(name)
                .isEqualTo(play.tries().stream().map(KeptTriesTest::plain).toList());
        assertThat(again.tries().stream().map(each -> each.play().transcript()).toList().equals(told)).as(name).isTrue();
        assertThat(again.play().end()).as(name).isEqualTo(play.play().end());
    }

    private static String plain(Try one) {
        return one.number() + " from " + one.from() + " at " + one.round() + ": " + one.play().steps();
    }

    private static void take(KeptPlay play, PlayStep step) {
        switch (step.kind()) {
            case CHOICE -> play.choose(step.id(), step.answer());
            case MOVE -> play.move(step.move(), step.intensity(), step.answer());
            case HINT -> play.hint();
            case BEAT -> play.answerBeat(step.id(), step.answer());
            case STEP_OUT -> play.stopAndStepOut();
            case SAFETY_EXIT -> play.safetyExit();
        }
    }
}
