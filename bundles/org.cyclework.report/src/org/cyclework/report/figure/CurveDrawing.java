package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws curves: one panel, or two beside each other; a name at the end of every line, never on top of another. */
final class CurveDrawing {

    private static final int LEFT = 56;
    private static final int HEIGHT = 220;
    private static final int FOOT = 46;
    private static final int MARKER_LINE = 16;
    private static final int LABEL_LINE = 15;
    private static final int LABELS = 168;
    private static final int WIDTH = 720;

    private final CurveFigure figure;
    private final FigurePalette palette;

    CurveDrawing(CurveFigure figure, FigurePalette palette) {
        this.figure = figure;
        this.palette = palette;
    }

    private record Line(String label, CurveFigure.Series series, SeriesStyle style) {
    }

    private record Panel(String name, List<Line> lines, List<CurveFigure.Marker> markers, int left, int width, int top, int rounds) {

        int x(int round) {
            return left + Math.round((float) width * round / Math.max(1, rounds));
        }

        int y(double value) {
            return top + (int) Math.round(HEIGHT * (1 - value));
        }
    }

    /** The name at a line's end: where the line ends, and where its first row of words stands instead. */
    private record Label(Line line, List<String> words, int wished, int y) {

        int height() {
            return words.size() * LABEL_LINE + 2;
        }

        int bottom() {
            return y + height() - LABEL_LINE / 2;
        }
    }

    String svg() {
        boolean beside = figure.plays().size() == 2 && figure.arrangement() == CurveFigure.Arrangement.SIDE_BY_SIDE;
        int panels = beside ? 2 : 1;
        int rounds = figure.rounds().last();
        int labels = beside ? 112 : LABELS;
        int width = (WIDTH - LEFT * panels - labels * panels) / panels;
        List<List<Line>> lines = lines(beside);
        List<List<CurveFigure.Marker>> markers = beside ? figure.plays().stream().map(CurveFigure.Play::markers).toList()
                : List.of(figure.markers());
        int markerRows = 0;
        List<int[]> rowOf = new ArrayList<>();
        for (int i = 0; i < panels; i++) {
            Panel bare = new Panel("", lines.get(i), markers.get(i), LEFT, width, 0, rounds);
            int[] rows = markerRows(bare, labels);
            rowOf.add(rows);
            for (int row : rows) {
                markerRows = Math.max(markerRows, row + 1);
            }
        }
        int top = 12 + (beside ? 20 : 0) + markerRows * MARKER_LINE;
        List<Panel> drawn = new ArrayList<>();
        int height = top + HEIGHT + FOOT;
        for (int i = 0; i < panels; i++) {
            Panel panel = new Panel(beside ? figure.plays().get(i).name() : "", lines.get(i), markers.get(i),
                    LEFT + i * (LEFT + width + labels), width, top, rounds);
            drawn.add(panel);
            height = Math.max(height, endLabels(panel, labels).stream().mapToInt(Label::bottom).max().orElse(0) + 6);
        }
        SvgElement svg = new SvgElement(figure, palette, WIDTH, height);
        for (int i = 0; i < panels; i++) {
            draw(svg, drawn.get(i), rowOf.get(i), labels);
        }
        return svg.end();
    }

