package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.cyclework.course.internal.markdown.LocatedMarkdown;
import org.cyclework.course.internal.markdown.Markdown;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.course.CareNote;
import org.cyclework.model.course.GlossaryEntry;
import org.cyclework.model.course.Lesson;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/**
 * A piece of Markdown somewhere in the pack.
 *
 * @param file the file it stands in
 * @param element id of the element it belongs to
 * @param baseLine 0 for files of their own; the line of the element for attributes
 * @param ownFile true for files of their own, whose nodes know their lines
 * @param lesson the lesson whose text it is
 * @param document the parsed text; not to be changed
 */
record MarkdownText(String file, String element, int baseLine, boolean ownFile, Optional<Lesson> lesson, Node document) {

    /** @return lesson texts, the page about the source, and the attributes that hold Markdown */
    static List<MarkdownText> all(PackModel pack) {
        List<MarkdownText> texts = new ArrayList<>();
        for (Lesson lesson : pack.all(Lesson.class)) {
            Optional.ofNullable(lesson.getFile()).flatMap(pack::document)
                    .ifPresent(d -> texts.add(new MarkdownText(lesson.getFile(), lesson.getId(), 0, true, Optional.of(lesson), d)));
        }
        Optional.ofNullable(pack.contents().getSourcePage()).flatMap(pack::document).ifPresent(
                d -> texts.add(new MarkdownText(pack.contents().getSourcePage(), "", 0, true, Optional.empty(), d)));
        pack.all(Concept.class).forEach(c -> add(pack, texts, c, c.getText()));
        pack.all(Item.class).forEach(i -> Stream.of(i.getStem(), i.getContext(), i.getFeedback()).forEach(t -> add(pack, texts, i, t)));
        pack.all(CareNote.class).forEach(n -> add(pack, texts, n, n.getText()));
        pack.all(GlossaryEntry.class).forEach(g -> add(pack, texts, g, g.getDefinition()));
        pack.all(VignetteCase.class).forEach(v -> add(pack, texts, v, v.getSummary()));
        pack.all(Scene.class).forEach(s -> Stream.of(s.getSetting(), s.getBriefing()).forEach(t -> add(pack, texts, s, t)));
        pack.all(DecisionPoint.class).forEach(p -> add(pack, texts, p, p.getText()));
        pack.all(DecisionOption.class).forEach(o -> add(pack, texts, o, o.getConsequence()));
        return texts;
    }

    /** @return the line of a node, as well as it is known */
    int line(Node node) {
        return ownFile ? LocatedMarkdown.line(node) : baseLine;
    }

    /** @return all nodes of a kind, in order */
    <T extends Node> List<T> nodes(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(document, type, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> found) {
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        Markdown.children(node).forEach(c -> collect(c, type, found));
    }

    private static void add(PackModel pack, List<MarkdownText> texts, EObject element, String text) {
        if (text != null && !text.isBlank()) {
            XmiFile file = pack.fileOf(element);
            texts.add(new MarkdownText(file.path(), Findings.name(element), file.places().line(element).orElse(0), false,
                    Optional.empty(), LocatedMarkdown.parse(text)));
        }
    }
}
