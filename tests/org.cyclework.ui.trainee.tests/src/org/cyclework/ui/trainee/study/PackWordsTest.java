package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.PackWords;
import org.junit.jupiter.api.Test;

/** After the packs were read again a person knows what the course is made of, what was left out and where more go. */
class PackWordsTest {

    private static final Path ADDED = Path.of("/data/packs");

    private static List<String> told(Course course, PackFailure... failures) {
        return List.of(PackWords.of(course, List.of(failures), ADDED).split("\n\n"));
    }

    @Test
    void thePacksAreCalledByTheirTitlesAndWhereThereIsNoneByTheirIds() {
        String title = ProductPack.course().packs().getFirst().contents().getTitle();
        assertEquals("The course was read again. It is made of: " + title + ".", told(ProductPack.course()).getFirst());
        assertEquals("The course was read again. It is made of: built.", told(new CourseBuilder().module("M1").course()).getFirst());
        assertTrue(told(ProductPack.course()).getLast().contains("/data/packs"));
    }

    @Test
    void whatWasLeftOutIsToldWithTheReasonAndWhatHelps() {
        List<String> told = told(new CourseBuilder().course(), new PackFailure("packs/x", "packs/x/M1.xmi:3: the file ends too early", "Get it again."),
                new PackFailure("packs/y", "It is empty.", "Remove it."));
        assertEquals(List.of("Left out: packs/x/M1.xmi:3: the file ends too early.\nGet it again.", "Left out: packs/y: It is empty.\nRemove it."), told.subList(1, 3));
    }

    @Test
    void withoutAPackThatIsSaid() {
        assertEquals("The course has no pack now.", told(PackReader.course(List.of())).getFirst());
    }
}
