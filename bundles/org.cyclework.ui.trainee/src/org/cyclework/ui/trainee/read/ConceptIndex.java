package org.cyclework.ui.trainee.read;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.model.concept.Concept;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;

/** All concepts from A to Z, narrowed by a first letter and by what is typed. */
final class ConceptIndex {

    private static final String OTHER = "#";

    private final List<Entry> entries;

    /**
     * A concept in the index.
     *
     * @param key of the concept
     * @param label what it is called
     * @param line what it means
     * @param also other names
     */
    record Entry(String key, String label, String line, List<String> also) {

        /** @return the letter or digit it stands under; a name that has neither stands under {@link #OTHER} */
        String letter() {
            String plain = plain(label);
            return plain.isEmpty() ? OTHER : Character.toString(plain.codePointAt(0)).toUpperCase(Locale.ROOT);
        }

        private boolean has(String typed) {
            return Stream.concat(Stream.of(label), also.stream()).map(ConceptIndex::plain).anyMatch(name -> name.contains(typed));
        }
    }

    private ConceptIndex(List<Entry> entries) {
        this.entries = entries;
    }

    static ConceptIndex of(Course course) {
        return new ConceptIndex(course.concepts().stream().map(ConceptIndex::entry).sorted(Comparator.comparing(entry -> plain(entry.label()))).toList());
    }

    private static Entry entry(Concept concept) {
        return new Entry(concept.getKey(), concept.getLabel(), concept.getDefinition(), List.copyOf(concept.getSynonyms()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip();
    }

    /** @return the letters under which there is something */
    List<String> letters() {
        return List.copyOf(new TreeSet<>(entries.stream().map(Entry::letter).toList()));
    }

    /**
     * @param letter a first letter; empty for all
     * @param typed what has to be in a name; empty for anything. While something is typed the letter does not count
     * @return what is left, from A to Z
     */
    List<Entry> entries(String letter, String typed) {
        String wanted = plain(Objects.requireNonNull(typed));
        return entries.stream().filter(entry -> wanted.isEmpty() ? letter.isEmpty() || entry.letter().equalsIgnoreCase(letter) : entry.has(wanted)).toList();
    }

    /** @return the index as a page */
    HtmlPage page(String letter, String typed) {
        HtmlPage page = HtmlPage.titled(Messages.Concepts_title).text("h1", Messages.Concepts_title);
        page.html("<p class=\"letters\">" + (letter.isEmpty() ? "<strong>" + Messages.Concepts_all + "</strong>" : letterLink("", Messages.Concepts_all)));
        letters().forEach(each -> page.html(" " + (each.equalsIgnoreCase(letter) ? "<strong>" + each + "</strong>" : letterLink(each, each))));
        page.html("</p>");
        List<Entry> found = entries(letter, typed);
        page.text("p", "meta", found.isEmpty() ? Messages.bind(Messages.Concepts_none, typed.strip()) : Messages.bind(Messages.Concepts_count, found.size(), entries.size()));
        String under = "";
        for (Entry entry : found) {
            if (!entry.letter().equals(under)) {
                page.html(under.isEmpty() ? "" : "</ul>").text("h2", entry.letter()).html("<ul class=\"plain\">");
                under = entry.letter();
            }
            page.html("<li>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.CONCEPT, entry.key()), entry.label())).text("span", "line", " " + entry.line()).html("</li>");
        }
        return page.html(found.isEmpty() ? "" : "</ul>");
    }

    private static String letterLink(String letter, String words) {
        CourseLink link = CourseLink.to(ReferencePlaces.CONCEPTS, "");
        return HtmlPage.link(link.at(letter), words);
    }
}
