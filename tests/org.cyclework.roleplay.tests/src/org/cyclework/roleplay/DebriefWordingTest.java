package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.CoursePlays.Habit;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The wording rules, on debriefs of every case of the course in every cast, from every chair, however it is played. */
class DebriefWordingTest {

    private static final Pattern FORBIDDEN = Pattern.compile("diagnos|disorder|patholog|\\ban (avoidant|anxious)\\b"
            + "|\\b(avoidant|anxious) (person|partner|people|type)|narciss|toxic|gaslight|trauma bond|codepend|borderline"
            + "|your partner (would|will)|(he|she|they|\\p{Lu}\\w+) would (really|actually) react|relationship health|health score"
            + "|% (healthy|of your relationship)|\\bfail(ed|ure)\\b|wrong (partner|move|answer)|right answer|you (won|lost)\\b"
            + "|\\bgrades?\\b|passed the|(?<!brier )\\bscores?\\b|incompatib|should (leave|stay with) (him|her|them)|empathy score");
    private static final int SEEDS = 4;
    private static final Pattern PLACEHOLDER = Pattern.compile("[{}]|\\bnull\\b|Optional[\\[.]|NaN|%[sd]");
    private static final Pattern RANKING = Pattern.compile("better (ending|end|outcome)|worse (ending|end|outcome)|at least (it|you) (was|were)|"
            + "well done|success|highest|lowest|best (ending|end|outcome)|worst (ending|end|outcome)");

    private static final Map<VignetteCase, List<Debrief>> MADE = new HashMap<>();

    static Stream<Named<VignetteCase>> cases() {
        return CoursePlays.playable().stream().map(each -> Named.of(each.getId() + ", " + each.getPartners().get(0).getName()
                + " " + each.getPartners().get(0).getPronouns(), each));
    }

    /** Every play of a case: chairs, habits and seeds, with two at one screen and ways out. */
    private static List<Play> plays(VignetteCase vignette) {
        List<Play> plays = new ArrayList<>();
        // another cast has the same story with other words
        int seeds = vignette == ProductPack.course().vignette(vignette.getId()).orElseThrow() ? SEEDS : 1;
        for (Seats seats : Seats.values()) {
            if (!CoursePlays.hasScene(vignette, Seat.PURSUER) && seats != Seats.DISTANCER
                    || !CoursePlays.hasScene(vignette, Seat.DISTANCER) && seats != Seats.PURSUER) {
                continue;
            }
            for (Habit habit : Habit.values()) {
                for (long seed = 0; seed < seeds; seed++) {
                    Support support = seed % 2 == 0 ? Support.OPTIONS : Support.WORKED;
                    plays.add(CoursePlays.play(vignette, new Setup(seats, support, Optional.empty(), seed), habit));
                }
            }
            Play left = Plays.start(vignette, new Setup(seats, Support.OPTIONS, Optional.empty(), 1));
            left.stopAndStepOut();
            plays.add(left);
            Play safe = CoursePlays.play(vignette, new Setup(seats, Support.OPTIONS, Optional.empty(), 2), Habit.CHANCE);
            Play exit = Plays.replay(vignette, safe.setup(), safe.stepsBefore(3));
            exit.safetyExit();
            plays.add(exit);
        }
        return plays;
    }

    private static List<Debrief> debriefs(VignetteCase vignette) {
        return MADE.computeIfAbsent(vignette, DebriefWordingTest::made);
    }

