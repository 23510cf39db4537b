package org.cyclework.ui.trainee.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.ui.html.Html;
import org.cyclework.ui.Counted;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Dates;

/**
 * The time of the last weeks as bars, with the same in words and as a table; no SWT.
 *
 * @param weeks the weeks, the present one last
 * @param goal the minutes somebody planned for a week
 */
record WeekChart(List<ProgressModel.Week> weeks, OptionalInt goal) {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 150;
    private static final int FOOT = 24;
    private static final int TOP = 18;

    /** The colours of the surroundings, as a stylesheet writes them. */
    record Ink(String text, String bar, String line) {

        static final Ink PAGE = new Ink("var(--muted)", "var(--link)", "var(--line)");
        static final Ink PAPER = new Ink("#665e54", "#1f5c63", "#bbb3a5");
    }

    /** @return the picture, with its words for a screen reader */
    String svg(Ink ink) {
        long most = Math.max(30, Math.max(goal.orElse(0), weeks.stream().mapToLong(ProgressModel.Week::minutes).max().orElse(0)));
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH
                + "\" height=\"" + HEIGHT + "\" role=\"img\" aria-labelledby=\"weeks-title weeks-words\"><title id=\"weeks-title\">"
                + Html.escape(Messages.Progress_chart) + "</title><desc id=\"weeks-words\">" + Html.escape(description()) + "</desc>");
        double step = (double) WIDTH / weeks.size();
        for (int i = 0; i < weeks.size(); i++) {
            bar(svg, weeks.get(i), step * i, step, most, ink);
        }
        line(svg, HEIGHT - FOOT, ink.line(), "");
        if (goal.isPresent()) {
            line(svg, y(goal.getAsInt(), most), ink.text(), " stroke-dasharray=\"4 3\"");
        }
        return svg.append("</svg>").toString();
    }

    private static double y(long minutes, long most) {
        return HEIGHT - FOOT - (double) (HEIGHT - FOOT - TOP) * minutes / most;
    }

    private static void bar(StringBuilder svg, ProgressModel.Week week, double x, double step, long most, Ink ink) {
        double y = y(week.minutes(), most);
        svg.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"%s\"/>", x + step * 0.2, y,
                step * 0.6, HEIGHT - FOOT - y, ink.bar()));
        text(svg, x + step / 2, HEIGHT - 8, Messages.bind(Messages.Progress_weekLabel, Dates.brief(week.monday())), ink);
        if (week.minutes() > 0) {
            text(svg, x + step / 2, y - 5, Long.toString(week.minutes()), ink);
        }
    }

    private static void text(StringBuilder svg, double x, double y, String words, Ink ink) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"12\" font-family=\"sans-serif\" fill=\"%s\">%s</text>",
                x, y, ink.text(), Html.escape(words)));
    }

    private static void line(StringBuilder svg, double y, String colour, String dashes) {
        svg.append(String.format(Locale.ROOT, "<line x1=\"0\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"%s\"%s/>", y, WIDTH, y, colour, dashes));
    }

    /** @return what the picture shows, in a sentence */
    String description() {
        long most = weeks.stream().mapToLong(ProgressModel.Week::minutes).max().orElse(0);
        if (most == 0) {
            return Messages.Progress_chartNone;
        }
        Optional<ProgressModel.Week> longest = weeks.stream().filter(week -> week.minutes() == most).findFirst();
        return Counted.of(Messages.Progress_chartWords, weeks.getLast().minutes(), most, longest.map(ProgressModel.Week::words).orElse(""));
    }
}
