package org.cyclework.search.internal;

import org.cyclework.search.HitKind;

/** How much a score counts: who searches mostly wants to read, so lessons go before what is asked about them. */
final class Weights {

    /** For lessons of which only title and summary are there. */
    static final float COMING = 0.6f;

    private Weights() {
    }

    static float of(HitKind kind) {
        return switch (kind) {
            case LESSON -> 6f;
            case CONCEPT -> 1f;
            case GLOSSARY, CASE -> 0.9f;
            case ITEM -> 0.5f;
        };
    }
}
