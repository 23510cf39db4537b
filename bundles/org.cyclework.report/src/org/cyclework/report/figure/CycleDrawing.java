package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws the loop: the first person's steps down on the left, the second's up on the right, an arrow across at either end. */
final class CycleDrawing {

    private static final int WIDTH = 600;
    private static final int BOX = 262;
    private static final int EDGE = 4;
    private static final int PADDING = 10;
    private static final int LINE = 18;
    private static final int GAP = 18;
    private static final int TOP = 46;
    private static final int SIZE = 14;

    private final CycleFigure figure;
    private final FigurePalette palette;

    CycleDrawing(CycleFigure figure, FigurePalette palette) {
        this.figure = figure;
        this.palette = palette;
    }

    String svg() {
        List<List<String>> left = wrapped(figure.first());
        List<List<String>> right = wrapped(figure.second());
        int rows = left.size();
        int[] tops = new int[rows];
        int[] heights = new int[rows];
        int y = TOP;
        for (int row = 0; row < rows; row++) {
            tops[row] = y;
            heights[row] = 2 * PADDING + LINE * (1 + Math.max(left.get(row).size(), right.get(rows - 1 - row).size()));
            y += heights[row] + GAP;
        }
        SvgElement svg = new SvgElement(figure, palette, WIDTH, y + 16);
        int rightX = WIDTH - EDGE - BOX;
        name(svg, EDGE, figure.first());
        name(svg, rightX, figure.second());
        for (int row = 0; row < rows; row++) {
            box(svg, EDGE, tops[row], heights[row], figure.first().tone(), row, left.get(row));
            box(svg, rightX, tops[row], heights[row], figure.second().tone(), rows - 1 - row, right.get(rows - 1 - row));
            if (row > 0) {
                downOrUp(svg, EDGE + BOX / 2, tops[row] - GAP, GAP, 1, palette.of(figure.first().tone()));
                downOrUp(svg, rightX + BOX / 2, tops[row], GAP, -1, palette.of(figure.second().tone()));
            }
        }
        across(svg, rightX, EDGE + BOX, tops[0] + heights[0] / 2, figure.second().tone());
        across(svg, EDGE + BOX, rightX, tops[rows - 1] + heights[rows - 1] / 2, figure.first().tone());
        svg.words(WIDTH / 2, y + 4, "Each one’s effect is the other’s next cue.", palette.muted(), SIZE, false, "middle");
        return svg.end();
    }

    private void name(SvgElement svg, int x, CycleFigure.Person person) {
        String name = (person.tone().sign() + " " + person.name()).strip();
        svg.words(x, TOP - 16, Words.wrap(name, SIZE + 1, BOX).get(0), palette.of(person.tone()), SIZE + 1, true, "start");
    }

    private void box(SvgElement svg, int x, int y, int height, Tone tone, int step, List<String> lines) {
        boolean empty = lines.isEmpty();
        svg.box(x, y, BOX, height, empty ? palette.paper() : palette.card(), palette.of(tone), empty ? 1 : 2, dash(tone, empty));
        int baseline = y + PADDING + 12;
        svg.words(x + PADDING, baseline, step + 1 + " " + CycleFigure.STEPS.get(step), palette.muted(), SIZE, false, "start");
        for (String line : lines) {
            baseline += LINE;
            svg.words(x + PADDING, baseline, line, palette.ink(), SIZE, false, "start");
        }
    }

    private static String dash(Tone tone, boolean empty) {
        return empty ? "2 3" : tone == Tone.DISTANCER ? "9 4" : "";
    }

    private void downOrUp(SvgElement svg, int x, int from, int length, int direction, String colour) {
        int end = from + direction * (length - 3);
        svg.path("M" + x + " " + (from + direction * 3) + " V" + end + " M" + (x - 5) + " " + (end - direction * 5) + " L" + x + " " + end
                + " L" + (x + 5) + " " + (end - direction * 5), "", colour, 2, "");
    }

    private void across(SvgElement svg, int from, int to, int y, Tone tone) {
        int direction = to > from ? 1 : -1;
        int end = to - direction * 6;
        String colour = palette.of(tone);
        svg.line(from + direction * 6, y, end, y, colour, 3, dash(tone, false));
        svg.path("M" + (end - direction * 9) + " " + (y - 7) + " L" + end + " " + y + " L" + (end - direction * 9) + " " + (y + 7), "",
                colour, 3, "");
    }

    private static List<List<String>> wrapped(CycleFigure.Person person) {
        List<List<String>> steps = new ArrayList<>();
        for (String words : person.steps()) {
            steps.add(words.isBlank() ? List.of() : Words.wrap(words, SIZE, BOX - 2.0 * PADDING));
        }
        return steps;
    }
}
