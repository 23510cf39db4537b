package org.cyclework.course.internal;

import java.nio.file.Files;
import java.nio.file.Path;
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
            return new FolderSource(path);
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
}
