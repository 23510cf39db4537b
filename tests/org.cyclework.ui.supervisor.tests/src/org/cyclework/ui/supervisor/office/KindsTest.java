package org.cyclework.ui.supervisor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** Places of the room are links that can be written down and read again, whatever somebody makes of them. */
class KindsTest {

    @Test
    void everyReviewHasALinkOfItsOwn() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            WorkKey key = new WorkKey(new UUID(random.nextLong(), random.nextLong()), new UUID(random.nextLong(), random.nextLong()));
            CourseLink link = CourseLink.parse(Kinds.review(key).toString()).orElseThrow();
            assertEquals(Optional.of(key), Kinds.work(link.id()), "seed " + seed);
        }
    }

    @Test
    void aTurnOfAReviewIsPartOfItsLink() {
        CourseLink link = CourseLink.parse(Kinds.review(Samples.KEY).at("t-00000000-1-3").toString()).orElseThrow();
        assertEquals(Optional.of("t-00000000-1-3"), link.fragment());
        assertEquals(Optional.of(Samples.KEY), Kinds.work(link.id()));
    }

    @Test
    void whateverStandsInALinkIsReadOrRefused() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String letters = "0123456789abcdef-.%/ \u05d0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder id = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                id.append(letters.charAt(random.nextInt(letters.length())));
            }
            Optional<WorkKey> read = Kinds.work(id.toString());
            assertTrue(read.isEmpty() || id.indexOf(".") > 0, "seed " + seed + ": " + id);
        }
    }

    @Test
    void everyKindOfPlaceIsAWordOfItsOwn() {
        assertEquals(10, SupervisorPlaces.all().size());
        assertTrue(SupervisorPlaces.all().stream().noneMatch(kind -> kind.equals(CourseLink.Kind.TODAY) || kind.equals(CourseLink.Kind.CASE)));
    }
}
