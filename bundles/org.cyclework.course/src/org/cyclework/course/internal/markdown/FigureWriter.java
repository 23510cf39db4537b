package org.cyclework.course.internal.markdown;

import java.util.Base64;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.cyclework.course.Course;

/** Writes pictures of the pack into the page itself: drawings as SVG, photographs as data addresses. */
final class FigureWriter {

    private final Course course;
    private int count;

    FigureWriter(Course course) {
        this.course = course;
    }

    String figure(Image image) {
        String large = "<a class=\"enlarge\" href=\"cw:figure/" + Escape.html(image.getDestination()) + "\">Open large</a>";
        String caption = image.getTitle() == null ? "" : Escape.html(image.getTitle()) + " ";
        return "<figure>\n" + inline(image) + "\n<figcaption>" + caption + large + "</figcaption>\n</figure>\n";
    }

    String inline(Image image) {
        String alt = alternative(image);
        String path = image.getDestination();
        Optional<FigureFile> kind = FigureFile.of(path);
        Optional<byte[]> bytes = course.resource(path);
        Optional<String> picture = kind.filter(k -> k == FigureFile.SVG).isPresent()
                ? bytes.flatMap(b -> SvgInliner.inline(b, alt, "f" + ++count + "-"))
                : bytes.filter(b -> kind.isPresent()).map(b -> "<img alt=\"" + Escape.html(alt) + "\" src=\"data:"
                        + kind.get().type() + ";base64," + Base64.getEncoder().encodeToString(b) + "\">");
        return picture.orElse("<span class=\"missing\">" + Escape.html(alt) + "</span>");
    }

    static String alternative(Image image) {
        StringBuilder alt = new StringBuilder();
        for (Node child : Markdown.children(image)) {
            TextWriter.inlineText(child, alt);
        }
        return alt.toString();
    }
}
