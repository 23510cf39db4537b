package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Locale;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Debrief;

/** Felt and shown alarm of both people over the turns, as a figure with a table beside it. */
final class ArousalChart {

    private static final double WIDTH = 680;
    private static final double HEIGHT = 300;
    private static final double LEFT = 44;
    private static final double RIGHT = 16;
    private static final double TOP = 16;
    private static final double BOTTOM = 44;
    private static final double FLOOD_LINE = 0.70;

    private final Debrief debrief;
    private final Seat ownSeat;

    ArousalChart(Debrief debrief, Seat ownSeat) {
        this.debrief = debrief;
        this.ownSeat = ownSeat;
    }

    /** @return the figure as an element for a page */
    String svg() {
        Svg svg = new Svg("arousal", WIDTH, HEIGHT, "Felt and shown alarm over the turns", description());
        for (int step = 0; step <= 10; step += 5) {
            double y = y(step / 10.0);
            svg.line("grid", LEFT, y, WIDTH - RIGHT, y).text("axis end", LEFT - 8, y + 4, Integer.toString(step));
        }
        svg.line("flood", LEFT, y(FLOOD_LINE), WIDTH - RIGHT, y(FLOOD_LINE));
        svg.text("axis flood-label", LEFT + 4, y(FLOOD_LINE) - 5, "flood line");
        int last = debrief.own().felt().size() - 1;
        for (int turn = 0; turn <= last; turn += Math.max(1, last / 14)) {
            svg.text("axis middle", x(turn), HEIGHT - BOTTOM + 18, turn == 0 ? "start" : Integer.toString(turn));
        }
        svg.text("axis middle", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6, "turns");
        person(svg, seatClass(ownSeat), debrief.own());
        person(svg, seatClass(other(ownSeat)), debrief.other());
        return svg.end();
    }

    private void person(Svg svg, String seatClass, Debrief.ArousalSeries series) {
        svg.polyline("shown " + seatClass, xs(series.shown().size()), ys(series.shown()));
        svg.polyline("felt " + seatClass, xs(series.felt().size()), ys(series.felt()));
    }

    /** @return what the lines mean */
    String legend() {
        return "<p class=\"legend\">" + key(ownSeat, debrief.ownName() + " (you)") + key(other(ownSeat), debrief.otherName())
                + "<span>thick: felt</span> <span>thin: shown</span></p>";
    }

    private static String key(Seat seat, String name) {
        return "<span class=\"key " + seatClass(seat) + "\">" + mark(seat) + " " + Svg.escape(name) + "</span> ";
    }

    /** @return the numbers of the figure as a table */
    String table() {
        StringBuilder html = new StringBuilder("<details><summary>The same as a table</summary><table><thead><tr><th>turn</th>");
        for (String name : List.of(debrief.ownName(), debrief.otherName())) {
            html.append("<th>").append(Svg.escape(name)).append(" felt</th><th>").append(Svg.escape(name)).append(" shown</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int turn = 0; turn < debrief.own().felt().size(); turn++) {
            html.append("<tr><th>").append(turn == 0 ? "start" : turn).append("</th>");
            for (double value : new double[] {debrief.own().felt().get(turn), debrief.own().shown().get(turn),
                    debrief.other().felt().get(turn), debrief.other().shown().get(turn)}) {
                html.append(String.format(Locale.ROOT, "<td>%.1f</td>", 10 * value));
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table></details>").toString();
    }

    private String description() {
        return String.format(Locale.ROOT, "From 0, calm, to 10. %s felt %s; %s felt %s and showed %s. The flood line is at 7. The table below has every number.",
                debrief.ownName(), course(debrief.own().felt()), debrief.otherName(), course(debrief.other().felt()),
                course(debrief.other().shown()));
    }

    private static String course(List<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return String.format(Locale.ROOT, "%.0f at the start, %.0f at most and %.0f at the end", 10 * values.get(0), 10 * most,
                10 * values.get(values.size() - 1));
    }

    private double x(int turn) {
        int last = Math.max(1, debrief.own().felt().size() - 1);
        return LEFT + (WIDTH - LEFT - RIGHT) * turn / last;
    }

    private static double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value);
    }

    private double[] xs(int count) {
        double[] xs = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = x(i);
        }
        return xs;
    }

    private static double[] ys(List<Double> values) {
        return values.stream().mapToDouble(ArousalChart::y).toArray();
    }

    static Seat other(Seat seat) {
        return seat == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER;
    }

    static String seatClass(Seat seat) {
        return seat == Seat.PURSUER ? "pursuer" : "distancer";
    }

    static String mark(Seat seat) {
        return seat == Seat.PURSUER ? "▲" : "●";
    }
}
