package org.cyclework.roleplay.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.BeatChoice;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.roleplay.Debrief.BeatReview;

/** Holds each answered beat against what was so. */
final class BeatReviews {

    private static final int STEPS = 10;

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
        return new BeatReview(kind, answered.beat().getPrompt(), answer, truth(answered), fitting(answered, chosen),
                feedback);
    }

    private Optional<String> truth(AnsweredBeat answered) {
        return switch (answered.beat().getKind()) {
            case PREDICT_AROUSAL -> Optional.of("felt " + tenths(answered.felt()) + " of 10, shown "
                    + tenths(answered.shown()) + " of 10");
            case PREDICT_MOVE -> reply(answered).map(round -> MoveWords.of(round.reply().move()).name());
            case PREDICT_NEED -> Optional.of(answered.beat().getChoices().stream().filter(BeatChoice::isFitting)
                    .map(BeatChoice::getText).collect(Collectors.joining("; or: "))).filter(text -> !text.isEmpty());
            case THINK -> Optional.empty();
        };
    }

    private Optional<Boolean> fitting(AnsweredBeat answered, Optional<BeatChoice> chosen) {
        return switch (answered.beat().getKind()) {
            case PREDICT_AROUSAL -> Optional.of(chosen.map(BeatChoice::isFitting).orElseGet(
                    () -> Math.abs(Integer.parseInt(answered.answer()) - tenths(answered.felt())) <= 1));
            case PREDICT_MOVE -> chosen.flatMap(choice -> reply(answered)
                    .map(round -> round.reply().move() == choice.getMove()));
            case PREDICT_NEED -> chosen.map(BeatChoice::isFitting);
            case THINK -> Optional.empty();
        };
    }

    private Optional<PlayedRound> reply(AnsweredBeat answered) {
        return rounds.stream().filter(round -> round.index() == answered.round()).findFirst();
    }

    private static int tenths(double arousal) {
        return (int) Math.round(arousal * STEPS);
    }
}
