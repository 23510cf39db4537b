package org.cyclework.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.PackException;
import org.cyclework.course.render.ItemParts;
import org.cyclework.course.render.LessonRenderer;
import org.cyclework.course.render.MarkdownRenderer;
import org.cyclework.course.SectionText;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Contrast;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Section;
import org.cyclework.model.course.SectionKind;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.search.HitKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What of a course may be found. Left out on purpose: keys and feedback of items, choices, replies, endings and later
 * scenes of cases, and the article map, whose promotional items the course does not teach.
 */
final class CourseEntries {

    private static final Logger LOG = LoggerFactory.getLogger(CourseEntries.class);
    private static final int TITLE_LENGTH = 100;

    private final Course course;
    private final LessonRenderer lessons;
    private final MarkdownRenderer markdown;

    CourseEntries(Course course) {
        this.course = course;
        this.lessons = new LessonRenderer(course);
        this.markdown = new MarkdownRenderer(course);
    }

    /** @return one piece of work for each lesson, concept, entry, case and bank; each gives the entries of its element */
    List<Supplier<List<Entry>>> parts() {
        List<Supplier<List<Entry>>> parts = new ArrayList<>();
        course.modules().forEach(m -> m.getLessons().forEach(l -> parts.add(() -> lesson(l))));
        readable(course::concepts).forEach(c -> parts.add(() -> List.of(concept(c))));
        readable(course::glossary).forEach(g -> parts.add(() -> List.of(glossary(g))));
        course.caseIds().forEach(id -> parts.add(() -> course.vignette(id).map(this::vignette).stream().toList()));
        course.bankIds().forEach(id -> parts.add(
                () -> course.bank(id).stream().flatMap(b -> b.getItems().stream()).map(this::item).toList()));
        return parts.stream().<Supplier<List<Entry>>>map(p -> () -> readable(p)).toList();
    }

    /** One file that cannot be read, or one text that cannot be written out, must not take the whole search away. */
    private static <T> List<T> readable(Supplier<List<T>> part) {
        try {
            return part.get();
        } catch (PackException e) {
            LOG.warn("Left out of the search: {}", e.getMessage());
            return List.of();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("Left out of the search: a part that cannot be written out", e);
            return List.of();
        }
    }

    private List<Entry> lesson(Lesson lesson) {
        List<Entry> entries = lessons.sections(lesson.getId()).stream()
                .map(s -> new Entry(HitKind.LESSON, lesson.getId(), s.id().orElse(""),
                        s.id().isPresent() ? lesson.getTitle() + " · " + s.title() : lesson.getTitle(), List.of(),
                        oneLine(s.text()), Weights.of(HitKind.LESSON) * Weights.of(kind(lesson, s))))
                .toList();
        return entries.isEmpty() ? List.of(new Entry(HitKind.LESSON, lesson.getId(), "", text(lesson.getTitle()), List.of(),
                oneLine(markdown.text(lesson.getSummary())), Weights.COMING)) : entries;
    }

    private static SectionKind kind(Lesson lesson, SectionText text) {
        return lesson.getSections().stream().filter(s -> text.id().filter(id -> id.equals(s.getId())).isPresent())
                .map(Section::getKind).findFirst().orElse(SectionKind.TEXT);
    }

    private Entry concept(Concept concept) {
        Stream<String> own = Stream.of(concept.getDefinition(), markdown.text(concept.getText()));
        Stream<String> differences = course.contrasts(concept.getKey()).stream().map(Contrast::getDifference);
        String body = join(Stream.of(own, concept.getExamples().stream(), concept.getNonExamples().stream(), differences).flatMap(s -> s));
        return entry(HitKind.CONCEPT, concept.getKey(), concept.getLabel(), List.copyOf(concept.getSynonyms()), body);
    }

    private Entry glossary(GlossaryEntry entry) {
        return entry(HitKind.GLOSSARY, entry.getId(), entry.getTerm(), List.copyOf(entry.getSynonyms()),
                markdown.text(entry.getDefinition()));
    }

    /** What may be known of a case before it is played: how it begins, in the names and pronouns that the author gave. */
    private Entry vignette(VignetteCase vignette) {
        Stream<String> scenes = vignette.getScenes().stream().filter(s -> s.getAfter() == null)
                .flatMap(s -> Stream.of(s.getTitle(), markdown.text(s.getSetting()), markdown.text(s.getBriefing())));
        Stream<String> opening = Stream.ofNullable(vignette.getOpening())
                .flatMap(p -> Stream.of(p.getTitle(), markdown.text(p.getText())));
        String body = join(Stream.of(Stream.of(markdown.text(vignette.getSummary())), scenes, opening).flatMap(s -> s));
        return entry(HitKind.CASE, vignette.getId(), vignette.getTitle(), List.of(), body);
    }

    private Entry item(Item item) {
        ItemParts parts = ItemParts.of(item);
        String stem = oneLine(markdown.text(parts.stem()));
        String body = join(Stream.concat(Stream.of(parts.context(), parts.stem()), parts.options().stream()).map(markdown::text));
        return entry(HitKind.ITEM, item.getId(), shorten(stem), List.of(), body);
    }

    private static Entry entry(HitKind kind, String id, String title, List<String> names, String body) {
        return new Entry(kind, text(id), "", text(title), names, oneLine(body), Weights.of(kind));
    }

    private static String join(Stream<String> texts) {
        return texts.filter(t -> t != null && !t.isBlank()).collect(Collectors.joining(" "));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\n\\s*- ", " · ").replaceAll("^- ", "").replaceAll("\\s+", " ").strip();
    }

    private static String shorten(String text) {
        if (text.length() <= TITLE_LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', TITLE_LENGTH);
        return text.substring(0, end > 0 ? end : TITLE_LENGTH) + " …";
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
