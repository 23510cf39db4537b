package org.cyclework.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where things stand that go on in a next line where the one they are in has no room for them; no SWT. */
public final class Flow {

    private Flow() {
    }

    /**
     * A place.
     *
     * @param x how far from the left
     * @param line in which line, from 0
     * @param width how wide; less than what was wanted only where that is wider than a line
     */
    public record Spot(int x, int line, int width) {
    }

    /**
     * Places things in order.
     *
     * @param widths how wide each wants to be
     * @param room how wide a line is
     * @param gap what is left free between two
     * @return as many places
     */
    public static List<Spot> of(List<Integer> widths, int room, int gap) {
        List<Spot> spots = new ArrayList<>();
        int x = 0;
        int line = 0;
        for (int wanted : widths) {
            int width = Math.min(wanted, Math.max(1, room));
            if (x > 0 && x + width > room) {
                x = 0;
                line++;
            }
            spots.add(new Spot(x, line, width));
            x += width + gap;
        }
        return spots;
    }

    /**
     * A line of things.
     *
     * @param top where it begins
     * @param height how high the highest thing in it is
     */
    public record Line(int top, int height) {
    }

    /**
     * Places lines below each other.
     *
     * @param spots where things stand
     * @param heights how high each is
     * @param first where the first line begins
     * @param least how high a line is at least
     * @param gap what is left free between two lines
     * @return the lines from above
     */
    public static List<Line> lines(List<Spot> spots, List<Integer> heights, int first, int least, int gap) {
        List<Line> lines = new ArrayList<>();
        int top = first;
        int count = spots.isEmpty() ? 0 : spots.getLast().line() + 1;
        for (int line = 0; line < count; line++) {
            int at = line;
            int height = IntStream.range(0, spots.size()).filter(i -> spots.get(i).line() == at).map(heights::get).reduce(least, Math::max);
            lines.add(new Line(top, height));
            top += height + gap;
        }
        return lines;
    }
}
