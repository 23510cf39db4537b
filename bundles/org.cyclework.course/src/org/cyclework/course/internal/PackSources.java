package org.cyclework.course.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.course.PackException;

/** Finds out what a path holds. */
public final class PackSources {

    private PackSources() {
    }

    /** @return the source of the folder, of the folder of a {@code pack.xmi}, or of the archive at this path */
    public static PackSource of(Path path) {
        if (Files.exists(path) && !Files.isReadable(path)) {
            throw new PackException(path.toString(), "you may not read this", "Ask whoever owns it, or copy it to a place of your own.");
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new PackException(path.toString(), "there is nothing at this path",
                    "Name a pack folder or a .cwpack archive.");
        }
        if (path.endsWith(LoadedPack.CONTENTS)) {
            return new FolderSource(path.toAbsolutePath().getParent());
        }
        return new ArchiveSource(path);
    }

    /** The folder of the pack, or the folder around it, as unpacking an archive leaves it. */
    private static PackSource folder(Path path) {
        if (Files.exists(path.resolve(LoadedPack.CONTENTS))) {
            return new FolderSource(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> packs = inside.filter(p -> !Litter.is(p.getFileName().toString()) && Files.isRegularFile(p.resolve(LoadedPack.CONTENTS))).sorted().toList();
            if (packs.size() > 1) {
                throw new PackException(path.toString(), "there are two packs or more in this folder, " + packs.get(0).getFileName() + " and "
                        + packs.get(1).getFileName(), "Name one of them.");
            }
            return new FolderSource(packs.isEmpty() ? path : packs.getFirst());
        } catch (IOException e) {
            throw new PackException(path.toString(), "the folder cannot be listed (" + ReadFault.of(e) + ")", "Check that you may read the folder.", e);
        }
    }
}
