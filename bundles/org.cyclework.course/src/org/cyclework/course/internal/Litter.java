package org.cyclework.course.internal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What systems and programs leave behind in folders and archives without being asked, and what is no part of a pack. */
final class Litter {

    private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "$recycle.bin",
            "system volume information", "lost+found");

    private Litter() {
    }

    /** @return true for a path with a hidden part (those of a Mac begin with {@code ._}), or one that only a system writes */
    static boolean is(String path) {
        return Stream.of(path.split("/")).anyMatch(part -> part.startsWith(".") || part.startsWith("~$") || NAMES.contains(part.toLowerCase(Locale.ROOT)));
    }
}
