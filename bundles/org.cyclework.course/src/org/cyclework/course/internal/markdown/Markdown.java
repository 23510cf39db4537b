package org.cyclework.course.internal.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Parses the dialect of lessons: CommonMark and tables. */
public final class Markdown {

    private static final BoundedParser PARSER = new BoundedParser(Parser.builder().extensions(List.of(TablesExtension.create())));

    private Markdown() {
    }

    /** @return the document; every text is a valid one, and for one that is too much there is a {@link Refused} */
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
