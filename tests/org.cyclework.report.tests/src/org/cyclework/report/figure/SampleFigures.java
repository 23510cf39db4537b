package org.cyclework.report.figure;

import java.util.List;
import org.cyclework.report.figure.CurveFigure.Marker;
import org.cyclework.report.figure.CurveFigure.MarkerKind;
import org.cyclework.report.figure.CurveFigure.Play;
import org.cyclework.report.figure.CurveFigure.Series;

/** Figures for tests, with letters and lengths that are hard to draw. */
public final class SampleFigures {

    private SampleFigures() {
    }

    /** @return a play of six rounds with close line ends and crowded markers */
    public static Play play(String name, double shift) {
        return new Play(name, List.of(
                new Series("Tomás felt", SeriesStyle.PURSUER_FELT, moved(shift, 0.35, 0.48, 0.62, 0.81, 0.74, 0.52, 0.41)),
                new Series("Tomás showed", SeriesStyle.PURSUER_SHOWN, moved(shift, 0.32, 0.44, 0.52, 0.66, 0.61, 0.47, 0.40)),
                new Series("Amara felt", SeriesStyle.DISTANCER_FELT, moved(shift, 0.30, 0.41, 0.55, 0.72, 0.78, 0.60, 0.43)),
                new Series("Amara showed", SeriesStyle.DISTANCER_SHOWN, moved(shift, 0.18, 0.21, 0.24, 0.29, 0.36, 0.33, 0.31)),
                new Series("your guess of Amara", SeriesStyle.GUESS, List.of(Double.NaN, 0.3, 0.3, Double.NaN, 0.5, 0.5, Double.NaN))),
                List.of(new Marker(3, "turning point 1", MarkerKind.TURNING_POINT), new Marker(4, "turning point 2", MarkerKind.TURNING_POINT),
                        new Marker(5, "break", MarkerKind.BREAK), new Marker(2, "scene 2 <next morning>", MarkerKind.SCENE)));
    }

    private static List<Double> moved(double shift, double... values) {
        return java.util.stream.DoubleStream.of(values).map(value -> Math.max(0, Math.min(1, value + shift))).boxed().toList();
    }

    /** @return one play */
    public static CurveFigure one() {
        return CurveFigure.of("curves", "Felt & shown alarm", play("", 0));
    }

    /** @return two plays */
    public static CurveFigure two(CurveFigure.Arrangement arrangement) {
        return CurveFigure.compare("branches", "Two tries", play("first try", 0), play("second try", -0.12), arrangement);
    }

    /** @return a loop of long and missing words */
    public static CycleFigure loop() {
        return new CycleFigure("loop", "The loop as you two played it",
                new CycleFigure.Person("Tomás", Tone.PURSUER, "“It’s one meeting, Tom.” – eyes on the screen, shoulders high",
                        "I come second; señor Nobody", "alarm, and under it: alone", "Asks again, louder, following her into the kitchen while she opens the laptop",
                        "Amara hears a charge being read out"),
                new CycleFigure.Person("Amara", Tone.DISTANCER, "His voice behind her, the third time", "Whatever I do is wrong", "",
                        "Turns to the screen & says <nothing>", "Søren would say: the door closes"));
    }
}
