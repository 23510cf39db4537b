package org.cyclework.course.internal.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Parses the dialect of lessons: CommonMark and tables. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Markdown() {
    }

    /** @return the document; every text is a valid one */
    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** @return the children of a node, in order; a copy, so that the tree may be changed meanwhile */
    public static List<Node> children(Node parent) {
        java.util.ArrayList<Node> children = new java.util.ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
