package org.cyclework.ui.scene;

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
public final class SceneFigures {

    private SceneFigures() {
    }

    /** Felt and shown alarm of both over the rounds. */
    public static Figure curves(Debrief debrief) {
        Seat own = debrief.seat();
        List<Series> lines = new ArrayList<>();
        lines.add(new Series(Messages.bind(Messages.Figure_felt, debrief.ownName()), felt(own), rounds(debrief.own().felt())));
        lines.add(new Series(Messages.bind(Messages.Figure_showed, debrief.ownName()), shown(own), rounds(debrief.own().shown())));
        lines.add(new Series(Messages.bind(Messages.Figure_felt, debrief.otherName()), felt(Seating.other(own)), rounds(debrief.other().felt())));
        lines.add(new Series(Messages.bind(Messages.Figure_showed, debrief.otherName()), shown(Seating.other(own)), rounds(debrief.other().shown())));
        return CurveFigure.of("arousal", Messages.Figure_curves, new CurveFigure.Play("", lines, markers(debrief)));
    }

    private static List<Marker> markers(Debrief debrief) {
        List<Marker> markers = new ArrayList<>();
        int number = 1;
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            markers.add(new Marker(point.round(), Messages.bind(Messages.Figure_turningPoint, number++), MarkerKind.TURNING_POINT));
        }
        debrief.turns().stream().filter(turn -> turn.line().own() && turn.applied() == MoveCode.PAUSE)
                .forEach(turn -> markers.add(new Marker(turn.round(), Messages.Figure_break, MarkerKind.BREAK)));
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
    public static Optional<Figure> loop(Debrief debrief) {
        return debrief.loop().map(loop -> {
            Seat first = loop.first().name().equals(debrief.ownName()) ? debrief.seat() : Seating.other(debrief.seat());
            return new CycleFigure("loop", Messages.bind(Messages.Figure_loop, loop.round()), person(loop.first(), first),
                    person(loop.second(), Seating.other(first)));
        });
    }

    private static CycleFigure.Person person(LoopSide side, Seat seat) {
        return new CycleFigure.Person(side.name(), Seating.tone(seat), side.cue(), side.meaning(), side.feeling(), side.move(), side.effect());
    }

    /** The felt alarm of both in two tries, in one panel. */
    public static Figure compare(TryComparison tries, Seat own, int first, int second) {
        return CurveFigure.compare("tries", Messages.Figure_tries, play(tries, own, Messages.bind(Messages.Figure_try, first), TryComparison.Row::first),
                play(tries, own, Messages.bind(Messages.Figure_try, second), TryComparison.Row::second), CurveFigure.Arrangement.STACKED);
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
        return new CurveFigure.Play(name, List.of(new Series(Messages.bind(Messages.Figure_felt, tries.ownName()), felt(own), ownFelt),
                new Series(Messages.bind(Messages.Figure_felt, tries.otherName()), felt(Seating.other(own)), otherFelt)), List.of());
    }

    private static SeriesStyle felt(Seat seat) {
        return seat == Seat.PURSUER ? SeriesStyle.PURSUER_FELT : SeriesStyle.DISTANCER_FELT;
    }

    private static SeriesStyle shown(Seat seat) {
        return seat == Seat.PURSUER ? SeriesStyle.PURSUER_SHOWN : SeriesStyle.DISTANCER_SHOWN;
    }
}
