package org.cyclework.ui.html;

import java.util.Optional;

/**
 * What is selected in a page.
 *
 * @param start where it begins among the words of the page
 * @param end where it ends
 * @param words what is selected
 */
public record PageSelection(int start, int end, String words) {

    /** @return what the script of the page says is selected: two numbers and the words, apart by slashes */
    static Optional<PageSelection> parse(Object said) {
        if (!(said instanceof String text)) {
            return Optional.empty();
        }
        String[] parts = text.split("/", 3);
        return Optional.of(new PageSelection(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }
}
