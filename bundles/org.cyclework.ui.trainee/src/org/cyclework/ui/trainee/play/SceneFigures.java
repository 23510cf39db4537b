package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.CurveFigure;
import org.cyclework.report.figure.CurveFigure.Marker;
import org.cyclework.report.figure.CurveFigure.MarkerKind;
import org.cyclework.report.figure.CurveFigure.Series;
import org.cyclework.report.figure.CycleFigure;
import org.cyclework.report.figure.Figure;
import org.cyclework.report.figure.SeriesStyle;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.TryComparison;

/** The figures of a scene, made from its debrief. */
final class SceneFigures {

    private SceneFigures() {
    }

    /** Felt and shown alarm of both over the rounds. */
    static Figure curves(Debrief debrief) {
        Seat own = debrief.seat();
        List<Series> lines = new ArrayList<>();
        lines.add(new Series(debrief.ownName() + " felt", felt(own), rounds(debrief.own().felt())));
        lines.add(new Series(debrief.ownName() + " showed", shown(own), rounds(debrief.own().shown())));
        lines.add(new Series(debrief.otherName() + " felt", felt(Seating.other(own)), rounds(debrief.other().felt())));
        lines.add(new Series(debrief.otherName() + " showed", shown(Seating.other(own)), rounds(debrief.other().shown())));
        return CurveFigure.of("arousal", "Felt and shown alarm over the turns", new CurveFigure.Play("", lines, markers(debrief)));
    }

    private static List<Marker> markers(Debrief debrief) {
        List<Marker> markers = new ArrayList<>();
        int number = 1;
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            markers.add(new Marker(point.round(), "turning point " + number++, MarkerKind.TURNING_POINT));
        }
        debrief.turns().stream().filter(turn -> turn.line().own() && turn.applied() == MoveCode.PAUSE)
                .forEach(turn -> markers.add(new Marker(turn.round(), "break", MarkerKind.BREAK)));
        debrief.scenes().stream().filter(scene -> scene.number() > 1)
                .forEach(scene -> markers.add(new Marker(scene.firstRound() - 1, scene.title(), MarkerKind.SCENE)));
        return markers;
    }

    /** Only what stood after each whole round; between the two turns of a round nobody chooses. */
    private static List<Double> rounds(List<Double> turns) {
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < turns.size(); i += 2) {
            rounds.add(turns.get(i));
        }
        return rounds;
    }

    /** The loop as it was played; empty where nothing was. */
    static Optional<Figure> loop(Debrief debrief) {
        return debrief.loop().map(loop -> {
            Seat first = loop.first().name().equals(debrief.ownName()) ? debrief.seat() : Seating.other(debrief.seat());
            return new CycleFigure("loop", "The loop as it was played in turn " + loop.round(), person(loop.first(), first),
                    person(loop.second(), Seating.other(first)));
        });
    }

    private static CycleFigure.Person person(LoopSide side, Seat seat) {
        return new CycleFigure.Person(side.name(), Seating.tone(seat), side.cue(), side.meaning(), side.feeling(), side.move(), side.effect());
    }

    /** The felt alarm of both in two tries, in one panel. */
    static Figure compare(TryComparison tries, Seat own, int first, int second) {
        return CurveFigure.compare("tries", "Felt alarm in two tries", play(tries, own, "try " + first, TryComparison.Row::first),
                play(tries, own, "try " + second, TryComparison.Row::second), CurveFigure.Arrangement.SIDE_BY_SIDE);
    }

    private static CurveFigure.Play play(TryComparison tries, Seat own, String name,
            Function<TryComparison.Row, Optional<TryComparison.Round>> side) {
        List<Double> ownFelt = new ArrayList<>(List.of(tries.ownStart()));
        List<Double> otherFelt = new ArrayList<>(List.of(tries.otherStart()));
        for (TryComparison.Row row : tries.rows()) {
            side.apply(row).ifPresent(round -> {
                ownFelt.add(round.ownFelt());
                otherFelt.add(round.otherFelt());
            });
        }
        return new CurveFigure.Play(name, List.of(new Series(tries.ownName() + " felt", felt(own), ownFelt),
                new Series(tries.otherName() + " felt", felt(Seating.other(own)), otherFelt)), List.of());
    }

    private static SeriesStyle felt(Seat seat) {
        return seat == Seat.PURSUER ? SeriesStyle.PURSUER_FELT : SeriesStyle.DISTANCER_FELT;
    }

    private static SeriesStyle shown(Seat seat) {
        return seat == Seat.PURSUER ? SeriesStyle.PURSUER_SHOWN : SeriesStyle.DISTANCER_SHOWN;
    }
}
