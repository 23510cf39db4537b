package org.cyclework.cli.internal;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;

/** A play at the terminal: kept in a trainee's record step by step, or gone with the program. */
final class TerminalPlay {

    private final Play loose;
    private final KeptPlay kept;

    private TerminalPlay(Play loose, KeptPlay kept) {
        this.loose = loose;
        this.kept = kept;
    }

    static TerminalPlay loose(Play play) {
        return new TerminalPlay(play, null);
    }

    static TerminalPlay kept(KeptPlay play) {
        return new TerminalPlay(null, play);
    }

    Play play() {
        return kept == null ? loose : kept.play();
    }

    /** @return its session in the record; empty where it is not kept */
    Optional<UUID> session() {
        return Optional.ofNullable(kept).map(KeptPlay::session);
    }

    /** @return what has to be said about how it came back; empty where nothing has */
    Optional<String> notice() {
        return Optional.ofNullable(kept).flatMap(KeptPlay::notice);
    }

    void choose(String optionId) {
        if (kept == null) {
            loose.choose(optionId);
        } else {
            kept.choose(optionId);
        }
    }

    void move(PlayStep step) {
        if (kept == null) {
            loose.take(step);
        } else {
            kept.move(step.move(), step.intensity(), step.answer());
        }
    }

    void answerBeat(String beatId, String answer) {
        if (kept == null) {
            loose.answerBeat(beatId, answer);
        } else {
            kept.answerBeat(beatId, answer);
        }
    }

    void stopAndStepOut() {
        if (kept == null) {
            loose.stopAndStepOut();
        } else {
            kept.stopAndStepOut();
        }
    }
}
