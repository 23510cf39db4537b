package org.cyclework.course.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A block quote whose first line is {@code [!KIND] title}.
 *
 * @param kind its kind
 * @param title the inline nodes of the title; none where there is no title
 */
public record Callout(CalloutKind kind, List<Node> title) {

    private static final Pattern MARK = Pattern.compile("^\\[!([A-Z]+)\\]\\s*");
    private static final Pattern NOTE_ID = Pattern.compile("\\bN\\d+\\b");

    /** Takes the first line out of the quote, where it marks a callout; the rest of the quote is the body. */
    public static Optional<Callout> take(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(text.getLiteral());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<CalloutKind> kind = CalloutKind.named(matcher.group(1));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        text.setLiteral(text.getLiteral().substring(matcher.end()));
        return Optional.of(new Callout(kind.get(), takeFirstLine(first)));
    }

    /** @return the care notes that the title names, such as N3 */
    public List<String> noteIds() {
        List<String> ids = new ArrayList<>();
        for (Node node : title) {
            if (node instanceof Text text) {
                NOTE_ID.matcher(text.getLiteral()).results().forEach(r -> ids.add(r.group()));
            }
        }
        return ids;
    }

    private static List<Node> takeFirstLine(Paragraph paragraph) {
        List<Node> line = new ArrayList<>();
        for (Node node : Markdown.children(paragraph)) {
            node.unlink();
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                break;
            }
            if (!(node instanceof Text text && text.getLiteral().isEmpty())) {
                line.add(node);
            }
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        return line;
    }
}
