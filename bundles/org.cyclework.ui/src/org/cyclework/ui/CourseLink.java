package org.cyclework.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A place of the course that can be gone to, written {@code cw:kind/id#fragment}.
 *
 * @param kind what kind of place
 * @param id its id; empty for places of which there is only one
 * @param fragment a part of the place, such as a section of a lesson
 * @param mark words to mark there, such as those that were searched for; never written into the link
 */
public record CourseLink(Kind kind, String id, Optional<String> fragment, Optional<String> mark) {

    /** How every link begins. */
    public static final String SCHEME = "cw:";

    /** Kinds of places. */
    public enum Kind {
        /** The start page. */
        TODAY,
        /** A lesson. */
        LESSON,
        /** A concept. */
        CONCEPT,
        /** A glossary entry. */
        GLOSSARY,
        /** A case to play. */
        CASE,
        /** The quiz of a module; the id is the module's. */
        QUIZ,
        /** One item of a quiz. */
        ITEM,
        /** The debrief of a scene; the id is the play's. */
        DEBRIEF,
        /** A source. */
        SOURCE,
        /** An item of the source article. */
        ARTICLE,
        /** A care note. */
        NOTE,
        /** A page of the help. */
        HELP
    }

    /** Refuses null. */
    public CourseLink {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
        Objects.requireNonNull(fragment);
        Objects.requireNonNull(mark);
    }

    /** @return a link to the whole place */
    public static CourseLink to(Kind kind, String id) {
        return new CourseLink(kind, id, Optional.empty(), Optional.empty());
    }

    /** @return the same place, at this part of it */
    public CourseLink at(String part) {
        return new CourseLink(kind, id, Optional.of(part), mark);
    }

    /** @return the same place, with these words to be marked */
    public CourseLink marking(String words) {
        return new CourseLink(kind, id, fragment, Optional.of(words).filter(text -> !text.isBlank()));
    }

    /**
     * Reads a link.
     *
     * @param text what a page holds, such as {@code cw:concept/reach}
     * @return the link; empty where the text is none of ours
     */
    public static Optional<CourseLink> parse(String text) {
        if (!text.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String rest = text.substring(SCHEME.length());
        int hash = rest.indexOf('#');
        Optional<String> fragment = hash < 0 ? Optional.empty() : Optional.of(decode(rest.substring(hash + 1)));
        String place = hash < 0 ? rest : rest.substring(0, hash);
        int slash = place.indexOf('/');
        String kind = slash < 0 ? place : place.substring(0, slash);
        String id = slash < 0 ? "" : decode(place.substring(slash + 1));
        for (Kind candidate : Kind.values()) {
            if (candidate.name().equalsIgnoreCase(kind)) {
                return Optional.of(new CourseLink(candidate, id, fragment, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** @return the link as text, without the words to mark */
    @Override
    public String toString() {
        String place = SCHEME + kind.name().toLowerCase(Locale.ROOT) + (id.isEmpty() ? "" : "/" + encode(id));
        return place + fragment.map(part -> "#" + encode(part)).orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException stray) { // a percent sign that stands for itself
            return text;
        }
    }
}
