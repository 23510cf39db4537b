package org.cyclework.course.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.course.CourseReloaded;
import org.cyclework.course.CourseTopics;
import org.cyclework.course.PackFixture;
import org.cyclework.course.PackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** A reload is posted once, after the new course is there, and where nobody carries messages nothing fails. */
class ReloadAnnouncerTest {

    @TempDir
    Path temp;

    private final List<Event> posted = new ArrayList<>();

    /** Carries nothing; it only notes what it is given. */
    private final EventAdmin notes = new EventAdmin() {

        @Override
        public void postEvent(Event event) {
            posted.add(event);
        }

        @Override
        public void sendEvent(Event event) {
            throw new AssertionError("whoever reloads must not wait for those who hear of it");
        }
    };

    @Test
    void itIsPostedWithWhatItCameTo() {
        CourseReloaded reloaded = new CourseReloaded(List.of("clean"), List.of(new PackFailure("packs/x", "It is broken.", "Get it again.")));
        new ReloadAnnouncer(notes).accept(reloaded);
        assertThat(posted).singleElement().satisfies(event -> {
            assertThat(event.getTopic()).isEqualTo(CourseTopics.RELOADED);
            assertThat(event.getProperty(CourseTopics.PAYLOAD)).isSameAs(reloaded);
        });
    }

    @Test
    void aLibraryPostsAfterTheNewCourseIsThere() {
        new PackFixture(temp.resolve("a"));
        List<Integer> packs = new ArrayList<>();
        InstalledCourseLibrary[] library = new InstalledCourseLibrary[1];
        ReloadAnnouncer announcer = new ReloadAnnouncer(notes);
        library[0] = new InstalledCourseLibrary(() -> InstalledPacks.inFolder(temp), reloaded -> {
            packs.add(library[0].course().packs().size());
            announcer.accept(reloaded);
        });
        library[0].course();
        PackFixture second = new PackFixture(temp.resolve("b"));
        second.write("pack.xmi", second.text("pack.xmi").replace("id=\"clean\"", "id=\"second\""));
        library[0].reload();
        assertThat(packs).as("as whoever hears of it finds it").containsExactly(2);
        assertThat(posted).singleElement().satisfies(
                event -> assertThat(((CourseReloaded) event.getProperty(CourseTopics.PAYLOAD)).packIds()).containsExactly("clean", "second"));
    }

    @Test
    void withoutAnEventServiceNothingFails() {
        new ReloadAnnouncer().accept(new CourseReloaded(List.of(), List.of()));
        assertThat(posted).isEmpty();
    }
}
