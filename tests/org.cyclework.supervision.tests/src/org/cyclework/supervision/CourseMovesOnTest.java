package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.PackFailure;
import org.cyclework.course.pack.PackReader;
import org.cyclework.supervision.Assignment.CourseState;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was assigned is edited afterwards, or goes away. */
class CourseMovesOnTest {

    private Course present = ProductPack.course();
    private TestClass room;

    /** A library whose course can be another one at the next look. */
    private final class ChangingLibrary implements CourseLibrary {

        @Override
        public Course course() {
            return present;
        }

        @Override
        public List<PackFailure> failures() {
            return List.of();
        }
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new TestClass(folder, new ChangingLibrary());
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static Course edited(Path folder, String file, String part, String by) throws IOException {
        Path from = ProductPack.folder();
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(each -> copy(each, folder.resolve(from.relativize(each).toString())));
        }
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(part);
        Files.writeString(folder.resolve(file), text.replace(part, by));
        return PackReader.course(List.of(PackReader.open(folder)));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CourseState stateOf(UUID assignment) {
        return room.supervision.assignments().given(room.ada()).stream().map(GivenAssignment::assignment).filter(each -> each.id().equals(assignment)).findFirst()
                .orElseThrow().course();
    }

    private UUID assign(Task task) {
        return room.supervision.assignments().make(room.ada(), new NewAssignment(task, List.of(new Recipient.Members(room.group)), Terms.NONE)).getFirst().id();
    }

    @Test
    void anEditIsToldOfWhatItTouchesAndOfNothingElse(@TempDir Path folder) throws IOException {
        UUID first = assign(new Task.Vignette("V1"));
        UUID second = assign(new Task.Vignette("V2"));
        UUID lesson = assign(new Task.Reading("L1.1"));
        UUID quiz = assign(new Task.ModuleQuiz("M1"));
        assertThat(stateOf(first)).isEqualTo(CourseState.AS_ASSIGNED);
        present = edited(folder.resolve("pack"), "cases/V1.xmi", "Two keys on the hook", "Three keys on the hook");
        assertThat(stateOf(first)).isEqualTo(CourseState.MOVED_ON);
        assertThat(stateOf(second)).isEqualTo(CourseState.AS_ASSIGNED);
        assertThat(stateOf(lesson)).isEqualTo(CourseState.AS_ASSIGNED);
        assertThat(stateOf(quiz)).isEqualTo(CourseState.AS_ASSIGNED);
        UUID again = room.supervision.assignments().copy(room.ada(), first, List.of(new Recipient.Members(room.group)), Terms.NONE).getFirst().id();
        assertThat(stateOf(again)).isEqualTo(CourseState.AS_ASSIGNED);
    }

    @Test
    void whatTheCourseDoesNotHaveAnyMoreKeepsItsTitle() {
        UUID first = assign(new Task.Vignette("V1"));
        present = PackReader.course(List.of());
        assertThat(stateOf(first)).isEqualTo(CourseState.MISSING);
        assertThat(room.supervision.assignments().given(room.ada()).getFirst().assignment().title()).isEqualTo("Two keys on the hook");
    }
}
