package org.cyclework.course.internal.markdown;

import java.util.Optional;

/** The kinds of callout, with the word that stands at their head and a small drawing in a 16 by 16 box. */
public enum CalloutKind {
    /** What the literature says about a claim; names care notes. */
    CARE("Care", "M8 2v12M3 5h10M3 5l-2 5h4zM13 5l-2 5h4zM5 14h6"),
    /** A worked or told example. */
    EXAMPLE("Example", "M2 3h12v8H7l-3 3v-3H2z"),
    /** About danger. */
    SAFETY("Safety", "M8 2l7 12H1zM8 6.5v4M8 12v.6"),
    /** Something to do. */
    TRY("Try this", "M2 8h10M8 4l4 4-4 4");

    private final String label;
    private final String path;

    CalloutKind(String label, String path) {
        this.label = label;
        this.path = path;
    }

    /** @return the word for people */
    public String label() {
        return label;
    }

    /** @return the data of an SVG path, to be stroked */
    public String path() {
        return path;
    }

    /** @return the kind that is written {@code [!NAME]} */
    static Optional<CalloutKind> named(String name) {
        for (CalloutKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
