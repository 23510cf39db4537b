package org.cyclework.roleplay.internal;

import java.util.Locale;
import org.cyclework.model.vignette.Partner;

/**
 * How a sentence speaks of one of the two.
 *
 * @param name the name
 * @param they the pronoun as a subject
 * @param them the pronoun as an object
 * @param their the pronoun of what is theirs
 */
record Person(String name, String they, String them, String their) {

    static Person of(Partner partner) {
        String first = partner.getPronouns() == null ? "" : partner.getPronouns().split("/")[0].strip();
        return switch (first.toLowerCase(Locale.ROOT)) {
            case "she" -> new Person(partner.getName(), "she", "her", "her");
            case "he" -> new Person(partner.getName(), "he", "him", "his");
            default -> new Person(partner.getName(), "they", "them", "their");
        };
    }
}
