package org.cyclework.ui.trainee.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks as bars: the highest fits, none is drawn for nothing, and the same is said in words. */
class WeekChartTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private static WeekChart chart(OptionalInt goal, long... minutes) {
        List<ProgressModel.Week> weeks = new ArrayList<>();
        for (int i = 0; i < minutes.length; i++) {
            weeks.add(new ProgressModel.Week(MONDAY.plusWeeks(i), minutes[i]));
        }
        return new WeekChart(weeks, goal);
    }

    private static List<Double> heights(WeekChart chart) {
        return Pattern.compile("<rect [^>]*height=\"([0-9.]+)\"").matcher(chart.svg(WeekChart.Ink.PAPER)).results().map(found -> Double.valueOf(found.group(1))).toList();
    }

    @Test
    void barsAreAsHighAsTheirShareOfTheMost() {
        List<Double> heights = heights(chart(OptionalInt.empty(), 120, 60, 0, 30));
        assertEquals(List.of(108.0, 54.0, 0.0, 27.0), heights);
    }

    @Test
    void aFewMinutesDoNotFillThePicture() {
        assertEquals(List.of(36.0), heights(chart(OptionalInt.empty(), 10)));
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "30, 60", "240, 60", "60, 600"})
    void aGoalIsALineWithinThePictureHoweverHighItIs(int goal, long worked) {
        String svg = chart(OptionalInt.of(goal), worked).svg(WeekChart.Ink.PAPER);
        var line = Pattern.compile("y1=\"([0-9.]+)\"[^>]*stroke-dasharray").matcher(svg);
        assertTrue(line.find(), svg);
        double y = Double.parseDouble(line.group(1));
        assertTrue(y >= 18 && y <= 126, "at " + y);
        assertEquals(126 - 108.0 * goal / Math.max(Math.max(30, goal), worked), y, .06);
    }

    @Test
    void onlyWeeksWithWorkHaveANumberAndAllHaveTheirDay() {
        String svg = chart(OptionalInt.empty(), 45, 0).svg(WeekChart.Ink.PAGE);
        assertEquals(3, svg.split("<text ", -1).length - 1, svg);
        assertThat(svg).contains(">45</text>", ">5 Jan</text>", ">12 Jan</text>").doesNotContain(">0</text>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0   | Nothing was kept in the last eight weeks.
            0  | 30  | 30 minutes this week; the most were 30, in the week from 12 Jan on.
            90 | 0   | 0 minutes this week; the most were 90, in the week from 5 Jan on.
            90 | 90  | 90 minutes this week; the most were 90, in the week from 5 Jan on.
            5  | 125 | 125 minutes this week; the most were 125, in the week from 12 Jan on.
            """)
    void theWordsSayThisWeekAndTheFirstOfTheLongest(long first, long second, String words) {
        assertEquals(words, chart(OptionalInt.empty(), first, second).description());
    }

    @ParameterizedTest
    @CsvSource({"de-DE", "fa-IR", "en-GB"})
    void numbersOfTheDrawingAreWrittenAlikeEverywhere(String language) throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            String svg = chart(OptionalInt.of(45), 33, 77).svg(WeekChart.Ink.PAPER);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            assertFalse(Pattern.compile(" (x|y|width|height)\\d?=\"[^\"]*[^0-9.\"][^\"]*\"").matcher(svg.replaceAll("viewBox=\"[^\"]*\"", "")).find(), svg);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onPaperNoColourIsLeftToTheStylesheet() {
        assertFalse(chart(OptionalInt.of(45), 33).svg(WeekChart.Ink.PAPER).contains("var("));
    }
}
