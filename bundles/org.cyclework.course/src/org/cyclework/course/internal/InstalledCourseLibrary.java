package org.cyclework.course.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.CourseReloaded;
import org.cyclework.course.PackException;
import org.cyclework.course.PackFailure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the packs that bundles contribute, then those in the data folder. One that fails is left out and reported. */
@Component
public final class InstalledCourseLibrary implements CourseLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledCourseLibrary.class);

    private final PackFinder finder;
    private final Consumer<CourseReloaded> announce;
    private volatile Lazy<Opened> opened;

    /** Looks for packs at the first question, not before. */
    @Activate
    public InstalledCourseLibrary(@Reference ReloadAnnouncer announcer) {
        this(new InstalledPacks(), announcer);
    }

    InstalledCourseLibrary(PackFinder finder, Consumer<CourseReloaded> announce) {
        this.finder = finder;
        this.announce = announce;
        this.opened = new Lazy<>(() -> open(finder));
    }

    @Override
    public Course course() {
        return opened.get().course();
    }

    @Override
    public List<PackFailure> failures() {
        return opened.get().failures();
    }

    /** Whoever asks meanwhile is given the course before. */
    @Override
    public synchronized Course reload() {
        Lazy<Opened> next = new Lazy<>(() -> open(finder));
        Opened found = next.get();
        opened = next;
        announce.accept(new CourseReloaded(found.course().packs().stream().map(pack -> pack.contents().getId()).toList(), found.failures()));
        return found.course();
    }

    private static Opened open(PackFinder finder) {
        Guests table = new Guests();
        List<PackFailure> failures = new ArrayList<>();
        for (PackFinder.Candidate candidate : finder.find()) {
            try {
                LoadedPack pack = LoadedPack.open(candidate.source().get());
                pack.modules();
                table.seat(pack);
            } catch (PackException e) {
                LOG.warn("A course pack is left out: {}", e.getMessage());
                failures.add(e.asFailure());
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                LOG.warn("A course pack is left out: {}", candidate.place(), e);
                failures.add(new PackFailure(candidate.place(), candidate.place() + ": the pack cannot be read (" + e.getClass().getSimpleName() + ")",
                        "Ask whoever made the pack for a sound one."));
            }
        }
        return new Opened(new LoadedCourse(table.seated()), List.copyOf(failures));
    }

    private record Opened(Course course, List<PackFailure> failures) {
    }
}
