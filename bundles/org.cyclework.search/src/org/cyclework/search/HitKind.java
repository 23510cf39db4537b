package org.cyclework.search;

/** What a hit is, in the order in which groups are shown. */
public enum HitKind {
    /** A section of a lesson. */
    LESSON,
    /** A concept. */
    CONCEPT,
    /** A glossary entry. */
    GLOSSARY,
    /** A case to play or to think about. */
    CASE,
    /** A quiz item. */
    ITEM
}
