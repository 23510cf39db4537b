package org.cyclework.ui.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Something a reader set down in a page. Drawn as a ground behind the words, with a sign in the margin that leads to it; the sign says
 * what the colour says.
 *
 * @param id by which it is opened
 * @param start where its words begin among the words of the page
 * @param words that it hangs on
 * @param kind what it is, as the stylesheet calls it
 * @param sign one letter for the margin
 * @param label what it is, for the tooltip and for screen readers
 */
public record PageNote(String id, int start, String words, String kind, String sign, String label) {

    /** Refuses null. */
    public PageNote {
        Objects.requireNonNull(id);
        Objects.requireNonNull(words);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(label);
    }

    /** @return these notes as a literal of JavaScript */
    static String script(List<PageNote> notes) {
        return notes.stream().map(PageNote::script).collect(Collectors.joining(",", "[", "]"));
    }

    private String script() {
        return "{id:" + Html.script(id) + ",start:" + start + ",end:" + (start + words.length()) + ",words:" + Html.script(words) + ",kind:"
                + Html.script(kind) + ",sign:" + Html.script(sign) + ",label:" + Html.script(label) + "}";
    }
}
