package org.cyclework.course.internal.cast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with markers in braces, which stand for the names and pronouns of the couple; {@code Recaster} lists them. */
public final class Template {

    private static final Pattern MARKER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern PERSON = Pattern.compile("([pd])(?:\\.(?:([vn]):(.*)|(\\w+)))?", Pattern.DOTALL);

    private Template() {
    }

    /** @return the text with all markers replaced that the cast can fill; everything else stays as it is */
    public static String expand(String text, Cast cast) {
        return MARKER.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m.group(1), cast).orElse(m.group())));
    }

    /** @return the markers of the text, without braces, in order, known or not */
    public static List<String> markers(String text) {
        return MARKER.matcher(text).results().map(m -> m.group(1)).toList();
    }

    /** @return the text with each marker replaced by a blank, so that only what the author wrote as it is remains */
    public static String withoutMarkers(String text) {
        return MARKER.matcher(text).replaceAll(" ");
    }

    /** @return whether the cast can fill a marker, given without braces */
    public static boolean known(String marker, Cast cast) {
        return word(marker, cast).isPresent();
    }

    private static Optional<String> word(String marker, Cast cast) {
        if (marker.startsWith("=")) {
            return Optional.of(marker.substring(1)).filter(w -> !w.isBlank());
        }
        Matcher person = PERSON.matcher(marker);
        return person.matches() ? cast.role(person.group(1).charAt(0)).flatMap(r -> word(person, r)) : Optional.empty();
    }

    private static Optional<String> word(Matcher person, Role role) {
        if (person.group(4) != null) {
            return role.pronouns().form(person.group(4));
        }
        if (person.group(2) == null) {
            return Optional.of(role.name());
        }
        String[] words = person.group(3).split("\\|", -1);
        if (person.group(2).equals("v")) {
            return words.length == 2 ? Optional.of(words[role.pronouns().plural() ? 1 : 0]) : Optional.empty();
        }
        return words.length == Pronouns.values().length ? Optional.of(words[role.pronouns().ordinal()]) : Optional.empty();
    }
}
