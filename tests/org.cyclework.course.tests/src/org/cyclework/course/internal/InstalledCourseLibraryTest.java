package org.cyclework.course.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFixture;
import org.cyclework.course.PackFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad pack does not take the others away. */
class InstalledCourseLibraryTest {

    @TempDir
    Path temp;

    @Test
    void badPacksAreLeftOutAndReported() throws IOException {
        new PackFixture(temp.resolve("b-sound"));
        new PackFixture(temp.resolve("c-same-id"));
        new PackFixture(temp.resolve("d-broken-module")).write("pack.xmi", new PackFixture(temp.resolve("d-broken-module")).text("pack.xmi")
                .replace("id=\"clean\"", "id=\"other\"")).write("modules/M1.xmi", "<broken");
        Files.writeString(temp.resolve("a.cwpack"), "no archive");
        Files.writeString(temp.resolve("readme.txt"), "not a pack, and nobody minds");
        CourseLibrary library = new InstalledCourseLibrary(() -> InstalledPacks.inFolder(temp));
        assertThat(library.course().packs()).hasSize(1);
        assertThat(library.failures()).hasSize(3).extracting(PackFailure::remedy).allSatisfy(r -> assertThat(r).isNotBlank());
    }

    @Test
    void withoutPacksTheCourseIsEmpty() {
        CourseLibrary library = new InstalledCourseLibrary(() -> InstalledPacks.inFolder(temp.resolve("nowhere")));
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
        });
        assertThat(calls).isEmpty();
        assertThat(library.course()).isSameAs(library.course());
        assertThat(calls).hasSize(1);
    }
}
