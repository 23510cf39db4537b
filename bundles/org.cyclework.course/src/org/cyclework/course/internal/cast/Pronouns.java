package org.cyclework.course.internal.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pronouns a person of a case can have, in the order in which a template lists nouns. */
public enum Pronouns {

    /** He, him. */
    HE("he", "him", "his", "his", "himself"),
    /** She, her. */
    SHE("she", "her", "her", "hers", "herself"),
    /** They, them, of one person. */
    THEY("they", "them", "their", "theirs", "themself");

    private final List<String> forms;

    Pronouns(String... forms) {
        this.forms = List.of(forms);
    }

    /** @return the pronouns that a model text such as "she/her" names; empty for any other */
    public static Optional<Pronouns> of(String text) {
        String first = text == null ? "" : text.split("/", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(p -> p.forms.get(0).equals(first)).findFirst();
    }

    /**
     * @param they the form of "they" that the template names, such as "Their"; not empty
     * @return the same form of these pronouns with the same first letter, capital or small; empty for no such form
     */
    Optional<String> form(String they) {
        int index = THEY.forms.indexOf(they.substring(0, 1).toLowerCase(Locale.ROOT) + they.substring(1));
        if (index < 0) {
            return Optional.empty();
        }
        String form = forms.get(index);
        boolean capital = Character.isUpperCase(they.charAt(0));
        return Optional.of(capital ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form);
    }

    /** @return whether verbs agree as with "they" */
    boolean plural() {
        return this == THEY;
    }
}
