package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.ModuleProgress;
import org.cyclework.assessment.ObjectiveProgress;
import org.cyclework.assessment.Place;
import org.cyclework.assessment.Progress;
import org.cyclework.assessment.Worked;
import org.cyclework.record.Access;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress in the terminal, with the course of the product. */
class ShowProgressTest {

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Engines engines;

    /** Somebody who read one lesson, answered two questions and worked ten minutes. */
    private static final class Little implements Progress {

        @Override
        public ModuleProgress of(Access access, String moduleId) {
            return new ModuleProgress(moduleId, 1, 4, 1, 46, 0, 2, ModuleProgress.State.STARTED);
        }

        @Override
        public List<ModuleProgress> all(Access access) {
            return List.of(of(access, "M1"));
        }

        @Override
        public List<ObjectiveProgress> objectives(Access access, String moduleId) {
            return List.of(new ObjectiveProgress("LO1.1", 20, 2, 1), new ObjectiveProgress("LO1.2", 10, 0, 0));
        }

        @Override
        public Worked worked(Access access) {
            return Worked.between(List.of(OffsetDateTime.parse("2026-03-01T10:00:00Z"), OffsetDateTime.parse("2026-03-01T10:10:00Z")));
        }

        @Override
        public Optional<Place> continueAt(Access access) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        engines = CoursePack.engines(Map.of(SignIn.class, record, Progress.class, new Little()));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(TypedTerminal typed, String... words) {
        return new Subcommands(engines).run(List.of(words), typed.terminal());
    }

    @Test
    void modulesObjectivesAndTimeAreTold() {
        record.enrol("Ada");
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, run(typed, "progress"));
        String said = String.join("\n", typed.out());
        assertTrue(said.contains("lessons 1 of 4, questions right 1 of 46, scenes debriefed 0 of 2"), said);
        assertTrue(said.contains(": 2 answered, 1 right, of 20"), said);
        assertTrue(said.contains("10 min since the beginning"), said);
    }

    @Test
    void machinesGetTheSame() {
        record.enrol("Ada");
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, run(typed, "progress", "--json", "--trainee", "ada"));
        assertTrue(String.join("\n", typed.out()).contains("\"2026-03-01\":10"), String.join("\n", typed.out()));
    }

    @Test
    void whoOnlyLooksEnrolsNobody() {
        TypedTerminal typed = new TypedTerminal("");
        assertTrue(run(typed, "progress", "--trainee", "Ben") != Subcommand.FINE);
        assertTrue(run(typed, "progress") != Subcommand.FINE);
        assertEquals(List.of(), record.people());
    }
}
