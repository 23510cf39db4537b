package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.NewEvent;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Try;
import org.cyclework.roleplay.internal.texts.Words;

/** A play whose steps are written first and taken then, so that nothing seen can be lost. */
final class RecordedPlay implements KeptPlay {

    private final VignetteCase vignette;
    private final Setup setup;
    private final PlayEvents events;
    private final LearnerRecord record;
    private final Access access;
    private final List<Try> tries = new ArrayList<>();
    private final Map<String, Reflection> reflections = new LinkedHashMap<>();
    private Optional<String> notice = Optional.empty();
    private boolean shortened;
    private boolean endWritten;
    private boolean debriefed;

    /** A play that has just begun. */
    RecordedPlay(VignetteCase vignette, Setup setup, PlayEvents events, LearnerRecord record, Access access) {
        this.vignette = vignette;
        this.setup = setup;
        this.events = events;
        this.record = record;
        this.access = access;
        tries.add(new Try(1, OptionalInt.empty(), 1, PerformedPlay.start(vignette, setup)));
    }

    /** A play as its log tells it. */
    RecordedPlay(VignetteCase vignette, Setup setup, PlayEvents events, LearnerRecord record, Access access,
            PlayLog log) {
        this.vignette = vignette;
        this.setup = setup;
        this.events = events;
        this.record = record;
        this.access = access;
        for (PlayLog.LoggedTry logged : log.tries()) {
            tries.add(new Try(tries.size() + 1, logged.from(), logged.round(),
                    PerformedPlay.replayAsFarAsItFits(vignette, setup, logged.plain())));
        }
        log.reflections().forEach(this::remember);
        // a scene that had ended can go on where the case was edited
        endWritten = log.endWritten() && play().ended();
        debriefed = log.debriefed();
        int written = log.tries().get(log.tries().size() - 1).steps().size();
        if (play().steps().size() < written) {
            shortened = true;
            endWritten = false;
            notice = Optional.of(changed());
        } else {
            if (log.endWritten() && !endWritten) {
                notice = Optional.of(Words.of("edited.goesOn", vignette.getTitle()));
            }
        }
    }

    @Override
    public UUID session() {
        return events.session();
    }

    @Override
    public Play play() {
        return tries.get(tries.size() - 1).play();
    }

    @Override
    public List<Try> tries() {
        return List.copyOf(tries);
    }

    @Override
    public Optional<String> notice() {
        return notice;
    }

    @Override
    public void choose(String optionId, String ownWords) {
        take(PlayStep.choice(optionId, ownWords));
    }

    @Override
    public void move(MoveCode move, int intensity, String ownWords) {
        take(PlayStep.move(move, intensity, ownWords));
    }

    @Override
    public void answerBeat(String beatId, String answer) {
        take(PlayStep.beat(beatId, answer));
    }

    @Override
    public String hint() {
        PlayStep hint = PlayStep.hint(play().now().nodeId());
        keepShortened();
        append(events.step(hint, List.of()));
        return play().hint();
    }

    @Override
    public void rewind(int tryNumber, int round) {
        Try left = tries.stream().filter(each -> each.number() == tryNumber).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.of("refused.noTry", tryNumber)));
        if (round < 1 || round > left.play().rounds() + 1) {
            throw new IllegalArgumentException(Words.of("refused.notCome", tryNumber, round));
        }
        keepShortened();
        begin(tryNumber, round, left.play().stepsBefore(round), PlayEvents.ASKED);
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
    public void reflect(Reflection reflection) {
        append(List.of(events.reflected(reflection)));
        remember(reflection);
    }

    @Override
    public List<Reflection> reflections() {
        return reflections.values().stream().filter(each -> !each.text().isEmpty()).toList();
    }

    @Override
    public void finishDebrief() {
        if (!play().ended()) {
            throw new IllegalStateException(Words.of("refused.debriefAfter"));
        }
        settle();
        if (!debriefed) {
            append(List.of(events.debriefed()));
            debriefed = true;
        }
    }

    @Override
    public boolean debriefed() {
        return debriefed;
    }

    private void leave(PlayStep step) {
        if (!play().ended()) {
            take(step);
        }
    }

    /** The step and the end that it brings are written together, before the play goes on. */
    private void take(PlayStep step) {
        play().check(step);
        keepShortened();
        Play ahead = PerformedPlay.replay(vignette, setup, play().steps());
        ahead.take(step);
        PlayStep taken = ahead.steps().get(ahead.steps().size() - 1);
        List<NewEvent> written = new ArrayList<>(isInWords(step) ? events.answeredInWords(taken) : events.step(taken, step.speaks() ? saidBy(ahead) : List.of()));
        boolean leaves = step.kind() == PlayStep.Kind.STEP_OUT || step.kind() == PlayStep.Kind.SAFETY_EXIT;
        if (!leaves) {
            ahead.end().ifPresent(end -> written.add(events.ended(end, ahead.peakArousal())));
        }
        append(written);
        endWritten = leaves || ahead.ended();
        play().take(taken);
    }

    /** Whether a question inside the scene is answered in words of one's own, and not by a number or a choice. */
    private boolean isInWords(PlayStep step) {
        return step.kind() == PlayStep.Kind.BEAT && !step.answer().isBlank() && play().now().beat()
                .filter(beat -> beat.choices().isEmpty() && beat.kind() != BeatKind.PREDICT_AROUSAL).isPresent();
    }

    /** What a step adds to the transcript, by a copy that is ahead by it. */
    private List<Transcript.Row> saidBy(Play ahead) {
        List<Transcript.Row> rows = ahead.transcript().rows();
        return rows.subList(play().transcript().rows().size(), rows.size());
    }

    /** Where the case was edited, what still fits becomes a try of its own before anything is added to it. */
    private void keepShortened() {
        if (shortened) {
            shortened = false;
            begin(tries.size(), play().rounds() + 1, play().steps(), PlayEvents.CASE_CHANGED);
        }
    }

    private void begin(int from, int round, List<PlayStep> shared, String why) {
        append(List.of(events.rewound(from, round, shared.size(), why)));
        tries.add(new Try(tries.size() + 1, OptionalInt.of(from), round, PerformedPlay.replay(vignette, setup, shared)));
        endWritten = false;
    }

    @Override
    public void settle() {
        Optional<SceneEnd> end = play().end();
        if (end.isPresent() && !endWritten) {
            append(List.of(events.ended(end.get(), play().peakArousal())));
            endWritten = true;
        }
    }

    private void append(List<NewEvent> happened) {
        record.append(access, happened);
    }

    private void remember(Reflection reflection) {
        reflections.put(reflection.kind() + "|" + reflection.key(), reflection);
    }

    private String changed() {
        int rounds = play().rounds();
        return rounds == 0 ? Words.of("edited.beginning", vignette.getTitle())
                : Words.of("edited.nearest", vignette.getTitle(), rounds);
    }
}
