package org.cyclework.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /**
     * A kind of place. Those of the course are named here; a room that has others names them itself, and offers a
     * {@link PlaceOpener} for them.
     *
     * @param name how links write it, in small letters, digits and hyphens
     */
    public record Kind(String name) {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

        /** The start page. */
        public static final Kind TODAY = new Kind("today");
        /** A lesson. */
        public static final Kind LESSON = new Kind("lesson");
        /** A concept. */
        public static final Kind CONCEPT = new Kind("concept");
        /** A glossary entry. */
        public static final Kind GLOSSARY = new Kind("glossary");
        /** A case to play. */
        public static final Kind CASE = new Kind("case");
        /** The quiz of a module; the id is the module's. */
        public static final Kind QUIZ = new Kind("quiz");
        /** Practice on what a lesson teaches; the id is the lesson's. */
        public static final Kind PRACTICE = new Kind("practice");
        /** One item of a quiz. */
        public static final Kind ITEM = new Kind("item");
        /** The debrief of a scene; the id is the play's. */
        public static final Kind DEBRIEF = new Kind("debrief");
        /** A source. */
        public static final Kind SOURCE = new Kind("source");
        /** An item of the source article. */
        public static final Kind ARTICLE = new Kind("article");
        /** A care note. */
        public static final Kind NOTE = new Kind("note");
        /** A page of the help. */
        public static final Kind HELP = new Kind("help");

        /** Refuses names that no link could write. */
        public Kind {
            if (!valid(name)) {
                throw new IllegalArgumentException("no kind of place: " + name);
            }
        }

        private static boolean valid(String name) {
            return NAME.matcher(name).matches();
        }
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
     * @return the link; empty where the text is none of ours; whether anything opens it is not asked here
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
        String kind = (slash < 0 ? place : place.substring(0, slash)).toLowerCase(Locale.ROOT);
        String id = slash < 0 ? "" : decode(place.substring(slash + 1));
        return Kind.valid(kind) ? Optional.of(new CourseLink(new Kind(kind), id, fragment, Optional.empty())) : Optional.empty();
    }

    /** @return the link as text, without the words to mark */
    @Override
    public String toString() {
        String place = SCHEME + kind.name() + (id.isEmpty() ? "" : "/" + encode(id));
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
