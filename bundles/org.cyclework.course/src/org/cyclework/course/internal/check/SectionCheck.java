package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.cyclework.course.internal.markdown.LocatedMarkdown;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.course.Section;

/** The headings of a lesson and the sections of its module file are the same, in the same order. */
final class SectionCheck implements Check {

    private static final Pattern ID = Pattern.compile("\\{#([^}]*)\\}\\s*$");

    @Override
    public void check(PackModel pack, Findings findings) {
        for (MarkdownText text : MarkdownText.all(pack)) {
            text.lesson().ifPresent(l -> check(l, text, findings));
        }
    }

    private static void check(Lesson lesson, MarkdownText text, Findings findings) {
        List<Heading> headings = text.nodes(Heading.class).stream().filter(h -> h.getParent() instanceof Document).toList();
        long titles = headings.stream().filter(h -> h.getLevel() == 1).count();
        if (titles != 1) {
            findings.at(Severity.ERROR, text.file(), 1, lesson.getId(), "title", "The text has " + titles + " titles (# …) instead of one.",
                    "Start the file with one line '# " + lesson.getTitle() + "'.");
        }
        List<String> ids = new ArrayList<>();
        for (Heading heading : headings) {
            if (heading.getLevel() == 2) {
                Matcher id = ID.matcher(text(heading));
                if (id.find()) {
                    ids.add(id.group(1));
                } else {
                    findings.at(Severity.ERROR, text.file(), LocatedMarkdown.line(heading), lesson.getId(), "section-without-id",
                            "The section '" + text(heading) + "' has no id, so nothing can point to it.", "End the heading with {#id}.");
                }
            }
        }
        compare(lesson, text, ids, findings);
    }

    private static void compare(Lesson lesson, MarkdownText text, List<String> ids, Findings findings) {
        List<String> listed = lesson.getSections().stream().map(Section::getId).toList();
        for (Section section : lesson.getSections()) {
            if (!ids.contains(section.getId())) {
                findings.error(section, "section-mismatch", "The lesson's text has no heading with the id '" + section.getId() + "'.",
                        "Add {#" + section.getId() + "} to its heading in " + text.file() + ", or remove the section.");
            }
        }
        ids.stream().filter(id -> !listed.contains(id)).forEach(id -> findings.at(Severity.ERROR, text.file(), 0, id,
                "section-mismatch", "The module file does not list the section '" + id + "'.", "Add it to the lesson's sections."));
        if (listed.size() == ids.size() && listed.containsAll(ids) && !listed.equals(ids)) {
            findings.error(lesson, "section-mismatch", "The sections are listed in another order than they stand in the text.", "Put them into the order of the text.");
        }
    }

    private static String text(Heading heading) {
        StringBuilder out = new StringBuilder();
        new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                out.append(text.getLiteral());
            }
        }.visit(heading);
        return out.toString();
    }
}
