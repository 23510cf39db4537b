package org.cyclework.ui.trainee.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.course.Course;
import org.cyclework.course.coverage.Coverage;
import org.cyclework.course.coverage.LessonCount;
import org.cyclework.course.coverage.ModuleCount;
import org.cyclework.course.coverage.Place;
import org.cyclework.course.coverage.Reading;
import org.cyclework.course.coverage.TracedItem;
import org.cyclework.course.coverage.TracedNote;
import org.cyclework.model.concept.Concept;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Labels;

/** Writes what the course teaches where as a page: sums, modules, sign-offs, items, care notes. */
final class CoveragePage {

    private final HtmlPage page = HtmlPage.titled(Messages.Coverage_title);
    private final Course course;

    private CoveragePage(Course course) {
        this.course = course;
    }

    static HtmlPage of(Coverage coverage, Course course) {
        CoveragePage writer = new CoveragePage(course);
        writer.page.text("h1", Messages.Coverage_title).text("p", Messages.bind(Messages.Coverage_sum, new Object[] {coverage.items().size(),
            coverage.items().size() - coverage.untaught().size(), coverage.notes().size(), coverage.notes().size() - coverage.unshown().size()}))
                .text("p", "note", Messages.Coverage_how);
        writer.modules(coverage.modules());
        writer.readings(coverage);
        writer.items(coverage.items());
        writer.notes(coverage.notes());
        return writer.page;
    }

    private void modules(List<ModuleCount> modules) {
        page.text("h2", Messages.Coverage_modules);
        for (ModuleCount module : modules) {
            page.text("h3", Labels.number(module.id()) + " " + module.title());
            page.text("p", "meta", Messages.bind(Messages.Coverage_module, new Object[] {module.lessons().size(), number(module.words()), module.figures(),
                module.skills(), module.sources(), module.notes()}));
            page.html("<p>" + Html.escape(Messages.bind(Messages.Coverage_questions, new Object[] {module.questions(), counts(module.kinds()), counts(module.levels())}))
                    + (module.cases().isEmpty() ? "" : " " + Html.escape(Messages.Coverage_cases) + " " + links(module.cases(), CourseLink.Kind.CASE, id -> id)) + "</p>");
            lessons(module.lessons());
        }
    }

    private void lessons(List<LessonCount> lessons) {
        head(Messages.Coverage_lesson, Messages.Coverage_words, Messages.Coverage_figures, Messages.Coverage_statements, Messages.Coverage_age);
        lessons.forEach(lesson -> row(link(CourseLink.Kind.LESSON, lesson.id(), Labels.number(lesson.id()) + " " + lesson.title()), number(lesson.words()),
                number(lesson.figures()), number(lesson.statements()), String.format(Locale.ROOT, "%.0f", lesson.readingAge())));
        page.html("</tbody></table>");
    }

    private void readings(Coverage coverage) {
        page.text("h2", Messages.Coverage_readings).text("p", Messages.bind(Messages.Coverage_unread, coverage.unread().size(), coverage.readings().size()))
                .text("p", Messages.Coverage_codes);
        List<Reading> read = coverage.readings().stream().filter(reading -> !reading.open()).toList();
        if (!read.isEmpty()) {
            head(Messages.Coverage_part, Messages.Coverage_readers);
            read.forEach(reading -> row(Html.escape(reading.id() + " " + reading.title()), Html.escape(String.join(", ", reading.readers()))));
            page.html("</tbody></table>");
        }
        if (!coverage.unseenTitles().isEmpty()) {
            page.html("<p>" + Html.escape(Messages.Coverage_titles) + " " + links(coverage.unseenTitles(), CourseLink.Kind.SOURCE, id -> id) + "</p>");
        }
    }

    private void items(List<TracedItem> items) {
        page.text("h2", Messages.Coverage_items);
        for (TracedItem item : items) {
            page.html("<h3 id=\"" + Html.escape(item.id()) + "\">" + link(CourseLink.Kind.ARTICLE, item.id(), item.id()) + " " + Html.escape(item.idea()) + "</h3><ul>");
            entry(Messages.Coverage_taught, item.taught().isEmpty() ? Html.escape(Messages.Coverage_nowhere) : places(item.taught()));
            entry(Messages.Coverage_cases, links(item.cases(), CourseLink.Kind.CASE, id -> course.caseTitle(id).orElse(id)));
            entry(Messages.Coverage_asked, links(item.questions(), CourseLink.Kind.ITEM, id -> id));
            entry(Messages.Coverage_concepts, links(item.concepts(), CourseLink.Kind.CONCEPT, key -> course.concept(key).map(Concept::getLabel).orElse(key)));
            page.html("</ul>");
        }
    }

    private void notes(List<TracedNote> notes) {
        page.text("h2", Messages.Coverage_notes);
        head(Messages.Coverage_note, Messages.Coverage_taught);
        notes.forEach(note -> row(link(CourseLink.Kind.NOTE, note.id(), note.id()) + " " + Html.escape(note.title()),
                note.shown().isEmpty() ? Html.escape(Messages.Coverage_nowhere) : places(note.shown())));
        page.html("</tbody></table>");
    }

    private void entry(String name, String html) {
        if (!html.isEmpty()) {
            page.html("<li>" + Html.escape(name) + " " + html + "</li>");
        }
    }

    private String places(List<Place> places) {
        return places.stream().map(place -> HtmlPage.link(new CourseLink(CourseLink.Kind.LESSON, place.lessonId(),
                Optional.of(place.sectionId()).filter(id -> !id.isEmpty()), Optional.empty()), place(place))).collect(Collectors.joining("; "));
    }

    private String place(Place place) {
        String section = course.lesson(place.lessonId()).stream().flatMap(lesson -> lesson.getSections().stream())
                .filter(each -> each.getId().equals(place.sectionId())).map(each -> " " + each.getTitle()).findFirst().orElse("");
        return Labels.number(place.lessonId()) + section;
    }

    private static String links(List<String> ids, CourseLink.Kind kind, Function<String, String> title) {
        return ids.stream().map(id -> link(kind, id, title.apply(id))).collect(Collectors.joining("; "));
    }

    private static String link(CourseLink.Kind kind, String id, String words) {
        return HtmlPage.link(CourseLink.to(kind, id), words);
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> count.getKey().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void head(String... columns) {
        page.html("<table><thead><tr>");
        List.of(columns).forEach(column -> page.html("<th scope=\"col\">" + Html.escape(column) + "</th>"));
        page.html("</tr></thead><tbody>");
    }

    private void row(String first, String... cells) {
        page.html("<tr><th scope=\"row\">" + first + "</th>");
        List.of(cells).forEach(cell -> page.html("<td>" + cell + "</td>"));
        page.html("</tr>");
    }
}
