package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.roleplay.Debrief.BeatReview;
import org.cyclework.roleplay.Debrief.Calibration;

/** Sums the guesses of a play up, kind by kind; the kinds are never put together. */
final class Calibrations {

    private static final int FEW = 10;

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
            sentences.add("The next move: " + ofSo(fitting(moves), moves.size(), "right") + "." + forecast(brier, forecasts.size()));
        }
        error.ifPresent(value -> sentences.add("The alarm that was felt: " + (arousals.size() == 1
                ? String.format(Locale.ROOT, "one guess, %.0f of ten steps away.", value)
                : String.format(Locale.ROOT, "%d guesses, on average %.1f of ten steps away.", arousals.size(), value))));
        if (!needs.isEmpty()) {
            sentences.add("The need: " + ofSo(fitting(needs), needs.size(), "fitting") + ".");
        }
        if (!sentences.isEmpty()) {
            sentences.add(verdict(moves.size() + arousals.size() + needs.size()));
        }
        return new Calibration(moves.size(), fitting(moves), forecasts.size(), brier, arousals.size(), error, needs.size(),
                fitting(needs), sentences);
    }

    private static String forecast(OptionalDouble brier, int number) {
        return brier.isEmpty() ? "" : String.format(Locale.ROOT, " How sure you were, over %s: Brier score %.2f "
                + "(0 is sure and right, 2 is sure and wrong).", guessed(number), brier.getAsDouble());
    }

    private static String verdict(int number) {
        return number < FEW ? "That is " + guessed(number) + " about two people in a story: too few to say how well you guess, "
                + "and nothing about anyone else." : "That is " + guessed(number) + " about two people in a story. It says how "
                + "these guesses went, and nothing about anyone else.";
    }

    private static String guessed(int number) {
        return number == 1 ? "one guess" : number + " guesses";
    }

    private static String ofSo(int good, int all, String word) {
        return all == 1 ? "one guess, " + (good == 1 ? "" : "not ") + word : good + " of " + all + " guesses " + word;
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
