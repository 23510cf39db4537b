package org.cyclework.course.internal.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a lesson's text marks, section by section; the opening before the first section has the empty id.
 *
 * @param items the items of the source article that each section cites
 * @param notes the care notes that each section's callouts show
 */
public record LessonMarks(Map<String, Set<String>> items, Map<String, Set<String>> notes) {

    private static final Pattern SECTION = Pattern.compile("^##[^#\\n].*?\\{#([^}]*)\\}[ \\t]*$", Pattern.MULTILINE);
    private static final Pattern ARTICLE = Pattern.compile("\\]\\(article:([^)\\s]+)");

    /** Reads the marks of a lesson. */
    public static LessonMarks of(String markdown) {
        LessonMarks marks = new LessonMarks(new LinkedHashMap<>(), new LinkedHashMap<>());
        Matcher section = SECTION.matcher(markdown);
        String id = "";
        int from = 0;
        while (section.find()) {
            marks.add(id, markdown.substring(from, section.start()));
            id = section.group(1);
            from = section.end();
        }
        marks.add(id, markdown.substring(from));
        return marks;
    }

    /** @return the items that are cited anywhere in the lesson */
    public Set<String> allItems() {
        return items.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(String id, String text) {
        items.put(id, ARTICLE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new)));
        notes.put(id, CareCallouts.in(text));
    }
}
