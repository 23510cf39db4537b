package org.cyclework.course.internal.markdown;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown up to a length, a length of line and a depth that no honest text reaches, so that whatever walks through
 * the outcome may do so by recursion. In place of more it gives a document that says so.
 */
final class BoundedParser {

    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_LINE = 20_000;
    static final int DEEPEST = 50;

    private final Parser parser;

    /** Blocks that are deeper than is asked for here are parsed as text, which keeps the parser quick. */
    BoundedParser(Parser.Builder builder) {
        this.parser = builder.maxOpenBlockParsers(2 * DEEPEST).build();
    }

    Node parse(String markdown) {
        if (markdown.length() > LONGEST_TEXT) {
            return Refused.document(0, "The text has more than " + LONGEST_TEXT + " characters.");
        }
        int line = longLine(markdown);
        if (line > 0) {
            return Refused.document(line, "A line has more than " + LONGEST_LINE + " characters.");
        }
        Node document = parser.parse(markdown);
        Node deep = deep(document);
        return deep == null ? document
                : Refused.document(LocatedMarkdown.line(deep), "Quotes, lists or emphasis lie in one another more than " + DEEPEST + " deep.");
    }

    /** @return the first line that is too long, from 1; 0 where there is none */
    private static int longLine(String markdown) {
        int line = 1;
        int start = 0;
        for (int end = markdown.indexOf('\n'); end >= 0; end = markdown.indexOf('\n', start)) {
            if (end - start > LONGEST_LINE) {
                return line;
            }
            start = end + 1;
            line++;
        }
        return markdown.length() - start > LONGEST_LINE ? line : 0;
    }

    /** @return the first node that lies too deep, or null; walks without recursion, since the depth is what is in question */
    private static Node deep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST) {
                    return node;
                }
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return null;
    }
}
