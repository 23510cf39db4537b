package org.cyclework.course.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclework.course.OpenedPack;
import org.cyclework.course.PackException;

/** How much an added pack may hold: several times the built-in course, too little to make its start or its search slow. */
final class GuestLimits {

    static final int ELEMENTS = 20_000;
    static final int LESSONS = 1_000;
    static final int TEXT_BYTES = 32 * 1024 * 1024;
    static final int LONGEST_ID = 100;

    private GuestLimits() {
    }

    /** @throws PackException where the pack goes beyond a limit; says which */
    static void check(OpenedPack pack) {
        long bytes = 0;
        int elements = 0;
        int lessons = 0;
        for (String file : texts(pack)) {
            byte[] text = pack.bytes(file).orElseGet(() -> new byte[0]);
            bytes += text.length;
            if (bytes > TEXT_BYTES) {
                throw refused(pack, "it has more than " + TEXT_BYTES / (1024 * 1024) + " MB of text");
            }
            if (file.endsWith(".xmi")) {
                List<String> ids = Glance.ids(text);
                elements += ids.size();
                lessons += Glance.children(text, "lessons");
                ids.stream().filter(id -> id.length() > LONGEST_ID).findFirst().ifPresent(id -> {
                    throw refused(pack, "an id in " + file + " has more than " + LONGEST_ID + " characters: " + id.substring(0, LONGEST_ID) + "…");
                });
            }
            if (elements > ELEMENTS) {
                throw refused(pack, "it has more than " + ELEMENTS + " elements with an id");
            }
            if (lessons > LESSONS) {
                throw refused(pack, "it has more than " + LESSONS + " lessons");
            }
        }
    }

    /** Listed or not: a lesson's text is listed by its module only. */
    private static Set<String> texts(OpenedPack pack) {
        Set<String> texts = new HashSet<>(PackIds.listed(pack.contents()));
        pack.files().stream().filter(f -> f.endsWith(".md") || f.endsWith(".xmi")).forEach(texts::add);
        return texts;
    }

    private static PackException refused(OpenedPack pack, String why) {
        return new PackException(pack.location(), "the pack is refused: " + why, "Split the pack into smaller ones.");
    }
}
