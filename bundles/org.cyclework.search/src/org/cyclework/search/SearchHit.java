package org.cyclework.search;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** A place in the course that fits a query. Immutable; its passage is looked up when it is first asked for. Thread-safe. */
public final class SearchHit {

    private final HitKind kind;
    private final String id;
    private final Optional<String> sectionId;
    private final String title;
    private final double score;
    private final Supplier<Passage> finder;
    private volatile Passage passage;

    /**
     * A hit.
     *
     * @param kind what kind of place it is
     * @param id id of the lesson, concept, glossary entry, case or item
     * @param sectionId section of the lesson; empty for the opening of a lesson and for all other kinds
     * @param title title to show
     * @param score how well it fits; only to be compared within one search
     * @param finder finds the part of the text that fits best; asked once
     */
    public SearchHit(HitKind kind, String id, Optional<String> sectionId, String title, double score, Supplier<Passage> finder) {
        this.kind = Objects.requireNonNull(kind);
        this.id = Objects.requireNonNull(id);
        this.sectionId = Objects.requireNonNull(sectionId);
        this.title = Objects.requireNonNull(title);
        this.score = score;
        this.finder = Objects.requireNonNull(finder);
    }

    /** @return what kind of place it is */
    public HitKind kind() {
        return kind;
    }

    /** @return id of the lesson, concept, glossary entry, case or item */
    public String id() {
        return id;
    }

    /** @return section of the lesson; empty for the opening of a lesson and for all other kinds */
    public Optional<String> sectionId() {
        return sectionId;
    }

    /** @return title to show */
    public String title() {
        return title;
    }

    /** @return how well it fits; only to be compared within one search */
    public double score() {
        return score;
    }

    /** @return the part of the text that fits best; takes well under a millisecond when it is first asked for */
    public Passage passage() {
        Passage known = passage;
        if (known == null) {
            known = finder.get();
            passage = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return kind + " " + id + sectionId.map(s -> "#" + s).orElse("");
    }
}
