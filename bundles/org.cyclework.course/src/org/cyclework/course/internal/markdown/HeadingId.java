package org.cyclework.course.internal.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The explicit id at the end of a heading, written {@code {#id}}. */
public final class HeadingId {

    private static final Pattern ID = Pattern.compile("\\s*\\{#([A-Za-z][\\w.-]*)\\}\\s*$");

    private HeadingId() {
    }

    /** Takes the id out of the heading, so that it is not shown. */
    public static Optional<String> take(Heading heading) {
        Node last = heading.getLastChild();
        if (last instanceof Text text) {
            Matcher matcher = ID.matcher(text.getLiteral());
            if (matcher.find()) {
                String id = matcher.group(1);
                text.setLiteral(text.getLiteral().substring(0, matcher.start()));
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
