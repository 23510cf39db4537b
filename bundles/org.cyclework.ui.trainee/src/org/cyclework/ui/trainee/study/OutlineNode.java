package org.cyclework.ui.trainee.study;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.ui.CourseLink;

/**
 * A line of the course outline.
 *
 * @param key what makes it the same line after a refresh
 * @param icon name of its icon
 * @param label what it says
 * @param state how far it is, in words, such as "read" or "2 of 5"; may be empty
 * @param mark the same as a sign
 * @param link where it leads; empty where it leads nowhere
 * @param children the lines below it
 */
public record OutlineNode(String key, String icon, String label, String state, Mark mark, Optional<CourseLink> link,
        List<OutlineNode> children) {

    /** Refuses null and copies the children. */
    public OutlineNode {
        Objects.requireNonNull(key);
        Objects.requireNonNull(icon);
        Objects.requireNonNull(label);
        Objects.requireNonNull(state);
        Objects.requireNonNull(mark);
        Objects.requireNonNull(link);
        children = List.copyOf(children);
    }

    /** @return sign and words of the state, such as "✓ read" */
    public String stateText() {
        return (mark.sign() + " " + state).strip();
    }

    /** @return the sign alone, for where there is little room; of what has parts it shows about how many are done */
    public String brief() {
        return children.isEmpty() || mark == Mark.DONE || mark == Mark.NONE ? mark.sign() : Mark.share(childrenDone(), lessonCount());
    }

    private long lessonCount() {
        return children.stream().filter(OutlineNode::isLesson).count();
    }

    private long childrenDone() {
        return children.stream().filter(OutlineNode::isLesson).filter(child -> child.mark() == Mark.DONE).count();
    }

    private boolean isLesson() {
        return link.filter(to -> to.kind().equals(CourseLink.Kind.LESSON)).isPresent();
    }

    /** Two lines are equal if they are about the same thing. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
