package org.cyclework.course.internal.markdown;

/**
 * Where a link in a course text leads.
 *
 * @param kind what it leads to
 * @param target the id without the scheme; the whole address for external ones
 */
public record CourseLink(Kind kind, String target) {

    /** What a link may lead to. */
    public enum Kind {
        /** A concept by key. */
        CONCEPT,
        /** A lesson by id, perhaps with {@code #section}. */
        LESSON,
        /** A case by id. */
        CASE,
        /** A source by id: a citation. */
        SOURCE,
        /** An item of the article map by id: a citation. */
        ARTICLE,
        /** A care note by id. */
        NOTE,
        /** Anything else; shown as text. */
        EXTERNAL
    }

    /** Reads the destination of a Markdown link. */
    public static CourseLink parse(String destination) {
        int colon = destination.indexOf(':');
        if (colon > 0) {
            String rest = destination.substring(colon + 1);
            switch (destination.substring(0, colon)) {
                case "concept":
                    return new CourseLink(Kind.CONCEPT, rest);
                case "lesson":
                    return new CourseLink(Kind.LESSON, rest);
                case "case":
                    return new CourseLink(Kind.CASE, rest);
                case "source":
                    return new CourseLink(Kind.SOURCE, rest);
                case "article":
                    return new CourseLink(Kind.ARTICLE, rest);
                case "note":
                    return new CourseLink(Kind.NOTE, rest);
                default:
                    break;
            }
        }
        return new CourseLink(Kind.EXTERNAL, destination);
    }

    /** @return the target without a section */
    public String id() {
        int hash = target.indexOf('#');
        return hash < 0 ? target : target.substring(0, hash);
    }
}
