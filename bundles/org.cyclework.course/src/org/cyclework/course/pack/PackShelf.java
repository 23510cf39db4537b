package org.cyclework.course.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;
import org.cyclework.course.internal.Guests;
import org.cyclework.course.internal.PackVersions;

/**
 * The folder of packs that a person adds. A pack gets there only when it can be read to its last file beside the packs that
 * are there; a newer version takes the place of an older one of the same name. Whoever shows the course calls
 * {@link CourseLibrary#reload} afterwards.
 */
public final class PackShelf {

    private final Path folder;
    private final CourseLibrary library;

    /**
     * A shelf.
     *
     * @param folder the added packs' own
     * @param library the course as it is taught now
     */
    public PackShelf(Path folder, CourseLibrary library) {
        this.folder = Objects.requireNonNull(folder);
        this.library = Objects.requireNonNull(library);
    }

    /**
     * Adds a pack.
     *
     * @param name a plain file name that ends in {@code .cwpack}
     * @param archive where it lies
     * @return why it was not added, a sentence; empty where it was, or was there already
     */
    public Optional<String> add(String name, Path archive) {
        Path place = folder.resolve(name);
        if (!folder.resolve(name).normalize().getParent().equals(folder.normalize()) || !name.endsWith(".cwpack") || name.startsWith(".")) {
            return Optional.of("“" + name + "” is no name of a pack.");
        }
        try {
            if (Files.exists(place) && Files.mismatch(place, archive) < 0) {
                return Optional.empty();
            }
            Optional<String> older = older(place, PackReader.open(archive));
            if (older.isPresent()) {
                return older;
            }
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("." + name + ".tmp");
            Files.copy(archive, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Optional.empty();
        } catch (PackException e) {
            return Optional.of(e.getMessage() + (e.getMessage().endsWith(".") ? " " : ". ") + e.remedy());
        } catch (IOException e) {
            return Optional.of("It could not be copied: " + e.getMessage() + ".");
        }
    }

    /** @return why the pack may not take its place; everything of it was read then */
    private Optional<String> older(Path place, OpenedPack pack) {
        List<OpenedPack> others = new ArrayList<>(library.course().packs());
        Optional<OpenedPack> there = others.stream().filter(other -> other.location().equals(place.toAbsolutePath().normalize().toString())).findFirst();
        there.ifPresent(others::remove);
        Guests table = new Guests();
        others.forEach(table::seat);
        table.seat(pack);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        String id = there.get().contents().getId();
        if (!Objects.equals(id, pack.contents().getId())) {
            return Optional.of("Another pack, “" + id + "”, is there under this name.");
        }
        int order = PackVersions.ORDER.compare(pack.contents().getVersion(), there.get().contents().getVersion());
        if (order < 0) {
            return Optional.of("A newer version of it is there.");
        }
        return order == 0 ? Optional.of("Another pack of the same version is there.") : Optional.empty();
    }
}
