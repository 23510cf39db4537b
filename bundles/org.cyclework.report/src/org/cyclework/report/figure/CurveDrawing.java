package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws curves: one panel, or two one above the other on the same turns; a name at the end of every line, never on top of
 * another. A page is about as wide as the drawing, so that its words are as large as they are given here.
 */
final class CurveDrawing {

    /** Of all words; on a narrow page they shrink a little with the drawing, and stay above 12 pixels. */
    static final int LETTERS = 14;
    private static final int LEFT = 62;
    private static final int HEIGHT = 180;
    private static final int STACKED_HEIGHT = 160;
    private static final int FOOT = 50;
    private static final int MARKER_LINE = 19;
    private static final int LABEL_LINE = 17;
    private static final int LABELS = 150;
    private static final int WIDTH = 600;
    private static final int PLOT = WIDTH - LEFT - LABELS;
    private static final int NAME = 22;

    private final CurveFigure figure;
    private final FigurePalette palette;

    CurveDrawing(CurveFigure figure, FigurePalette palette) {
        this.figure = figure;
        this.palette = palette;
    }

    private record Line(String label, CurveFigure.Series series, SeriesStyle style) {
    }

    private record Panel(String name, List<Line> lines, List<CurveFigure.Marker> markers, int top, int height, int rounds) {

        int x(int round) {
            return LEFT + Math.round((float) PLOT * round / Math.max(1, rounds));
        }

        int y(double value) {
            return top + (int) Math.round(height * (1 - value));
        }

        int foot() {
            return top + height;
        }
    }

    /** What ends at the right edge of a panel: a line of somebody, or a line across, which has no sign. */
    private record End(String label, Tone tone, Optional<SeriesStyle> style, int y) {
    }

    /** The name at a line's end: where the line ends, and where its first row of words stands instead. */
    private record Label(End end, List<String> words, int y) {

        int height() {
            return words.size() * LABEL_LINE + 2;
        }

        int bottom() {
            return y + height() - LABEL_LINE / 2;
        }
    }

    String svg() {
        boolean stacked = figure.plays().size() == 2 && figure.arrangement() == CurveFigure.Arrangement.STACKED;
        List<List<Line>> lines = lines(stacked);
        List<List<CurveFigure.Marker>> markers = stacked ? figure.plays().stream().map(CurveFigure.Play::markers).toList() : List.of(figure.markers());
        List<Panel> panels = new ArrayList<>();
        int y = 0;
        for (int i = 0; i < lines.size(); i++) {
            Panel bare = new Panel(stacked ? figure.plays().get(i).name() : "", lines.get(i), markers.get(i), 0, stacked ? STACKED_HEIGHT : HEIGHT, figure.rounds().last());
            int rows = IntStream.of(markerRows(bare)).map(row -> row + 1).max().orElse(0);
            Panel panel = new Panel(bare.name(), bare.lines(), bare.markers(), y + 12 + (stacked ? NAME : 0) + rows * MARKER_LINE, bare.height(), bare.rounds());
            panels.add(panel);
            y = Math.max(panel.foot() + FOOT, endLabels(panel).stream().mapToInt(Label::bottom).max().orElse(0) + 6);
        }
        SvgElement svg = new SvgElement(figure, palette, WIDTH, y);
        panels.forEach(panel -> draw(svg, panel));
        return svg.end();
    }

