package org.cyclework.course.internal.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Link;
import org.cyclework.course.internal.markdown.CourseLink;
import org.cyclework.course.internal.markdown.CourseLink.Kind;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.SectionKind;

/** A lesson that is ready has all its parts, is long enough to teach, and shows what it rests on. */
final class LessonCheck implements Check {

    private static final int LEAST_WORDS = 700;

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<String> weak = pack.all(Source.class).stream().filter(s -> !s.isForTrainees()).map(Source::getId).collect(Collectors.toSet());
        for (Lesson lesson : pack.readyLessons()) {
            Optional<String> text = pack.markdown(lesson);
            if (lesson.getFile() == null || lesson.getFile().isBlank()) {
                findings.error(lesson, "lesson-without-text", "The module is ready and this lesson has no text.", "Name its file, or mark the module as coming.");
            }
            parts(lesson, findings);
            text.ifPresent(t -> length(lesson, t, findings));
            text.ifPresent(t -> careNotes(pack, lesson, t, findings));
            lesson.getSourceIds().stream().filter(weak::contains).forEach(s -> findings.error(lesson, "weak-source",
                    "'" + s + "' is a source that trainees should not be sent to.", "List a stronger one."));
        }
        citations(pack, findings);
    }

    private static void parts(Lesson lesson, Findings findings) {
        if (lesson.getObjectiveIds().isEmpty()) {
            findings.error(lesson, "lesson-without-objective", "The lesson serves no objective.", "List the objectives it serves.");
        }
        if (lesson.getSourceIds().isEmpty()) {
            findings.error(lesson, "lesson-without-source", "The lesson rests on no source.", "List the sources it cites.");
        }
        part(lesson, SectionKind.WORKED_EXAMPLE, "no-worked-example", "worked example", findings);
        part(lesson, SectionKind.KEY_POINTS, "no-key-points", "key points", findings);
        part(lesson, SectionKind.SOURCES, "no-source-section", "sources", findings);
    }

    private static void part(Lesson lesson, SectionKind kind, String rule, String name, Findings findings) {
        if (lesson.getSections().stream().noneMatch(s -> s.getKind() == kind)) {
            findings.error(lesson, rule, "The lesson has no section of the kind " + kind + ".", "Write its " + name + ".");
        }
    }

    private static void length(Lesson lesson, String text, Findings findings) {
        int words = Prose.words(text);
        if (words < LEAST_WORDS) {
            findings.error(lesson, "short-lesson", "The lesson has " + words + " words; " + LEAST_WORDS + " are the least that teaches anything.",
                    "Write more of substance.");
        }
    }

    private static void careNotes(PackModel pack, Lesson lesson, String text, Findings findings) {
        Set<String> shown = CareCallouts.in(text);
        lesson.getCareNotes().stream().filter(n -> !shown.contains(n)).forEach(n -> findings.error(lesson, "care-note-not-shown",
                "The lesson lists care note " + n + " and has no callout for it.", "Add '> [!CARE] " + n + "' where the claim stands."));
        for (ArticleItem item : pack.all(ArticleItem.class)) {
            if (lesson.getArticleItems().contains(item.getId())) {
                item.getCareNotes().stream().filter(n -> !lesson.getCareNotes().contains(n) && !shown.contains(n))
                        .forEach(n -> findings.warning(lesson, "care-note-missing", "The lesson teaches " + item.getId()
                                + ", for which care note " + n + " applies, and does not show it.", "Add a callout, unless the lesson leaves that claim out."));
            }
        }
    }

    private static void citations(PackModel pack, Findings findings) {
        for (MarkdownText text : MarkdownText.all(pack)) {
            text.lesson().ifPresent(lesson -> {
                Set<String> sources = new HashSet<>();
                Set<String> items = new HashSet<>();
                for (Link link : text.nodes(Link.class)) {
                    CourseLink target = CourseLink.parse(link.getDestination());
                    if (target.kind() == Kind.SOURCE) {
                        sources.add(target.id());
                    } else if (target.kind() == Kind.ARTICLE) {
                        items.add(target.id());
                    }
                }
                sources.removeAll(lesson.getSourceIds());
                sources.stream().sorted().forEach(s -> findings.warning(lesson, "unlisted-source", "The text cites " + s + ", which the lesson does not list.", "Add it to the lesson's sourceIds."));
                items.removeAll(lesson.getArticleItems());
                items.stream().sorted().forEach(i -> findings.warning(lesson, "unlisted-article-item",
                        "The text cites " + i + ", which the lesson does not list.", "Add it to the lesson's articleItems."));
            });
        }
    }
}
