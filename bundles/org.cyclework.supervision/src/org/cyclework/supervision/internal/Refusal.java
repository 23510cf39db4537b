package org.cyclework.supervision.internal;

import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.supervision.internal.texts.Words;

/** Says no, in words of this bundle. */
final class Refusal {

    private Refusal() {
    }

    static SupervisionRefused of(String key, Object... arguments) {
        return new SupervisionRefused(Words.of(key, arguments));
    }

    static void unless(boolean fine, String key, Object... arguments) {
        if (!fine) {
            throw of(key, arguments);
        }
    }

    /** @return the words, stripped; refused where there are none or too many */
    static String words(String text, int most) {
        String stripped = text.strip();
        unless(!stripped.isEmpty(), "refused.noWords");
        unless(stripped.length() <= most, "refused.tooLong", most);
        return stripped;
    }
}
