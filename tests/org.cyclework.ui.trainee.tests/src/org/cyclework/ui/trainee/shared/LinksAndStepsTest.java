package org.cyclework.ui.trainee.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Undo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places can be written down and read again, and steps are kept person by person, at most fifty each. */
class LinksAndStepsTest {

    private static final UUID ADA = new UUID(0, 1);

    @Test
    void everyPlaceIsReadAsItWasWritten() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "aZ09-._~%+ #/?&=:;’é月\u05d0\ud83d\udc4b";
        int[] points = letters.codePoints().toArray();
        for (int i = 0; i < 2000; i++) {
            String id = random.ints(random.nextInt(12), 0, points.length).map(at -> points[at]).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            CourseLink link = CourseLink.to(CourseLink.Kind.LESSON, id).at("p" + id);
            assertEquals(Optional.of(link), CourseLink.parse(link.toString()), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cw:lesson/L1#   | L1  | ''
            cw:lesson/L1#a#b| L1  | a#b
            cw:lesson/a/b   | a/b |
            cw:lesson/      | ''  |
            cw:LESSON/L1    | L1  |
            cw:lesson/a+b   | a+b |
            cw:lesson/%zz   | %zz |
            """)
    void oddLinksAreReadAsFarAsTheyGo(String text, String id, String fragment) {
        CourseLink link = CourseLink.parse(text).orElseThrow();
        assertEquals(CourseLink.Kind.LESSON, link.kind());
        assertEquals(id, link.id());
        assertEquals(Optional.ofNullable(fragment), link.fragment());
    }

    @Test
    void wordsToMarkAreNeverWrittenIntoALink() {
        CourseLink link = CourseLink.to(CourseLink.Kind.LESSON, "L1").at("a").marking("secret words");
        assertEquals("cw:lesson/L1#a", link.toString());
        assertEquals(Optional.of("secret words"), link.at("b").mark());
        assertEquals(Optional.empty(), link.marking("  ").mark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lesson", "1st", "a b", "a/b", "ä"})
    void aKindThatNoLinkCouldWriteIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> new CourseLink.Kind(name));
    }

    /** A step that knows its name alone. */
    private record Named(String label, AtomicInteger reversed) implements Undo.Step {

        @Override
        public Undo.Step reverse() {
            reversed.incrementAndGet();
            return this;
        }
    }

    @Test
    void fiftyStepsAreKeptAndTheOldestAreForgotten() throws Exception {
        Undo undo = new Undo();
        AtomicInteger reversed = new AtomicInteger();
        IntStream.range(0, 60).forEach(i -> undo.did(ADA, new Named("step " + i, reversed)));
        String oldest = "";
        while (undo.label(ADA, true).isPresent()) {
            oldest = undo.label(ADA, true).get();
            undo.reverse(ADA, true);
        }
        assertEquals("step 10", oldest);
        assertEquals(50, reversed.get());
        assertEquals(Optional.of("step 10"), undo.label(ADA, false));
    }

    @Test
    void eachPersonHasFiftyOfTheirOwn() throws Exception {
        Undo undo = new Undo();
        AtomicInteger reversed = new AtomicInteger();
        UUID ben = new UUID(0, 2);
        IntStream.range(0, 60).forEach(i -> undo.did(i % 2 == 0 ? ADA : ben, new Named("step " + i, reversed)));
        assertEquals(Optional.of("step 58"), undo.label(ADA, true));
        assertEquals(Optional.of("step 59"), undo.label(ben, true));
        undo.reverse(ben, true);
        assertEquals(Optional.of("step 58"), undo.label(ADA, true));
        assertEquals(Optional.empty(), undo.label(ADA, false));
    }

    @Test
    void whoTakesBackAtTheSameMomentTakesBackDifferentSteps() throws Exception {
        Undo undo = new Undo();
        List<AtomicInteger> counts = IntStream.range(0, 40).mapToObj(i -> new AtomicInteger()).toList();
        for (int i = 0; i < counts.size(); i++) {
            undo.did(ADA, new Named("step " + i, counts.get(i)));
        }
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < counts.size(); i++) {
                all.add(several.submit(() -> undo.reverse(ADA, true)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertTrue(counts.stream().allMatch(count -> count.get() == 1), counts.toString());
        assertEquals(Optional.empty(), undo.label(ADA, true));
    }

    @Test
    void someoneWhoDidNothingHasNothingToTakeBack() throws Exception {
        Undo undo = new Undo();
        assertEquals(Optional.empty(), undo.reverse(ADA, true));
        assertEquals(Optional.empty(), undo.reverse(ADA, false));
        assertEquals(Optional.empty(), undo.label(ADA, false));
    }
}
