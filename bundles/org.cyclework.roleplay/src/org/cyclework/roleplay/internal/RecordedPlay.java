package org.cyclework.roleplay.internal;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.LearnerRecord;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.SceneEnd;

/** A play whose steps are written first and taken then, so that nothing seen can be lost. */
final class RecordedPlay implements KeptPlay {

    private final Play play;
    private final PlayEvents events;
    private final LearnerRecord record;
    private boolean endWritten;
    private boolean debriefed;

    RecordedPlay(Play play, PlayEvents events, LearnerRecord record, boolean endWritten) {
        this.play = play;
        this.events = events;
        this.record = record;
        this.endWritten = endWritten;
    }

    @Override
    public UUID session() {
        return events.session();
    }

    @Override
    public Play play() {
        return play;
    }

    @Override
    public void choose(String optionId) {
        take(PlayStep.choice(optionId));
    }

    @Override
    public void answerBeat(String beatId, String answer) {
        take(PlayStep.beat(beatId, answer));
    }

    @Override
    public void stopAndStepOut() {
        leave(PlayStep.stepOut());
    }

    @Override
    public void safetyExit() {
        leave(PlayStep.safetyExit());
    }

    @Override
    public void finishDebrief() {
        if (!play.ended()) {
            throw new IllegalStateException("The debrief comes after the scene.");
        }
        writeEnd();
        if (!debriefed) {
            record.append(events.debriefed());
            debriefed = true;
        }
    }

    private void leave(PlayStep step) {
        if (!play.ended()) {
            take(step);
        }
    }

    private void take(PlayStep step) {
        play.check(step);
        record.append(events.step(step));
        // leaving writes its own end
        endWritten |= step.kind() == PlayStep.Kind.STEP_OUT || step.kind() == PlayStep.Kind.SAFETY_EXIT;
        play.take(step);
        writeEnd();
    }

    void writeEnd() {
        Optional<SceneEnd> end = play.end();
        if (end.isPresent() && !endWritten) {
            record.append(events.ended(end.get()));
            endWritten = true;
        }
    }
}
