package org.cyclework.course.internal.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.cyclework.course.Course;

/** Writes parsed Markdown as HTML: semantic elements with classes, no styling, everything escaped. */
public final class HtmlWriter extends AbstractVisitor {

    private final StringBuilder out = new StringBuilder();
    private final LinkWriter links;
    private final FigureWriter figures;
    private final Function<String, String> sectionClass;
    private final CalloutWriter callouts;
    private boolean inSection;

    /**
     * @param course where references are looked up
     * @param sectionClass class of the section with this id
     */
    public HtmlWriter(Course course, Function<String, String> sectionClass) {
        this.links = new LinkWriter(course);
        this.figures = new FigureWriter(course);
        this.callouts = new CalloutWriter(course);
        this.sectionClass = sectionClass;
    }

    /** @return the HTML of a document */
    public static String write(Course course, String markdown, Function<String, String> sectionClass) {
        HtmlWriter writer = new HtmlWriter(course, sectionClass);
        Markdown.parse(markdown).accept(writer);
        return writer.out.toString();
    }

    @Override
    public void visit(Document document) {
        visitChildren(document);
        closeSection();
    }

    @Override
    public void visit(Heading heading) {
        Optional<String> id = HeadingId.take(heading);
        boolean opens = heading.getLevel() == 2 && heading.getParent() instanceof Document;
        if (opens) {
            closeSection();
            out.append("<section");
            id.ifPresent(i -> out.append(" id=\"").append(Escape.html(i)).append("\" class=\"")
                    .append(Escape.html(sectionClass.apply(i))).append('"'));
            out.append(">\n");
            inSection = true;
        }
        out.append("<h").append(heading.getLevel());
        if (!opens) {
            id.ifPresent(i -> out.append(" id=\"").append(Escape.html(i)).append('"'));
        }
        out.append('>');
        visitChildren(heading);
        out.append("</h").append(heading.getLevel()).append(">\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            out.append(figures.figure(image));
        } else if (tight(paragraph)) {
            visitChildren(paragraph);
        } else {
            element("p", paragraph);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        Optional<Callout> callout = Callout.take(quote);
        if (callout.isEmpty()) {
            out.append("<blockquote>\n");
            visitChildren(quote);
            out.append("</blockquote>\n");
            return;
        }
        out.append(callouts.opening(callout.get()));
        if (callout.get().kind() != CalloutKind.CARE && !callout.get().title().isEmpty()) {
            out.append(" <span class=\"callout-title\">");
            callout.get().title().forEach(n -> n.accept(this));
            out.append("</span>");
        }
        out.append("</p>\n");
        visitChildren(quote);
        out.append("</aside>\n");
    }

    @Override
    public void visit(BulletList list) {
        block("ul", "", list);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        block("ol", start == null || start == 1 ? "" : " start=\"" + start + "\"", list);
    }

    @Override
    public void visit(ListItem item) {
        element("li", item);
    }

    @Override
    public void visit(Link link) {
        if (link.getFirstChild() == null) {
            out.append(links.citation(link));
        } else {
            out.append(links.open(link));
            visitChildren(link);
            out.append(links.close(link));
        }
    }

    @Override
    public void visit(Image image) {
        out.append(figures.inline(image));
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inline("strong", strong);
    }

    @Override
    public void visit(Code code) {
        out.append("<code>").append(Escape.html(code.getLiteral())).append("</code>");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        out.append("<pre>").append(Escape.html(code.getLiteral())).append("</pre>\n");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        out.append("<pre>").append(Escape.html(code.getLiteral())).append("</pre>\n");
    }

    @Override
    public void visit(HtmlBlock html) {
        out.append("<p>").append(Escape.html(html.getLiteral())).append("</p>\n");
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(Escape.html(html.getLiteral()));
    }

    @Override
    public void visit(Text text) {
        out.append(Escape.html(ArticleCodes.without(text.getLiteral())));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append("<br>\n");
    }

    @Override
    public void visit(ThematicBreak rule) {
        out.append("<hr>\n");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            out.append("<div class=\"table\">\n");
            block("table", "", block);
            out.append("</div>\n");
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableHead head -> block("thead", "", head);
            case TableBody body -> block("tbody", "", body);
            case TableRow row -> block("tr", "", row);
            case TableCell cell -> cell(cell);
            default -> visitChildren(node);
        }
    }

    private void cell(TableCell cell) {
        String name = cell.isHeader() ? "th" : "td";
        out.append('<').append(name).append(cell.isHeader() ? " scope=\"col\"" : "");
        if (cell.getAlignment() != null) {
            out.append(" class=\"").append(cell.getAlignment().name().toLowerCase(Locale.ROOT)).append('"');
        }
        out.append('>');
        visitChildren(cell);
        out.append("</").append(name).append(">\n");
    }

    private void closeSection() {
        if (inSection) {
            out.append("</section>\n");
            inSection = false;
        }
    }

    private void block(String name, String attributes, Node node) {
        out.append('<').append(name).append(attributes).append(">\n");
        visitChildren(node);
        out.append("</").append(name).append(">\n");
    }

    private void element(String name, Node node) {
        inline(name, node);
        out.append('\n');
    }

    private void inline(String name, Node node) {
        out.append('<').append(name).append('>');
        visitChildren(node);
        out.append("</").append(name).append('>');
    }

    private static boolean tight(Paragraph paragraph) {
        Node list = paragraph.getParent() == null ? null : paragraph.getParent().getParent();
        return list instanceof org.commonmark.node.ListBlock block && block.isTight();
    }
}
