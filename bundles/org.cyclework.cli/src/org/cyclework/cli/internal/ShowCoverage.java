package org.cyclework.cli.internal;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.coverage.Coverage;
import org.cyclework.course.coverage.CoverageText;

/** Tells where each idea of the source article and each care note is taught, and what each module holds. */
final class ShowCoverage implements Subcommand {

    private final Engines engines;

    ShowCoverage(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public String synopsis() {
        return "[PATH]";
    }

    @Override
    public String summary() {
        return "Tells where each idea of the source article and each care note is taught, in a course pack or in the built-in course.";
    }

    @Override
    public Options options() {
        return Options.none();
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (arguments.words().size() > 1) {
            throw new UsageException("One path at most.");
        }
        Course course = arguments.words().isEmpty() ? engines.get(CourseLibrary.class).course()
                : PackReader.course(List.of(PackReader.open(Path.of(arguments.words().get(0)))));
        Coverage coverage = Coverage.of(course);
        if (arguments.json()) {
            terminal.say(CoverageJson.of(coverage));
        } else {
            CoverageText.of(coverage).forEach(terminal::say);
        }
        return coverage.untaught().isEmpty() && coverage.unshown().isEmpty() ? FINE : WANTING;
    }
}
