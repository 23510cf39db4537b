package org.cyclework.ui.trainee.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PlaceOpener;
import org.cyclework.ui.trainee.progress.ProgressEditor;
import org.cyclework.ui.trainee.notes.NotePlaces;
import org.junit.jupiter.api.Test;

/** Wherever a link of the course leads, exactly one opener of the trainee's room shows it; the help shows itself. */
class PlacesTest {

    private static final List<PlaceOpener> OPENERS = List.of(new ReadingPlaces(), new BesidePlaces(), new PractisePlaces(), new ItemPlace(null), new ReferencePlaces(), new NotePlaces());

    @Test
    void everyKindIsShownByOne() throws IllegalAccessException {
        List<CourseLink.Kind> shown = new ArrayList<>(OPENERS.stream().flatMap(opener -> opener.kinds().stream()).toList());
        shown.add(CourseLink.Kind.HELP);
        List.of("my-notes", "my-note", "concepts", "references", "figure").forEach(name -> assertEquals(true, shown.remove(new CourseLink.Kind(name)), name));
        Set<CourseLink.Kind> all = new HashSet<>();
        for (Field field : CourseLink.Kind.class.getFields()) {
            all.add((CourseLink.Kind) field.get(null));
        }
        all.add(ProgressEditor.KIND);
        assertEquals(shown.size(), new HashSet<>(shown).size(), "one opener each: " + shown);
        assertEquals(all, new HashSet<>(shown));
    }

    @Test
    void onlyWhatIsKeptForSomebodyAsksWhoIsThere() {
        Set<String> asking = new HashSet<>();
        OPENERS.stream().filter(PlaceOpener::isSomebodys).forEach(opener -> opener.kinds().forEach(kind -> asking.add(kind.name())));
        assertEquals(Set.of("case", "debrief", "quiz", "item", "practice", "my-notes", "my-note"), asking);
    }

    @Test
    void anItemIsMetInTheQuizOfItsModule() {
        Course course = PackReader.course(List.of(PackReader.open(Path.of("../../bundles/org.cyclework.content.attachment/pack"))));
        String item = course.itemsOf("M1").getFirst().getId();
        assertEquals(Optional.of("M1"), ItemPlace.moduleOf(course, item));
        assertEquals(Optional.empty(), ItemPlace.moduleOf(course, "no-such-item"));
    }
}
