package org.cyclework.course.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.course.Course;
import org.cyclework.course.internal.markdown.Escape;
import org.cyclework.course.internal.markdown.SvgInliner;
import org.cyclework.model.course.Lesson;

/** A drawing of the course by itself: large, with its caption, what it shows in words, and what is written in it as a table. */
public final class FigureRenderer {

    private static final Pattern TEXT = Pattern.compile("<text[^>]*>(.*?)</text>", Pattern.DOTALL);

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.?!]”?)\\s+(?=[\\p{Lu}“])");
    private static final int LONGEST_NAME = 60;

    private final Course course;

    /** A part of a figure and what it shows; the name is empty where the sentence has none. */
    record Part(String name, String shows) {
    }

    /**
     * A drawing.
     *
     * @param svg the element {@code svg}, safe to be shown
     * @param caption what stands below it; its path where no lesson shows it
     * @param description what it shows, in words
     * @param words what is written in it, in the order of the file
     * @param lessonId the first lesson that shows it; empty where none does
     */
    public record Drawing(String svg, String caption, String description, List<String> words, Optional<String> lessonId) {

        /** Copies the list. */
        public Drawing {
            words = List.copyOf(words);
        }
    }

    /** @param course whose drawings */
    public FigureRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
    }

    /** @return the drawing in this file of a pack; empty where there is none, or none that can be shown */
    public Optional<Drawing> drawing(String path) {
        Pattern shown = Pattern.compile("!\\[([^\\]]*)\\]\\(" + Pattern.quote(path) + "(?:\\s+\"([^\"]*)\")?\\)");
        for (Lesson lesson : course.modules().stream().flatMap(module -> module.getLessons().stream()).toList()) {
            Optional<Matcher> found = course.lessonText(lesson.getId()).map(shown::matcher).filter(Matcher::find);
            if (found.isPresent()) {
                String caption = Optional.ofNullable(found.get().group(2)).orElse(lesson.getTitle());
                return drawing(path, caption, found.get().group(1), Optional.of(lesson.getId()));
            }
        }
        return drawing(path, path, "", Optional.empty());
    }

    private Optional<Drawing> drawing(String path, String caption, String description, Optional<String> lessonId) {
        return course.resource(path).flatMap(bytes -> SvgInliner.inline(bytes, description, "large-"))
                .map(svg -> new Drawing(svg, caption, description, words(svg), lessonId));
    }

    private static List<String> words(String svg) {
        List<String> words = new ArrayList<>();
        TEXT.matcher(svg).results().map(found -> found.group(1).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty()).forEach(words::add);
        return words;
    }

    /** Descriptions go through a figure part by part, each in a sentence; what stands before a colon names the part. */
    static List<Part> parts(String description) {
        List<Part> parts = new ArrayList<>();
        for (String sentence : SENTENCES.split(description.strip())) {
            int colon = sentence.indexOf(": ");
            boolean named = colon > 0 && colon <= LONGEST_NAME;
            if (!sentence.isBlank()) {
                parts.add(named ? new Part(sentence.substring(0, colon), capital(sentence.substring(colon + 2))) : new Part("", sentence));
            }
        }
        return parts;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** @return {@code <article class="figure">} */
    public static String html(Drawing drawing) {
        Html html = new Html().open("article", "figure").line("h1", drawing.caption()).raw("<figure class=\"large\">\n" + drawing.svg() + "\n</figure>\n");
        html.line("p", "description", drawing.description());
        List<Part> parts = parts(drawing.description());
        if (parts.size() > 1) {
            html.raw("<details open>\n<summary>The same as a table</summary>\n<table>\n<tr><th scope=\"col\">Part</th><th scope=\"col\">What it shows</th></tr>\n");
            parts.forEach(part -> html.raw("<tr><td>" + Escape.html(part.name()) + "</td><td>" + Escape.html(part.shows()) + "</td></tr>\n"));
            html.raw("</table>\n</details>\n");
        }
        if (!drawing.words().isEmpty()) {
            html.raw("<details>\n<summary>What is written in the figure</summary>\n<ol>\n");
            drawing.words().forEach(words -> html.raw("<li>" + words + "</li>\n"));
            html.raw("</ol>\n</details>\n");
        }
        return html.close("article").toString();
    }
}
