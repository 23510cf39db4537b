package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Debrief;

/** The loop as it was played: two people, and each one's effect as the other's cue. */
final class LoopFigure {

    private static final double WIDTH = 680;
    private static final double BOX = 296;
    private static final double LINE = 19;
    private static final int CHARACTERS = 40;

    private final Debrief.PlayedLoop loop;
    private final Seat firstSeat;

    LoopFigure(Debrief.PlayedLoop loop, Seat firstSeat) {
        this.loop = loop;
        this.firstSeat = firstSeat;
    }

    /** @return the figure as an element for a page */
    String svg() {
        List<String> first = lines(loop.first());
        List<String> second = lines(loop.second());
        double height = Math.max(first.size(), second.size()) * LINE + 64;
        Svg svg = new Svg("loop", WIDTH, height + 48, "The loop as it was played in round " + loop.round(),
                sentence(loop.first()) + " " + sentence(loop.second()));
        box(svg, 8, height, firstSeat, loop.first().name(), first);
        box(svg, WIDTH - BOX - 8, height, ArousalChart.other(firstSeat), loop.second().name(), second);
        double left = 8 + BOX;
        double right = WIDTH - BOX - 8;
        svg.path("arrow " + ArousalChart.seatClass(firstSeat), arrow(left + 6, height * 0.42, right - 8, height * 0.42));
        svg.path("arrow " + ArousalChart.seatClass(ArousalChart.other(firstSeat)), arrow(right - 6, height * 0.66, left + 8, height * 0.66));
        svg.text("axis middle", WIDTH / 2, height + 36, "each one's effect is the other's next cue");
        return svg.end();
    }

    private static String arrow(double x1, double y1, double x2, double y2) {
        double back = x2 > x1 ? -9 : 9;
        return String.format(java.util.Locale.ROOT, "M%.1f %.1f L%.1f %.1f M%.1f %.1f L%.1f %.1f L%.1f %.1f", x1, y1, x2, y2, x2 + back,
                y2 - 6, x2, y2, x2 + back, y2 + 6);
    }

    private static void box(Svg svg, double x, double height, Seat seat, String name, List<String> lines) {
        svg.rectangle("box " + ArousalChart.seatClass(seat), x, 8, BOX, height);
        svg.text("name", x + 14, 34, ArousalChart.mark(seat) + " " + name);
        double y = 58;
        for (String line : lines) {
            svg.text(line.startsWith("  ") ? "words" : "step", x + 14, y, line.strip());
            y += LINE;
        }
    }

    private static List<String> lines(Debrief.LoopSide side) {
        List<String> lines = new ArrayList<>();
        add(lines, "cue", side.cue());
        add(lines, "meaning", side.meaning());
        add(lines, "feeling", side.feeling());
        add(lines, "move", side.move());
        add(lines, "effect", side.effect());
        return lines;
    }

    private static void add(List<String> lines, String step, String words) {
        lines.add(step);
        StringBuilder line = new StringBuilder();
        for (String word : words.split("\\s+")) {
            if (line.length() + word.length() > CHARACTERS) {
                lines.add("  " + line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add("  " + line.toString().strip());
    }

    private static String sentence(Debrief.LoopSide side) {
        return side.name() + ": cue, " + side.cue() + "; meaning, " + side.meaning() + "; feeling, " + side.feeling() + "; move, "
                + side.move() + "; effect, " + side.effect() + ".";
    }
}
