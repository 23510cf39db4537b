package org.cyclework.course.internal.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.cyclework.course.internal.markdown.CourseLink;
import org.cyclework.course.internal.markdown.Refused;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.model.concept.EvidenceGrade;
import org.cyclework.model.concept.Source;

/** Links, citations, callouts and pictures in every Markdown text lead somewhere, and no text holds raw HTML. */
final class MarkdownCheck implements Check {

    private static final Pattern MARK = Pattern.compile("^\\[!(\\w+)\\]\\s*(.*)");
    private static final Set<String> KINDS = Set.of("CARE", "EXAMPLE", "SAFETY", "TRY");

    @Override
    public void check(PackModel pack, Findings findings) {
        KnownIds ids = new KnownIds(pack);
        Set<String> weak = pack.all(Source.class).stream().filter(s -> !s.isForTrainees()).map(Source::getId).collect(Collectors.toSet());
        for (MarkdownText text : MarkdownText.all(pack)) {
            text.nodes(Refused.class).forEach(r -> report(findings, text, r, "too-much-text", r.why(), "Split the text or make it plainer; it cannot be shown so."));
            text.nodes(Link.class).forEach(l -> link(text, l, ids, weak, findings));
            text.nodes(Image.class).forEach(i -> image(pack, text, i, findings));
            text.nodes(BlockQuote.class).forEach(q -> callout(text, q, ids, findings));
            text.nodes(HtmlBlock.class).forEach(h -> html(text, h, findings));
            text.nodes(HtmlInline.class).forEach(h -> html(text, h, findings));
        }
    }

    private static void link(MarkdownText text, Link link, KnownIds ids, Set<String> weak, Findings findings) {
        CourseLink target = CourseLink.parse(link.getDestination());
        boolean known = switch (target.kind()) {
            case CONCEPT -> ids.concepts.contains(target.id());
            case LESSON -> ids.lessons.contains(target.id()) && section(target).map(ids.sections::contains).orElse(true);
            case CASE -> ids.cases.contains(target.id());
            case SOURCE -> ids.sources.contains(target.id());
            case ARTICLE -> ids.articleItems.contains(target.id());
            case NOTE -> ids.careNotes.contains(target.id());
            case EXTERNAL -> target.target().matches("(https?|mailto|doi):.*");
        };
        if (!known) {
            report(findings, text, link, "dangling-link", "The link '" + link.getDestination() + "' leads nowhere.", "Correct it or add what it names.");
        }
        if (target.kind() == CourseLink.Kind.SOURCE) {
            grade(text, link, findings);
            if (weak.contains(target.id())) {
                report(findings, text, link, "weak-source", "'" + target.id() + "' is a source that trainees should not be sent to.",
                        "Cite a stronger one, or word the sentence as the source article's.");
            }
        }
    }

    private static Optional<String> section(CourseLink link) {
        int hash = link.target().indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(link.target().substring(hash + 1));
    }

    private static void grade(MarkdownText text, Link link, Findings findings) {
        if (link.getFirstChild() == null && link.getTitle() != null && EvidenceGrade.get(link.getTitle()) == null) {
            report(findings, text, link, "unknown-grade", "'" + link.getTitle() + "' is no evidence grade.", "Use one of "
                    + java.util.Arrays.toString(EvidenceGrade.values()) + ".");
        }
    }

    private static void image(PackModel pack, MarkdownText text, Image image, Findings findings) {
        if (!pack.has(image.getDestination())) {
            report(findings, text, image, "missing-file", "The picture '" + image.getDestination() + "' is not there.", "Add it or correct the path.");
        }
        if (image.getFirstChild() == null) {
            report(findings, text, image, "no-alternative-text", "The picture says nothing to a screen reader.", "Describe between the brackets what it shows.");
        }
    }

    private static void callout(MarkdownText text, BlockQuote quote, KnownIds ids, Findings findings) {
        if (!(quote.getFirstChild() instanceof Paragraph p) || !(p.getFirstChild() instanceof Text first)) {
            return;
        }
        Matcher mark = MARK.matcher(first.getLiteral());
        if (!mark.find()) {
            return;
        }
        if (!KINDS.contains(mark.group(1))) {
            report(findings, text, quote, "unknown-callout", "There is no callout '" + mark.group(1) + "'.", "Use CARE, EXAMPLE, SAFETY or TRY.");
        } else if (mark.group(1).equals("CARE")) {
            var notes = CareCallouts.NOTE.matcher(mark.group(2)).results().map(r -> r.group()).toList();
            if (notes.isEmpty()) {
                report(findings, text, quote, "unknown-callout", "The care callout names no care note.", "Write its id behind the mark, such as [!CARE] N3.");
            }
            notes.stream().filter(n -> !ids.careNotes.contains(n)).forEach(n -> report(findings, text, quote, "dangling-link",
                    "There is no care note '" + n + "'.", "Correct the id."));
        }
    }

    private static void html(MarkdownText text, Node node, Findings findings) {
        report(findings, text, node, "raw-html", "Raw HTML is shown as text.", "Write it in Markdown.");
    }

    private static void report(Findings findings, MarkdownText text, Node node, String rule, String why, String remedy) {
        findings.at(Severity.ERROR, text.file(), text.line(node), text.element(), rule, why, remedy);
    }
}
