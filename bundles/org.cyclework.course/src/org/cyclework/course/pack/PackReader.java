package org.cyclework.course.pack;

import java.nio.file.Path;
import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.course.internal.Guests;
import org.cyclework.course.internal.LoadedCourse;
import org.cyclework.course.internal.LoadedPack;
import org.cyclework.course.internal.PackSources;

/** Opens a single pack without any platform running: for the command line, for authors and for tests. */
public final class PackReader {

    private PackReader() {
    }

    /**
     * Opens a pack.
     *
     * @param folderOrArchive a folder with a {@code pack.xmi}, that file itself, or a {@code .cwpack} archive
     * @return the pack; only its table of contents is read yet
     * @throws PackException where there is no pack, or its table of contents cannot be read
     */
    public static OpenedPack open(Path folderOrArchive) {
        return LoadedPack.open(PackSources.of(folderOrArchive));
    }

    /**
     * Makes a course of packs.
     *
     * @param packs the packs, in the order in which they are to be taught; ids of later ones that are in use are changed
     * @return the course; of a single pack nothing is read yet
     * @throws PackException where a pack behind the first cannot be read, or two have one id
     */
    public static Course course(List<OpenedPack> packs) {
        Guests table = new Guests();
        packs.forEach(table::seat);
        return new LoadedCourse(table.seated());
    }
}
