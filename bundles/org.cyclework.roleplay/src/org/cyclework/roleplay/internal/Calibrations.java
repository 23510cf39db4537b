package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.roleplay.Debrief.BeatReview;
import org.cyclework.roleplay.Debrief.Calibration;
import org.cyclework.roleplay.internal.texts.Words;

/** Sums the guesses of a play up, kind by kind; the kinds are never put together. */
final class Calibrations {

    private static final int FEW = 10;
    private static final double WELL = .50;
    private static final double PARTLY = .90;

    private Calibrations() {
    }

    static Calibration of(List<BeatReview> beats) {
        List<BeatReview> moves = guesses(beats, BeatKind.PREDICT_MOVE);
        List<BeatReview> arousals = guesses(beats, BeatKind.PREDICT_AROUSAL);
        List<BeatReview> needs = guesses(beats, BeatKind.PREDICT_NEED);
        List<BeatReview> forecasts = moves.stream().filter(each -> each.error().isPresent()).toList();
        OptionalDouble brier = mean(forecasts);
        OptionalDouble error = mean(arousals);
        List<String> sentences = new ArrayList<>();
        if (!moves.isEmpty()) {
            sentences.add(Words.of("guess.move", ofSo(fitting(moves), moves.size(), "guess.someRight", "guess.oneRight", "guess.oneNotRight")) + forecast(brier, forecasts.size()));
        }
        error.ifPresent(value -> sentences.add(arousals.size() == 1 ? Words.of("guess.alarmOne", String.format(Locale.ROOT, "%.0f", value))
                : Words.of("guess.alarm", arousals.size(), String.format(Locale.ROOT, "%.0f", value))));
        if (!needs.isEmpty()) {
            sentences.add(Words.of("guess.need", ofSo(fitting(needs), needs.size(), "guess.someFitting", "guess.oneFitting", "guess.oneNotFitting")));
        }
        if (!sentences.isEmpty()) {
            sentences.add(verdict(moves.size() + arousals.size() + needs.size()));
        }
        return new Calibration(moves.size(), fitting(moves), forecasts.size(), brier, arousals.size(), error, needs.size(),
                fitting(needs), sentences);
    }

    private static String forecast(OptionalDouble brier, int number) {
        return brier.isEmpty() ? "" : " " + Words.of(sureness(brier.getAsDouble()), guessed(number));
    }

    private static String sureness(double brier) {
        return brier <= WELL ? "guess.sureWell" : brier <= PARTLY ? "guess.surePartly" : "guess.sureTooMuch";
    }

    private static String verdict(int number) {
        return Words.of(number < FEW ? "guess.few" : "guess.enough", guessed(number));
    }

    private static String guessed(int number) {
        return number == 1 ? Words.of("guess.one") : Words.of("guess.many", number);
    }

    private static String ofSo(int good, int all, String some, String one, String notOne) {
        return all > 1 ? Words.of(some, good, all) : Words.of(good == 1 ? one : notOne);
    }

    private static List<BeatReview> guesses(List<BeatReview> beats, BeatKind kind) {
        return beats.stream().filter(each -> each.kind() == kind && each.fitting().isPresent()).toList();
    }

    private static int fitting(List<BeatReview> beats) {
        return (int) beats.stream().filter(each -> each.fitting().orElse(false)).count();
    }

    private static OptionalDouble mean(List<BeatReview> beats) {
        return beats.stream().filter(each -> each.error().isPresent()).mapToDouble(each -> each.error().getAsDouble()).average();
    }
}
