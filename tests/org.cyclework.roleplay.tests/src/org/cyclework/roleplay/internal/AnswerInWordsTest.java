package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.Test;

/** What is written to a question inside a scene stays with whoever wrote it; the play comes back all the same. */
class AnswerInWordsTest {

    private static final String WRITTEN = "I saw the floor; I made it mean that I am too much.";

    private final OneLearner record = new OneLearner();
    private final RolePlay rolePlay = new RecordedRolePlay(new FixedLibrary(ProductPack.course()), record.record);

    private KeptPlay played() {
        KeptPlay play = rolePlay.start(record.access, "V1", Seat.PURSUER, 7);
        boolean answered = false;
        while (!play.play().ended() && !answered) {
            Optional<PendingBeat> beat = play.play().now().beat();
            if (beat.isEmpty()) {
                play.choose(play.play().now().choices().getFirst().id());
            } else if (!beat.get().choices().isEmpty()) {
                play.answerBeat(beat.get().id(), beat.get().choices().getFirst().id());
            } else {
                answered = beat.get().kind() != BeatKind.PREDICT_AROUSAL;
                play.answerBeat(beat.get().id(), answered ? WRITTEN : "5");
            }
        }
        assertThat(answered).isTrue();
        return play;
    }

    @Test
    void theWordsAreOnesOwnAndOnlyThatSomethingWasAnsweredIsWork() {
        played();
        List<LearningEvent> withWords = record.log().stream().filter(event -> event.payloadJson().contains(WRITTEN)).toList();
        assertThat(withWords).singleElement().matches(event -> event.audience().equals(Audience.OWN)).matches(event -> event.verb().equals(Verbs.OWN_WORDS));
        assertThat(record.log()).filteredOn(event -> event.verb().equals(Verbs.BEAT_ANSWERED)).extracting(LearningEvent::audience).containsOnly(Audience.WORK);
    }

    @Test
    void thePlayComesBackWithThemAndWithoutThem() {
        KeptPlay play = played();
        assertThat(rolePlay.find(record.access, play.session()).orElseThrow().play().steps()).isEqualTo(play.play().steps());
        List<LearningEvent> without = record.log().stream().filter(event -> !event.audience().equals(Audience.OWN)).toList();
        assertThat(PerformedPlay.replay(play.play().vignette(), play.play().setup(), new PlayLog(without).tries().getFirst().plain()).transcript())
                .isEqualTo(play.play().transcript());
    }
}
