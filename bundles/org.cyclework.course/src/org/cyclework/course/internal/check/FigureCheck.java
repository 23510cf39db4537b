package org.cyclework.course.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.Image;
import org.cyclework.course.internal.markdown.FigureFile;
import org.cyclework.course.validate.Finding.Severity;

/** Every picture that a text shows is shown, and shown whole. */
final class FigureCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<String> pictures = new TreeSet<>();
        for (MarkdownText text : MarkdownText.all(pack)) {
            text.nodes(Image.class).forEach(image -> pictures.add(image.getDestination()));
        }
        for (String picture : pictures) {
            Optional<byte[]> bytes = pack.pack().bytes(picture);
            List<String> missed = bytes.map(b -> FigureFile.missed(picture, b)).orElse(List.of());
            missed.forEach(why -> findings.at(Severity.ERROR, picture, 0, "", "picture-not-shown", why,
                    "Save the picture as a PNG, or as plain SVG: shapes with their colours as attributes, in one file."));
        }
    }
}
