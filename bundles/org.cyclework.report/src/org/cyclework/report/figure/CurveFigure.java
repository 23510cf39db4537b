package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lines over the rounds of one play or of two, from 0 (low) to 1 (high).
 *
 * @param id the element's id
 * @param title the title, one line
 * @param plays one play, or two to be compared
 * @param arrangement where two plays are drawn; of no matter for one
 * @param thresholds lines across, such as the flooding line
 */
public record CurveFigure(String id, String title, List<Play> plays, Arrangement arrangement, List<Threshold> thresholds)
        implements Figure {

    /** Above this, a person is flooded. */
    public static final Threshold FLOODING = new Threshold(0.7, "flood line, 7");

    /** Where two plays are drawn. */
    public enum Arrangement {
        /** One panel each, one above the other, so that the same turns stand below each other. */
        STACKED,
        /** Both in one panel; the second takes the styles that are made for that. */
        OVERLAID
    }

    /**
     * One play.
     *
     * @param name how to tell it from the other, such as "first try"; may be empty where there is only one
     * @param series its lines; no two of one style
     * @param markers places in it
     */
    public record Play(String name, List<Series> series, List<Marker> markers) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException where there is no line, or two have the same style or label
         */
        public Play {
            Objects.requireNonNull(name);
            series = List.copyOf(series);
            markers = List.copyOf(markers);
            Set<Object> seen = new HashSet<>();
            if (series.isEmpty() || !series.stream().allMatch(line -> seen.add(line.style()) && seen.add(line.label()))) {
                throw new IllegalArgumentException("A play needs lines of different styles and labels");
            }
        }

        /** @return the number of the last round that any line reaches */
        public int rounds() {
            return series.stream().mapToInt(line -> line.values().size() - 1).max().orElse(0);
        }
    }

    /**
     * A line.
     *
     * @param label what stands at its end, such as "Tomás felt"
     * @param style how it looks
     * @param values from 0 to 1: the first at the start, then one after each round; NaN where there is none
     */
    public record Series(String label, SeriesStyle style, List<Double> values) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException where there are no values, or one is outside 0 to 1
         */
        public Series {
            Objects.requireNonNull(label);
            Objects.requireNonNull(style);
            values = List.copyOf(values);
            if (values.isEmpty() || values.stream().anyMatch(value -> value < 0 || value > 1)) {
                throw new IllegalArgumentException(label + " needs values from 0 to 1: " + values);
            }
        }
    }

    /**
     * A line across.
     *
     * @param value from 0 to 1
     * @param label what stands at it
     */
    public record Threshold(double value, String label) {
    }

    /**
     * A place in a play.
     *
     * @param round the round's number; 0 is the start
     * @param label what stands above it, such as "turning point 1"
     * @param kind what it is
     */
    public record Marker(int round, String label, MarkerKind kind) {
    }

    /** What a place in a play is; each has a line of its own. */
    public enum MarkerKind {
        /** A turn on which much hung. */
        TURNING_POINT,
        /** A pause that was kept. */
        BREAK,
        /** A new scene begins after this round. */
        SCENE
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException where there are not one or two plays
     */
    public CurveFigure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(arrangement);
        plays = List.copyOf(plays);
        thresholds = List.copyOf(thresholds);
        if (plays.isEmpty() || plays.size() > 2) {
            throw new IllegalArgumentException("One play or two, not " + plays.size());
        }
    }

    /** @return a figure of one play with the flooding line */
    public static CurveFigure of(String id, String title, Play play) {
        return new CurveFigure(id, title, List.of(play), Arrangement.OVERLAID, List.of(FLOODING));
    }

    /** @return a figure of two plays with the flooding line */
    public static CurveFigure compare(String id, String title, Play one, Play other, Arrangement arrangement) {
        return new CurveFigure(id, title, List.of(one, other), arrangement, List.of(FLOODING));
    }

    @Override
    public String description() {
        return new CurveWords(this).description();
    }

    @Override
    public String svg(FigurePalette palette) {
        return new CurveDrawing(this, palette).svg();
    }

    @Override
    public FigureTable table() {
        return new CurveWords(this).table();
    }

    /** @return the label of a line, with its play's name where two are compared */
    String label(Play play, Series line) {
        return plays.size() == 1 || play.name().isEmpty() ? line.label() : line.label() + " (" + play.name() + ")";
    }

    /** The places of all plays; one that is in both is drawn once, any other says whose it is. */
    List<Marker> markers() {
        List<Marker> markers = new ArrayList<>();
        for (Play play : plays) {
            for (Marker marker : play.markers()) {
                boolean everywhere = plays.stream().allMatch(other -> other.markers().contains(marker));
                Marker named = everywhere || play.name().isEmpty() ? marker
                        : new Marker(marker.round(), marker.label() + " (" + play.name() + ")", marker.kind());
                if (!markers.contains(named)) {
                    markers.add(named);
                }
            }
        }
        return markers;
    }

    /** @return the numbers of the rounds that any play reaches, from 0 */
    TreeSet<Integer> rounds() {
        TreeSet<Integer> rounds = new TreeSet<>();
        for (int round = 0; round <= plays.stream().mapToInt(Play::rounds).max().orElse(0); round++) {
            rounds.add(round);
        }
        return rounds;
    }
}
