package org.cyclework.course.render;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cyclework.course.Course;
import org.cyclework.course.SectionText;
import org.cyclework.course.internal.markdown.Escape;
import org.cyclework.course.internal.markdown.HtmlWriter;
import org.cyclework.course.internal.markdown.LessonDocument;
import org.cyclework.course.internal.markdown.ParagraphIds;
import org.cyclework.course.internal.markdown.Wrap;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Skill;

/**
 * Lessons as HTML and as plain text.
 *
 * <p>HTML: {@code <article class="lesson">} with {@code <h1>}, the opening, then one {@code <section id="…">} for each
 * section with the class {@code text}, {@code worked-example}, {@code key-points} or {@code sources}; callouts are
 * {@code <aside class="callout care|example|safety|try">}; citations {@code <a class="cite">}; concepts
 * {@code <a class="term">}; pictures {@code <figure>} with the picture inside, no second request is needed; every paragraph has
 * an id to link to. The references come after the sections. The end says who has signed the lesson off.
 */
public final class LessonRenderer {

    private final Course course;

    /** @param course where lessons and what they refer to are looked up */
    public LessonRenderer(Course course) {
        this.course = Objects.requireNonNull(course);
    }

    /** @return the body of the page; empty where the lesson is unknown or still to come */
    public Optional<String> html(String lessonId) {
        return course.lessonText(lessonId).map(text -> "<article class=\"lesson\" data-lesson=\"" + Escape.html(lessonId) + "\">\n"
                + ParagraphIds.in(HtmlWriter.write(course, text, sectionClass(course.lesson(lessonId).orElseThrow())), lessonId.toLowerCase(Locale.ROOT))
                + new ReferenceList(course).html(new ReferenceList(course).in(text), "References")
                + "<p class=\"sign-off note\">" + Escape.html(SignOffNote.of(course.lesson(lessonId).orElseThrow().getSignOffs())) + "</p>\n</article>\n");
    }

    /** @return the lesson for a terminal, with what it lets one practise, 80 columns wide; empty where the lesson is unknown or still to come */
    public Optional<String> text(String lessonId) {
        List<SectionText> sections = sections(lessonId);
        if (sections.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        TextPage page = new TextPage(out);
        Lesson lesson = course.lesson(lessonId).orElseThrow();
        page.title(lessonId + "  " + lesson.getTitle());
        for (SectionText section : sections) {
            if (section.id().isPresent()) {
                page.heading(section.title());
            }
            page.paragraph(Wrap.wrap(section.text()));
        }
        Skill skill = lesson.getSkill();
        if (skill != null) {
            new SkillRenderer(course).text(skill, page);
        }
        page.paragraph(SignOffNote.of(lesson.getSignOffs()));
        return Optional.of(out.toString());
    }

    /** @return the opening and the sections in order, unwrapped; none where the lesson is unknown or still to come */
    public List<SectionText> sections(String lessonId) {
        return course.lessonText(lessonId)
                .map(text -> LessonDocument.sections(course, course.lesson(lessonId).orElseThrow().getTitle(), text))
                .orElse(List.of());
    }

    private static Function<String, String> sectionClass(Lesson lesson) {
        return id -> lesson.getSections().stream().filter(s -> id.equals(s.getId()))
                .map(s -> s.getKind().getName().toLowerCase(Locale.ROOT).replace('_', '-')).findFirst().orElse("text");
    }
}