    private List<List<Line>> lines(boolean beside) {
        List<List<Line>> lines = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < figure.plays().size(); i++) {
            CurveFigure.Play play = figure.plays().get(i);
            boolean other = i == 1 && !beside;
            List<Line> own = new ArrayList<>();
            for (CurveFigure.Series series : play.series()) {
                own.add(new Line(beside ? series.label() : figure.label(play, series), series,
                        other ? series.style().other() : series.style()));
            }
            lines.add(own);
            all.addAll(own);
        }
        return beside ? lines : List.of(all);
    }

    /** For each marker the row above the panel that its words stand in, so that no two overlap. */
    private static int[] markerRows(Panel panel, int labels) {
        int[] rows = new int[panel.markers().size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> panel.markers().get(i).round()));
        List<Double> ends = new ArrayList<>();
        for (int i : order) {
            double start = markerStart(panel, panel.markers().get(i), labels);
            int row = 0;
            while (row < ends.size() && ends.get(row) > start) {
                row++;
            }
            double end = start + Words.width(panel.markers().get(i).label(), 11) + 8;
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            rows[i] = row;
        }
        return rows;
    }

    private static double markerStart(Panel panel, CurveFigure.Marker marker, int labels) {
        double last = panel.left() + panel.width() + labels - Words.width(marker.label(), 11) - 4;
        return Math.max(panel.left() - LEFT + 4, Math.min(panel.x(marker.round()) - 4, last));
    }

    private void draw(SvgElement svg, Panel panel, int[] markerRow, int labels) {
        int right = panel.left() + panel.width();
        if (!panel.name().isEmpty()) {
            svg.words(panel.left(), 16, panel.name(), palette.ink(), 13, true, "start");
        }
        axes(svg, panel, right);
        for (CurveFigure.Threshold threshold : figure.thresholds()) {
            int y = panel.y(threshold.value());
            svg.line(panel.left(), y, right, y, palette.of(Tone.FLOOD), 2, "2 4");
            svg.words(panel.left() + 4, y - 5, threshold.label(), palette.of(Tone.FLOOD), 11, false, "start");
        }
        for (int i = 0; i < panel.markers().size(); i++) {
            markerLine(svg, panel, panel.markers().get(i), markerRow[i]);
        }
        for (int i = 0; i < panel.markers().size(); i++) {
            markerWords(svg, panel, panel.markers().get(i), markerRow[i], labels);
        }
        panel.lines().forEach(line -> curve(svg, panel, line));
        drawEndLabels(svg, panel, right, labels);
    }

    private void axes(SvgElement svg, Panel panel, int right) {
        String[] words = {"low 0", "5", "high 10"};
        for (int step = 0; step <= 2; step++) {
            int y = panel.y(step / 2.0);
            svg.line(panel.left(), y, right, y, palette.line(), 1, "");
            svg.words(panel.left() - 8, y + 4, words[step], palette.muted(), 12, false, "end");
        }
        int every = Math.max(1, (int) Math.ceil((panel.rounds() + 1) * 26.0 / panel.width()));
        int foot = panel.top() + HEIGHT;
        for (int round = 0; round <= panel.rounds(); round++) {
            if (round % every == 0) {
                svg.line(panel.x(round), foot, panel.x(round), foot + 4, palette.muted(), 1, "");
                svg.words(panel.x(round), foot + 18, round == 0 ? "start" : Integer.toString(round), palette.muted(), 11, false, "middle");
            }
        }
        svg.words((panel.left() + right) / 2, foot + 36, "turn", palette.muted(), 12, false, "middle");
    }

    private void markerLine(SvgElement svg, Panel panel, CurveFigure.Marker marker, int row) {
        int x = panel.x(marker.round());
        String dash = switch (marker.kind()) {
            case TURNING_POINT -> "6 3";
            case BREAK -> "1 3";
            case SCENE -> "";
        };
        svg.line(x, panel.top() - 3 - row * MARKER_LINE, x, panel.top() + HEIGHT, palette.muted(),
                marker.kind() == CurveFigure.MarkerKind.SCENE ? 1 : 2, dash);
    }

    private void markerWords(SvgElement svg, Panel panel, CurveFigure.Marker marker, int row, int labels) {
        int x = (int) markerStart(panel, marker, labels);
        int y = panel.top() - 6 - row * MARKER_LINE;
        svg.box(x - 2, y - 11, (int) Words.width(marker.label(), 11) + 2, 14, palette.paper(), palette.paper(), 1, "");
        svg.words(x, y, marker.label(), palette.ink(), 11, false, "start");
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
    private static List<Label> endLabels(Panel panel, int width) {
        List<Label> labels = new ArrayList<>();
        int next = panel.top();
        for (Line line : panel.lines().stream().sorted(Comparator.comparingInt(line -> end(panel, line))).toList()) {
            int wished = end(panel, line);
            Label label = new Label(line, Words.wrap(line.label(), 12, width - 34.0), wished, Math.max(wished, next));
            labels.add(label);
            next = label.y() + label.height();
        }
        int limit = panel.top() + HEIGHT + FOOT - 10;
        for (int i = labels.size() - 1; i >= 0 && labels.get(i).y() + labels.get(i).height() > limit; i--) {
            Label label = labels.get(i);
            int highest = panel.top() + labels.subList(0, i).stream().mapToInt(Label::height).sum();
            labels.set(i, new Label(label.line(), label.words(), label.wished(), Math.max(highest, limit - label.height())));
            limit = labels.get(i).y();
        }
        return labels;
    }

    private void drawEndLabels(SvgElement svg, Panel panel, int right, int width) {
        for (Label label : endLabels(panel, width)) {
            SeriesStyle style = label.line().style();
            String colour = palette.of(style.tone());
            svg.line(right + 7, label.wished(), right + 13, label.y(), palette.muted(), 1, "");
            svg.mark(right + 19, label.y(), style.mark(), style.filled() ? colour : palette.paper(), colour);
            for (int i = 0; i < label.words().size(); i++) {
                svg.words(right + 28, label.y() + 4 + i * LABEL_LINE, label.words().get(i), colour, 12, false, "start");
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
