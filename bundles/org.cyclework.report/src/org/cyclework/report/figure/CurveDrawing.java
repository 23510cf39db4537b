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


    String svg() {
        boolean beside = figure.plays().size() == 2 && figure.arrangement() == CurveFigure.Arrangement.SIDE_BY_SIDE;
        int panels = beside ? 2 : 1;
        int rounds = figure.rounds().last();
        int labels = beside ? 112 : LABELS;
        int width = (WIDTH - LEFT * panels - labels * panels) / panels;
        List<List<Line>> lines = lines(beside);
        List<List<CurveFigure.Marker>> markers = beside ? figure.plays().stream().map(CurveFigure.Play::markers).toList()
                : List.of(figure.plays().stream().flatMap(play -> marked(play).stream()).toList());
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
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        SvgElement svg = new SvgElement(figure, palette, WIDTH, top + Math.max(HEIGHT, most * 2 * LABEL_LINE) + FOOT);
        for (int i = 0; i < panels; i++) {
            Panel panel = new Panel(beside ? figure.plays().get(i).name() : "", lines.get(i), markers.get(i),
                    LEFT + i * (LEFT + width + labels), width, top, rounds);
            draw(svg, panel, rowOf.get(i), labels);
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

    private List<CurveFigure.Marker> marked(CurveFigure.Play play) {
        return figure.plays().size() == 1 || play.name().isEmpty() ? play.markers() : play.markers().stream()
                .map(marker -> new CurveFigure.Marker(marker.round(), marker.label() + " (" + play.name() + ")", marker.kind())).toList();
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
            marker(svg, panel, panel.markers().get(i), markerRow[i], labels);
        }
        panel.lines().forEach(line -> curve(svg, panel, line));
        endLabels(svg, panel, right, labels);
    }

    private void axes(SvgElement svg, Panel panel, int right) {
        String[] words = {"low", "middle", "high"};
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
        svg.words((panel.left() + right) / 2, foot + 36, "round", palette.muted(), 12, false, "middle");
    }

    private void marker(SvgElement svg, Panel panel, CurveFigure.Marker marker, int row, int labels) {
        int x = panel.x(marker.round());
        int y = panel.top() - 6 - row * MARKER_LINE;
        String dash = switch (marker.kind()) {
            case TURNING_POINT -> "6 3";
            case BREAK -> "1 3";
            case SCENE -> "";
        };
        svg.line(x, y + 3, x, panel.top() + HEIGHT, palette.muted(), marker.kind() == CurveFigure.MarkerKind.SCENE ? 1 : 2, dash);
        svg.words((int) markerStart(panel, marker, labels), y, marker.label(), palette.ink(), 11, false, "start");
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

    private void endLabels(SvgElement svg, Panel panel, int right, int labels) {
        List<Line> order = new ArrayList<>(panel.lines());
        order.sort(Comparator.comparingInt(line -> end(panel, line)));
        int next = panel.top() - 4;
        for (Line line : order) {
            List<String> words = Words.wrap(line.label(), 12, labels - 34.0);
            int wished = end(panel, line);
            int y = Math.max(wished, next);
            String colour = palette.of(line.style().tone());
            svg.line(right + 7, wished, right + 13, y, palette.line(), 1, "");
            svg.mark(right + 19, y, line.style().mark(), line.style().filled() ? colour : palette.paper(), colour);
            for (int i = 0; i < words.size(); i++) {
                svg.words(right + 28, y + 4 + i * (LABEL_LINE - 1), words.get(i), colour, 12, false, "start");
            }
            next = y + words.size() * (LABEL_LINE - 1) + 3;
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
