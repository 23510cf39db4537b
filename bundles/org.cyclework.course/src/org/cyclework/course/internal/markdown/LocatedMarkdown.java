package org.cyclework.course.internal.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown so that every node knows its line; for the validator. */
public final class LocatedMarkdown {

    private static final BoundedParser PARSER = new BoundedParser(Parser.builder().extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES));

    private LocatedMarkdown() {
    }

    /** @return the document, with lines; for a text that is too much there is a {@link Refused} */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** @return the line of a node, from 1; that of the nearest node around it where it has none itself; else 0 */
    public static int line(Node node) {
        if (node instanceof Refused refused) {
            return refused.line();
        }
        for (Node n = node; n != null; n = n.getParent()) {
            List<SourceSpan> spans = n.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.getFirst().getLineIndex() + 1;
            }
        }
        return 0;
    }
}
