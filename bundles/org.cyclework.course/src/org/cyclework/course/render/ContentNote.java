package org.cyclework.course.render;

import java.util.Locale;

/** What an item includes that may be too close, as a sentence that begins the same way however its author wrote it. */
public final class ContentNote {

    private static final String INCLUDES = "includes";

    private ContentNote() {
    }

    /**
     * Writes the sentence.
     *
     * @param note as the author wrote it; may be null
     * @return such as "Includes: shouting, no violence"; empty where there is no note
     */
    public static String of(String note) {
        if (note == null || note.isBlank()) {
            return "";
        }
        String words = note.strip();
        String lower = words.toLowerCase(Locale.ROOT);
        boolean begun = lower.startsWith(INCLUDES) || lower.startsWith("mentions") || lower.startsWith("shows");
        return begun ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : "Includes: " + words;
    }
}