    private List<List<Line>> lines(boolean stacked) {
        List<List<Line>> lines = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < figure.plays().size(); i++) {
            CurveFigure.Play play = figure.plays().get(i);
            boolean other = i == 1 && !stacked;
            List<Line> own = new ArrayList<>();
            for (CurveFigure.Series series : play.series()) {
                own.add(new Line(stacked ? series.label() : figure.label(play, series), series,
                        other ? series.style().other() : series.style()));
            }
            lines.add(own);
            all.addAll(own);
        }
        return stacked ? lines : List.of(all);
    }

    /** For each marker the row above the panel that its words stand in, so that no two overlap. */
    private static int[] markerRows(Panel panel) {
        int[] rows = new int[panel.markers().size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> panel.markers().get(i).round()));
        List<Double> ends = new ArrayList<>();
        for (int i : order) {
            double start = markerStart(panel, panel.markers().get(i));
            int row = 0;
            while (row < ends.size() && ends.get(row) > start) {
                row++;
            }
            double end = start + Words.width(panel.markers().get(i).label(), LETTERS) + 8;
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            rows[i] = row;
        }
        return rows;
    }

    private static double markerStart(Panel panel, CurveFigure.Marker marker) {
        double last = WIDTH - Words.width(marker.label(), LETTERS) - 4;
        return Math.max(4, Math.min(panel.x(marker.round()) - 4, last));
    }

    private void draw(SvgElement svg, Panel panel) {
        int[] markerRow = markerRows(panel);
        if (!panel.name().isEmpty()) {
            int rows = IntStream.of(markerRow).map(row -> row + 1).max().orElse(0);
            svg.words(LEFT, panel.top() - rows * MARKER_LINE - 10, panel.name(), palette.ink(), LETTERS + 1, true, "start");
        }
        axes(svg, panel);
        for (CurveFigure.Threshold threshold : figure.thresholds()) {
            svg.line(LEFT, panel.y(threshold.value()), LEFT + PLOT, panel.y(threshold.value()), palette.of(Tone.FLOOD), 2, "2 4");
        }
        for (int i = 0; i < panel.markers().size(); i++) {
            markerLine(svg, panel, panel.markers().get(i), markerRow[i]);
        }
        for (int i = 0; i < panel.markers().size(); i++) {
            markerWords(svg, panel, panel.markers().get(i), markerRow[i]);
        }
        panel.lines().forEach(line -> curve(svg, panel, line));
        drawEndLabels(svg, panel);
    }

    private void axes(SvgElement svg, Panel panel) {
        String[] words = {"low 0", "5", "high 10"};
        for (int step = 0; step <= 2; step++) {
            int y = panel.y(step / 2.0);
            svg.line(LEFT, y, LEFT + PLOT, y, palette.line(), 1, "");
            svg.words(LEFT - 8, y + 5, words[step], palette.muted(), LETTERS, false, "end");
        }
        int every = Math.max(1, (int) Math.ceil((panel.rounds() + 1) * 30.0 / PLOT));
        for (int round = 0; round <= panel.rounds(); round++) {
            if (round % every == 0) {
                svg.line(panel.x(round), panel.foot(), panel.x(round), panel.foot() + 4, palette.muted(), 1, "");
                svg.words(panel.x(round), panel.foot() + 20, round == 0 ? "start" : Integer.toString(round), palette.muted(), LETTERS, false, "middle");
            }
        }
        svg.words(LEFT + PLOT / 2, panel.foot() + 40, "turn", palette.muted(), LETTERS, false, "middle");
    }

    private void markerLine(SvgElement svg, Panel panel, CurveFigure.Marker marker, int row) {
        int x = panel.x(marker.round());
        String dash = switch (marker.kind()) {
            case TURNING_POINT -> "6 3";
            case BREAK -> "1 3";
            case SCENE -> "";
        };
        svg.line(x, panel.top() - 3 - row * MARKER_LINE, x, panel.foot(), palette.muted(),
                marker.kind() == CurveFigure.MarkerKind.SCENE ? 1 : 2, dash);
    }

    private void markerWords(SvgElement svg, Panel panel, CurveFigure.Marker marker, int row) {
        int x = (int) markerStart(panel, marker);
        int y = panel.top() - 6 - row * MARKER_LINE;
        svg.box(x - 2, y - LETTERS, (int) Words.width(marker.label(), LETTERS) + 2, LETTERS + 4, palette.paper(), palette.paper(), 1, "");
        svg.words(x, y, marker.label(), palette.ink(), LETTERS, false, "start");
    }

    private void curve(SvgElement svg, Panel panel, Line line) {
        List<Double> values = line.series().values();
        String colour = palette.of(line.style().tone());
        StringBuilder data = new StringBuilder();
        boolean pen = false;
        for (int round = 0; round < values.size(); round++) {
            if (values.get(round).isNaN()) {
                pen = false;
                continue;
            }
            data.append(pen ? "L" : "M").append(panel.x(round)).append(' ').append(panel.y(values.get(round))).append(' ');
            pen = true;
        }
        if (data.isEmpty()) {
            return;
        }
        svg.path(data.toString().strip(), "", colour, line.style().width(), line.style().dash());
        for (int round = 0; round < values.size(); round++) {
            if (!values.get(round).isNaN()) {
                svg.mark(panel.x(round), panel.y(values.get(round)), line.style().mark(), line.style().filled() ? colour : palette.paper(),
                        colour);
            }
        }
    }

    /** The names in the order of the lines' ends, moved apart: down first, then up again from the foot of the panel. */
    private List<Label> endLabels(Panel panel) {
        List<End> ends = new ArrayList<>();
        panel.lines().forEach(line -> ends.add(new End(line.label(), line.style().tone(), Optional.of(line.style()), end(panel, line))));
        figure.thresholds().forEach(line -> ends.add(new End(line.label(), Tone.FLOOD, Optional.empty(), panel.y(line.value()))));
        List<Label> labels = new ArrayList<>();
        int next = panel.top();
        for (End end : ends.stream().sorted(Comparator.comparingInt(End::y)).toList()) {
            Label label = new Label(end, Words.wrap(end.label(), LETTERS, LABELS - 34.0), Math.max(end.y(), next));
            labels.add(label);
            next = label.y() + label.height();
        }
        int limit = panel.foot() + FOOT - 10;
        for (int i = labels.size() - 1; i >= 0 && labels.get(i).y() + labels.get(i).height() > limit; i--) {
            Label label = labels.get(i);
            int highest = panel.top() + labels.subList(0, i).stream().mapToInt(Label::height).sum();
            labels.set(i, new Label(label.end(), label.words(), Math.max(highest, limit - label.height())));
            limit = labels.get(i).y();
        }
        return labels;
    }

    private void drawEndLabels(SvgElement svg, Panel panel) {
        int right = LEFT + PLOT;
        for (Label label : endLabels(panel)) {
            String colour = palette.of(label.end().tone());
            svg.line(right + 7, label.end().y(), right + 13, label.y(), palette.muted(), 1, "");
            label.end().style().ifPresentOrElse(style -> svg.mark(right + 19, label.y(), style.mark(), style.filled() ? colour : palette.paper(), colour),
                    () -> svg.line(right + 14, label.y(), right + 24, label.y(), colour, 2, "2 2"));
            for (int i = 0; i < label.words().size(); i++) {
                svg.words(right + 28, label.y() + 5 + i * LABEL_LINE, label.words().get(i), colour, LETTERS, false, "start");
            }
        }
    }

    private static int end(Panel panel, Line line) {
        List<Double> values = line.series().values();
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!values.get(i).isNaN()) {
                return panel.y(values.get(i));
            }
        }
        return panel.y(0);
    }
}
