package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A curve figure in words: a description for listening, a table for reading and copying. */
final class CurveWords {

    private final CurveFigure figure;

    CurveWords(CurveFigure figure) {
        this.figure = figure;
    }

    String description() {
        List<String> sentences = new ArrayList<>();
        sentences.add("From 0, low, to 10, high, over " + figure.rounds().last() + " turns.");
        for (CurveFigure.Play play : figure.plays()) {
            for (CurveFigure.Series line : play.series()) {
                sentences.add(course(figure.label(play, line), line.values()));
            }
            if (!play.markers().isEmpty()) {
                sentences.add((play.name().isEmpty() ? "Marked" : "Marked in " + play.name()) + ": " + play.markers().stream()
                        .map(marker -> round(marker.round()) + ", " + marker.label()).collect(Collectors.joining("; ")) + ".");
            }
        }
        return String.join(" ", sentences);
    }

    private String course(String label, List<Double> values) {
        int[] known = IntStream.range(0, values.size()).filter(round -> !values.get(round).isNaN()).toArray();
        if (known.length == 0) {
            return label + ": no values.";
        }
        int most = known[0];
        for (int round : known) {
            most = values.get(round) > values.get(most) ? round : most;
        }
        StringBuilder words = new StringBuilder(String.format(Locale.ROOT, "%s: %d at %s, at most %d at %s, %d at %s", label,
                Words.step(values.get(known[0])), round(known[0]), Words.step(values.get(most)), round(most), Words.step(values.get(known[known.length - 1])),
                round(known[known.length - 1])));
        for (CurveFigure.Threshold threshold : figure.thresholds()) {
            List<String> above = IntStream.of(known).filter(round -> values.get(round) >= threshold.value()).mapToObj(CurveWords::round)
                    .toList();
            words.append(above.isEmpty() ? "; never at the line “" : "; at or above the line “").append(threshold.label()).append('”');
            if (!above.isEmpty()) {
                words.append(" at ").append(String.join(", ", above));
            }
        }
        return words.append('.').toString();
    }

    private static String round(int round) {
        return round == 0 ? "the start" : "turn " + round;
    }

    FigureTable table() {
        List<String> header = new ArrayList<>(List.of("turn"));
        boolean marked = figure.plays().stream().anyMatch(play -> !play.markers().isEmpty());
        for (CurveFigure.Play play : figure.plays()) {
            play.series().forEach(line -> header.add(figure.label(play, line)));
        }
        if (marked) {
            header.add("marked");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int round : figure.rounds()) {
            List<String> row = new ArrayList<>(List.of(round == 0 ? "start" : Integer.toString(round)));
            for (CurveFigure.Play play : figure.plays()) {
                for (CurveFigure.Series line : play.series()) {
                    row.add(Words.value(round < line.values().size() ? line.values().get(round) : Double.NaN));
                }
            }
            if (marked) {
                row.add(markers(round));
            }
            rows.add(row);
        }
        String caption = figure.title() + " (0 low, 10 high"
                + figure.thresholds().stream().map(line -> "; " + line.label()).collect(Collectors.joining()) + ")";
        return new FigureTable(caption, header, rows);
    }

    private String markers(int round) {
        return figure.markers().stream().filter(marker -> marker.round() == round).map(CurveFigure.Marker::label)
                .collect(Collectors.joining(", "));
    }
}
