package org.cyclework.course.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.CourseReloaded;
import org.cyclework.course.PackFixture;
import org.cyclework.course.PackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad pack does not take the others away. */
class InstalledCourseLibraryTest {

    @TempDir
    Path temp;

    private final List<CourseReloaded> told = new ArrayList<>();

    @Test
    void badPacksAreLeftOutAndReported() throws IOException {
        new PackFixture(temp.resolve("b-sound"));
        new PackFixture(temp.resolve("c-same-id"));
        new PackFixture(temp.resolve("d-broken-module")).write("pack.xmi", new PackFixture(temp.resolve("d-broken-module")).text("pack.xmi")
                .replace("id=\"clean\"", "id=\"other\"")).write("modules/M1.xmi", "<broken");
        Files.writeString(temp.resolve("a.cwpack"), "no archive");
        Files.writeString(temp.resolve("readme.txt"), "not a pack, and nobody minds");
        CourseLibrary library = new InstalledCourseLibrary(() -> InstalledPacks.inFolder(temp), told::add);
        assertThat(library.course().packs()).hasSize(1);
        assertThat(library.failures()).hasSize(3).extracting(PackFailure::remedy).allSatisfy(r -> assertThat(r).isNotBlank());
    }

    @Test
    void withoutPacksTheCourseIsEmpty() {
        CourseLibrary library = new InstalledCourseLibrary(() -> InstalledPacks.inFolder(temp.resolve("nowhere")), told::add);
        assertThat(library.course().modules()).isEmpty();
        assertThat(library.failures()).isEmpty();
        assertThat(library.course().fingerprint()).hasSize(64);
    }

    @Test
    void packsAreLookedForAtTheFirstQuestionAndOnce() {
        List<String> calls = new ArrayList<>();
        CourseLibrary library = new InstalledCourseLibrary(() -> {
            calls.add("find");
            return List.of();
        }, told::add);
        assertThat(calls).isEmpty();
        assertThat(library.course()).isSameAs(library.course());
        assertThat(calls).hasSize(1);
    }

    @Test
    void aReloadFindsWhatCameAndWentAndSaysSo() throws IOException {
        PackFixture first = new PackFixture(temp.resolve("a"));
        CourseLibrary library = new InstalledCourseLibrary(() -> InstalledPacks.inFolder(temp), told::add);
        Course before = library.course();
        assertThat(told).isEmpty();
        PackFixture second = new PackFixture(temp.resolve("b"));
        second.write("pack.xmi", second.text("pack.xmi").replace("id=\"clean\"", "id=\"second\""));
        first.write("modules/M1.xmi", "<broken");
        assertThat(library.course()).as("nothing changes by itself").isSameAs(before);
        Course after = library.reload();
        assertThat(after).isNotSameAs(before).isSameAs(library.course());
        assertThat(told).singleElement().satisfies(reloaded -> {
            assertThat(reloaded.packIds()).containsExactly("second");
            assertThat(reloaded.failures()).hasSize(1).isEqualTo(library.failures());
        });
        assertThat(before.packs()).as("who still holds the old course can go on").hasSize(1);
    }

    @Test
    void aReloadThatFailsLeavesTheCourseAsItWas() {
        AtomicBoolean broken = new AtomicBoolean();
        CourseLibrary library = new InstalledCourseLibrary(() -> {
            if (broken.get()) {
                throw new UncheckedIOException(new IOException("the folder is gone"));
            }
            return List.of();
        }, told::add);
        Course before = library.course();
        broken.set(true);
        assertThatThrownBy(library::reload).hasMessageContaining("the folder is gone");
        assertThat(library.course()).isSameAs(before);
        assertThat(told).isEmpty();
    }
}
