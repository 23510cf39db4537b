package org.cyclework.course.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as lines of plain text: first the sums, then module by module, then item by item. */
public final class CoverageText {

    private CoverageText() {
    }

    /** @return the lines */
    public static List<String> of(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        lines.add(coverage.items().size() + " ideas of the source article, " + (coverage.items().size() - coverage.untaught().size()) + " of them taught; "
                + coverage.notes().size() + " care notes, " + (coverage.notes().size() - coverage.unshown().size()) + " of them shown.");
        long unread = coverage.unread().size();
        lines.add(unread == 0 ? "Everything was signed off by readers." : "Not yet signed off by any reader: " + unread + " of "
                + coverage.readings().size() + " lessons, banks and cases. Codes and rankings in them are by the authors.");
        if (!coverage.unseenTitles().isEmpty()) {
            lines.add("Sources whose title the authors have not seen: " + String.join(", ", coverage.unseenTitles()) + ".");
        }
        coverage.modules().forEach(module -> module(module, lines));
        lines.add("");
        coverage.items().forEach(item -> lines.add(item.id() + "  " + item.idea() + "\n    lessons: " + list(item.taught()) + "; cases: "
                + list(item.cases()) + "\n    questions: " + list(item.questions()) + "\n    concepts: " + list(item.concepts())));
        lines.add("");
        coverage.notes().forEach(note -> lines.add(note.id() + "  " + note.title() + ": " + list(note.shown())));
        return lines;
    }

    private static void module(ModuleCount module, List<String> lines) {
        lines.add("");
        lines.add(module.id() + "  " + module.title());
        lines.add("  " + module.lessons().size() + " lessons, " + module.words() + " words, " + module.figures() + " figures, " + module.skills()
                + " skills, " + module.sources() + " sources, " + module.notes() + " care notes; cases: " + list(module.cases()));
        lines.add("  " + module.questions() + " questions: " + counts(module.kinds()));
        lines.add("  by level: " + counts(module.levels()));
        module.lessons().forEach(lesson -> lines.add(String.format(Locale.ROOT, "  %s  %d words, %d figures, %d statements, reads easily from %.0f  %s",
                lesson.id(), lesson.words(), lesson.figures(), lesson.statements(), lesson.readingAge(), lesson.title())));
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.isEmpty() ? "none" : counts.entrySet().stream().map(count -> count.getKey().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String list(Collection<?> ids) {
        return ids.isEmpty() ? "none" : ids.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
