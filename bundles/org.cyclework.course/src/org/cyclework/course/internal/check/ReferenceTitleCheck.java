package org.cyclework.course.internal.check;

import org.cyclework.model.concept.Source;

/** Whoever doubts a statement can look its source up: by its real title, or, where nobody saw the title, at an address. */
public final class ReferenceTitleCheck implements Check {

    private static final String NOT_SEEN = "title not seen";

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Source source : pack.all(Source.class)) {
            boolean untitled = untitled(source);
            if (untitled && blank(source.getLocator())) {
                findings.error(source, "reference-without-title", "The source has neither a title nor an address, so that nobody can find it.",
                        "Give its real title; where it was not seen, say '" + NOT_SEEN + "' and where it stands.");
            } else if (!untitled && blank(source.getAuthors()) && blank(source.getLocator())) {
                findings.error(source, "reference-without-author", "The source names neither authors nor an address.", "Give one of them.");
            }
        }
    }

    /** @return whether nobody of the authors has seen the title */
    public static boolean untitled(Source source) {
        return blank(source.getTitle()) || source.getTitle().strip().equalsIgnoreCase(NOT_SEEN);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
