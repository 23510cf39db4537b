package org.cyclework.course.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.cyclework.course.Course;

/** Writes parsed Markdown as plain text, one string for each paragraph, list entry or table row. */
public final class TextWriter {

    private final Course course;
    private final References references;

    /** Looks references up in this course. */
    public TextWriter(Course course) {
        this.course = course;
        this.references = new References(course);
    }

    /** @return the text of a piece of Markdown, paragraphs apart by empty lines */
    public String write(String markdown) {
        return String.join("\n\n", blocks(Markdown.children(Markdown.parse(markdown))));
    }

    /** @return the text of inline Markdown on one line */
    public String line(String markdown) {
        return write(markdown).replaceAll("\\s+", " ").strip();
    }

    /** @return the text of these blocks; list entries and table rows stay together as lines of one block */
    public List<String> blocks(List<Node> nodes) {
        List<String> blocks = new ArrayList<>();
        nodes.forEach(n -> block(n, blocks));
        blocks.removeIf(String::isBlank);
        return blocks;
    }

    private void block(Node node, List<String> out) {
        switch (node) {
            case Heading heading -> {
                HeadingId.take(heading);
                out.add(inline(heading));
            }
            case Paragraph paragraph -> out.add(inline(paragraph));
            case BlockQuote quote -> quote(quote, out);
            case ListBlock list -> out.add(list(list));
            case TableBlock table -> out.add(table(table));
            case FencedCodeBlock code -> out.add(code.getLiteral().stripTrailing());
            case IndentedCodeBlock code -> out.add(code.getLiteral().stripTrailing());
            case HtmlBlock html -> out.add(html.getLiteral().stripTrailing());
            case ThematicBreak rule -> out.add("* * *");
            default -> Markdown.children(node).forEach(n -> block(n, out));
        }
    }

    private void quote(BlockQuote quote, List<String> out) {
        Optional<Callout> callout = Callout.take(quote);
        List<String> body = blocks(Markdown.children(quote));
        if (callout.isPresent()) {
            out.add(label(callout.get()));
            out.addAll(body);
        } else {
            body.forEach(b -> out.add("“" + b + "”"));
        }
    }

    private String label(Callout callout) {
        String label = "[" + callout.kind().label() + "]";
        if (callout.kind() == CalloutKind.CARE) {
            return label + " " + callout.noteIds().stream()
                    .map(id -> course.careNote(id).map(n -> n.getTitle()).orElse(id)).collect(Collectors.joining("; "));
        }
        StringBuilder title = new StringBuilder();
        callout.title().forEach(n -> inline(n, title));
        return title.isEmpty() ? label : label + " " + title;
    }

    private String list(ListBlock list) {
        List<String> lines = new ArrayList<>();
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber() : 1;
        for (Node item : Markdown.children(list)) {
            String mark = list instanceof OrderedList ? number++ + ". " : "- ";
            lines.add(mark + String.join("\n", blocks(Markdown.children(item))).replace("\n", "\n  "));
        }
        return String.join("\n", lines);
    }

    private String table(TableBlock table) {
        List<String> rows = new ArrayList<>();
        for (Node part : Markdown.children(table)) {
            for (Node row : Markdown.children(part)) {
                if (row instanceof TableRow) {
                    rows.add(Markdown.children(row).stream().map(this::inline).collect(Collectors.joining(" | ")));
                }
            }
        }
        return String.join("\n", rows);
    }

    private String inline(Node parent) {
        StringBuilder out = new StringBuilder();
        Markdown.children(parent).forEach(n -> inline(n, out));
        return out.toString().strip();
    }

    private void inline(Node node, StringBuilder out) {
        if (node instanceof Link link && link.getFirstChild() == null) {
            out.append(citation(link));
        } else if (node instanceof Link link && CourseLink.parse(link.getDestination()).kind() == CourseLink.Kind.EXTERNAL) {
            out.append(inline(link)).append(" (").append(link.getDestination()).append(')');
        } else if (node instanceof Image image) {
            out.append("[Figure: ").append(image.getTitle() == null ? FigureWriter.alternative(image)
                    : image.getTitle() + " " + FigureWriter.alternative(image)).append(']');
        } else if (leaf(node).isPresent()) {
            out.append(ArticleCodes.without(leaf(node).get()));
        } else {
            Markdown.children(node).forEach(n -> inline(n, out));
        }
    }

    private String citation(Link link) {
        CourseLink target = CourseLink.parse(link.getDestination());
        return switch (target.kind()) {
            case SOURCE -> "(" + references.source(target.id(), link.getTitle()) + ")";
            case ARTICLE -> "(" + References.ARTICLE + ")";
            default -> target.target();
        };
    }

    /** Appends the words of an inline node and of what it contains, without references. */
    static void inlineText(Node node, StringBuilder out) {
        leaf(node).ifPresentOrElse(out::append, () -> Markdown.children(node).forEach(n -> inlineText(n, out)));
    }

    private static Optional<String> leaf(Node node) {
        return switch (node) {
            case Text text -> Optional.of(text.getLiteral());
            case Code code -> Optional.of(code.getLiteral());
            case HtmlInline html -> Optional.of(html.getLiteral());
            case SoftLineBreak b -> Optional.of(" ");
            case HardLineBreak b -> Optional.of("\n");
            default -> Optional.empty();
        };
    }
}
