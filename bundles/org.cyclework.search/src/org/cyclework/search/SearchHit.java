package org.cyclework.search;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in the course that fits a query.
 *
 * @param kind what kind of place it is
 * @param id id of the lesson, concept, glossary entry, case or item
 * @param sectionId section of the lesson; empty for the opening of a lesson and for all other kinds
 * @param title title to show
 * @param score how well it fits; only to be compared within one search
 * @param passage the part of the text that fits best
 */
public record SearchHit(HitKind kind, String id, Optional<String> sectionId, String title, double score, Passage passage) {

    /** Refuses null. */
    public SearchHit {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(sectionId);
        Objects.requireNonNull(title);
        Objects.requireNonNull(passage);
    }
}
