package org.cyclework.search.internal;

import org.cyclework.model.course.SectionKind;
import org.cyclework.search.HitKind;

/** How much a score counts: who searches mostly wants to read, so lessons go before what is asked about them. */
final class Weights {

    /** For lessons of which only title and summary are there. */
    static final float COMING = 0.6f;

    private Weights() {
    }

    /** Where a text says something counts more than where it sums up or lists what it rests on. */
    static float of(SectionKind section) {
        return switch (section) {
            case TEXT, WORKED_EXAMPLE -> 1f;
            case KEY_POINTS -> 0.8f;
            case SOURCES -> 0.4f;
        };
    }

    static float of(HitKind kind) {
        return switch (kind) {
            case LESSON -> 6f;
            case CASE -> 6f;
            case CONCEPT -> 1f;
            case GLOSSARY -> 0.9f;
            case ITEM -> 0.5f;
        };
    }
}