    private static List<Debrief> made(VignetteCase vignette) {
        List<Debrief> debriefs = new ArrayList<>();
        for (Play play : plays(vignette)) {
            debriefs.add(play.debrief());
            if (play.setup().seats() == Seats.BOTH) {
                debriefs.add(play.debrief(Seat.DISTANCER));
            }
        }
        return debriefs;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyDebriefKeepsTheRules(VignetteCase vignette) {
        Set<String> spoken = spoken(vignette);
        Map<OutcomeClass, Integer> seen = new EnumMap<>(OutcomeClass.class);
        for (Debrief debrief : debriefs(vignette)) {
            debrief.end().outcome().ifPresent(outcome -> seen.merge(outcome, 1, Integer::sum));
            String text = DebriefText.of(debrief, List.of());
            String told = withoutLines(text, spoken).toLowerCase(Locale.ROOT);
            assertThat(FORBIDDEN.matcher(told).results().map(hit -> around(told, hit.start()))).as(debrief.caseTitle()).isEmpty();
            assertThat(PLACEHOLDER.matcher(text).results().map(hit -> around(text, hit.start()))).isEmpty();
            assertThat(debrief.strength()).isNotBlank();
            assertThat(text.indexOf("A strength: ")).isPositive().isLessThan(text.indexOf("One next try: "));
            if (!debrief.turningPoints().isEmpty()) {
                assertThat(text.indexOf("A strength: ")).isLessThan(text.indexOf("Turning point"));
            }
            assertThat(text.split("One next try: ", -1)).hasSize(2);
            assertThat(debrief.question()).startsWith("Was there anything you needed to say here? Was it said?");
            assertThat(debrief.evidenceNote()).contains("mixed", "simply be calm");
            assertThat(debrief.notes()).last().isEqualTo(Debrief.HONESTY);
            assertThat(text).endsWith(Debrief.HONESTY + "\n");
            safeStop(debrief);
            assertThat(debrief.turningPoints()).hasSizeLessThanOrEqualTo(3)
                    .allMatch(point -> point.question().equals("Was there anything you needed to say here? Was it said?"));
        }
        assertThat(seen).as(vignette.getTitle()).containsKeys(OutcomeClass.STOPPED_SAFELY, OutcomeClass.CYCLE, OutcomeClass.HUSHED);
    }

    private static void safeStop(Debrief debrief) {
        boolean safe = debrief.end().outcome().equals(Optional.of(OutcomeClass.STOPPED_SAFELY));
        assertThat(debrief.nextTry().contains("Nothing to try")).isEqualTo(safe);
        if (safe) {
            assertThat(debrief.turningPoints()).isEmpty();
            assertThat(debrief.tryFrom()).isEmpty();
            assertThat(debrief.opening()).contains("a right decision");
        } else if (!debrief.turns().isEmpty()) {
            assertThat(debrief.tryFrom().orElseThrow()).isBetween(1, debrief.turns().size() / 2);
            assertThat(debrief.nextTry()).contains("Start again at turn " + debrief.tryFrom().getAsInt());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aHushedEndIsNeverToldAsAGoodOneAndNoEndIsRanked(VignetteCase vignette) {
        for (Debrief debrief : debriefs(vignette)) {
            String told = (debrief.opening() + " " + debrief.end().text() + " " + debrief.end().outcomeName() + " "
                    + String.join(" ", debrief.notes())).toLowerCase(Locale.ROOT);
            assertThat(RANKING.matcher(told).results().map(hit -> around(told, hit.start()))).isEmpty();
            if (debrief.end().outcome().equals(Optional.of(OutcomeClass.HUSHED))) {
                assertThat(debrief.opening()).containsAnyOf("at your expense", "has not been asked yet");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLessonToReadOnIsInTheCourse(VignetteCase vignette) {
        for (Debrief debrief : debriefs(vignette)) {
            if (!debrief.end().outcome().equals(Optional.of(OutcomeClass.STOPPED_SAFELY))) {
                assertThat(debrief.readMore()).as("%s, %s", debrief.caseTitle(), debrief.seat()).isNotEmpty();
            }
            debrief.readMore().forEach(more -> assertThat(ProductPack.course().lesson(more.lessonId())).as(more.lessonId()).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(MoveCode.class)
    void everyMoveLeadsToAConceptAnArticleItemAndALessonWithTheWordsToSearchFor(MoveCode move) {
        Course course = ProductPack.course();
        MoveWords words = MoveWords.of(move);
        assertThat(course.concept(words.conceptKey())).as(words.conceptKey()).isPresent();
        words.articleItem().ifPresent(item -> assertThat(course.articleItem(item)).as(item).isPresent());
        List<Predicate<String>> wanted = Stream.of(words.search().split(" "))
                .map(word -> Pattern.compile("(?i)\\b" + word.replaceAll("ing$", ""))).map(Pattern::asPredicate).toList();
        assertThat(course.modules().stream().flatMap(module -> module.getLessons().stream())
                .flatMap(lesson -> course.lessonText(lesson.getId()).stream()))
                .as(words.search()).anyMatch(text -> wanted.stream().allMatch(word -> word.test(text)));
    }

    private static Set<String> spoken(VignetteCase vignette) {
        Set<String> spoken = new HashSet<>();
        vignette.getLines().forEach(line -> spoken.add(line.getText()));
        vignette.getScenes().forEach(scene -> scene.getNodes().forEach(node -> {
            spoken.add(node.getNarration());
            node.getOptions().forEach(option -> spoken.add(option.getLine()));
        }));
        return spoken;
    }

    /** The debrief's own sentences: people in a story may say and think what a debrief may not. */
    private static String withoutLines(String text, Set<String> spoken) {
        String left = text;
        for (String line : spoken) {
            left = left.replace(line.strip(), "");
        }
        return left.replaceAll("“[^”]*”", "");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }
}
