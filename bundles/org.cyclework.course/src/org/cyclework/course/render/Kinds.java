package org.cyclework.course.render;

import java.util.Locale;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;

/** What kinds of concept and item are called for readers. */
public final class Kinds {

    private Kinds() {
    }

    /** @return such as "Physiological state" */
    public static String of(Concept concept) {
        return words(concept.eClass().getName());
    }

    /** @return such as "Single choice" */
    public static String of(Item item) {
        return words(item.eClass().getName().replaceAll("Item$", ""));
    }

    private static String words(String camel) {
        String spaced = camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
