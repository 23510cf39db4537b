package org.cyclework.roleplay.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Debrief.BeatReview;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/** Holds each answered beat against what was so. */
final class BeatReviews {

    private static final int STEPS = 10;
    private static final double PER_CENT = 100;

    private final List<PlayedRound> rounds;

    BeatReviews(List<PlayedRound> rounds) {
        this.rounds = rounds;
    }

    List<BeatReview> of(List<AnsweredBeat> beats) {
        return beats.stream().map(this::review).toList();
    }

    private BeatReview review(AnsweredBeat answered) {
        BeatKind kind = answered.beat().getKind();
        Optional<BeatChoice> chosen = answered.beat().getChoices().stream()
                .filter(choice -> choice.getId().equals(answered.answer())).findFirst();
        String answer = chosen.map(BeatChoice::getText).orElse(answered.answer());
        String feedback = chosen.flatMap(choice -> Texts.optional(choice.getFeedback()))
                .or(() -> Texts.optional(answered.beat().getFeedback())).orElse("");
        // what points ahead to the debrief has come true in it
        feedback = feedback.replaceAll(Words.of("guess.pointsAhead"), "").strip();
        if (kind == BeatKind.PREDICT_AROUSAL) {
            feedback = (feedback + " " + EvidenceNote.at(answered.felt(), answered.shown())).strip();
        }
        return new BeatReview(answered.round() + 1, kind, answered.beat().getPrompt(), answer, answered.confidence(),
                truth(answered), fitting(answered, chosen), error(answered, chosen), feedback);
    }

    private Optional<String> truth(AnsweredBeat answered) {
        return switch (answered.beat().getKind()) {
            case PREDICT_AROUSAL -> Optional.of(Words.of("guess.truth", tenths(answered.felt()), tenths(answered.shown())));
            case PREDICT_MOVE -> reply(answered).map(move -> cameTrue(answered.beat(), move));
            case PREDICT_NEED -> Optional.of(answered.beat().getChoices().stream().filter(BeatChoice::isFitting)
                    .map(BeatChoice::getText).collect(Collectors.joining("; " + Words.of("guess.or") + " "))).filter(text -> !text.isEmpty());
            case THINK -> Optional.empty();
        };
    }

    /** What came, in the words of the guess that foretold it where there is one. */
    private static String cameTrue(Beat beat, MoveCode move) {
        String name = MoveWords.of(move).name();
        return beat.getChoices().stream().filter(choice -> choice.getMove() == move).map(choice -> Words.of("guess.came", choice.getText(), name))
                .findFirst().orElseGet(() -> Words.of("guess.none", name));
    }

    private Optional<Boolean> fitting(AnsweredBeat answered, Optional<BeatChoice> chosen) {
        return switch (answered.beat().getKind()) {
            case PREDICT_AROUSAL -> Optional.of(chosen.map(BeatChoice::isFitting).orElseGet(() -> stepsOff(answered) <= 1));
            case PREDICT_MOVE -> chosen.flatMap(choice -> reply(answered).map(move -> move == choice.getMove()));
            case PREDICT_NEED -> chosen.map(BeatChoice::isFitting);
            case THINK -> Optional.empty();
        };
    }

    private OptionalDouble error(AnsweredBeat answered, Optional<BeatChoice> chosen) {
        return switch (answered.beat().getKind()) {
            case PREDICT_AROUSAL -> chosen.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(stepsOff(answered));
            case PREDICT_MOVE -> brier(answered, chosen);
            default -> OptionalDouble.empty();
        };
    }

    private OptionalDouble brier(AnsweredBeat answered, Optional<BeatChoice> chosen) {
        Optional<MoveCode> came = reply(answered);
        if (chosen.isEmpty() || came.isEmpty() || answered.confidence().isEmpty()) {
            return OptionalDouble.empty();
        }
        int others = answered.beat().getChoices().size();
        return OptionalDouble.of(brier(answered.confidence().getAsInt() / PER_CENT, others, chosen.get().getMove() == came.get()));
    }

    /**
     * The Brier score of one forecast: the chosen answer has the probability p, each of the others an even part of the rest.
     *
     * @param p how sure, 0 to 1
     * @param others how many other answers there are, "something else" among them; at least 1
     * @param right whether the chosen one came; if not, one of the others did
     * @return 0 best to 2 worst
     */
    static double brier(double p, int others, boolean right) {
        double each = (1 - p) / others;
        return right ? (1 - p) * (1 - p) + others * each * each : p * p + (1 - each) * (1 - each) + (others - 1) * each * each;
    }

    private Optional<MoveCode> reply(AnsweredBeat answered) {
        return rounds.stream().filter(round -> round.index() == answered.round()).map(round -> round.reply().move()).findFirst();
    }

    private static int stepsOff(AnsweredBeat answered) {
        return Math.abs(Integer.parseInt(answered.answer()) - tenths(answered.felt()));
    }

    private static int tenths(double arousal) {
        return (int) Math.round(arousal * STEPS);
    }
}
