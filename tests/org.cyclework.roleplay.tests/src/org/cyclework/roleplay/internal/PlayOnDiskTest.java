package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayState;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.Try;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The course's first case in the learner record as it is on the disk, closed and opened again after every turn. */
class PlayOnDiskTest {

    private static final long SEED = 11;

    @TempDir
    Path folder;

    private StandaloneRecord opened() {
        return RealRecord.in(folder);
    }

    private static RolePlay rolePlay(StandaloneRecord record) {
        return new RecordedRolePlay(new FixedLibrary(ProductPack.course()), record);
    }

    @ParameterizedTest
    @EnumSource(Seats.class)
    void aPlayIsTheSameAfterEveryTurnWhenTheRecordIsOpenedAgain(Seats seats) {
        Access ada;
        UUID session;
        try (StandaloneRecord record = opened()) {
            ada = RealRecord.enrolled(record, "Ada");
            session = rolePlay(record).start(ada, "V1", new Setup(seats, Support.OPTIONS, Optional.empty(), SEED)).session();
        }
        Random chance = new Random(SEED);
        Transcript last = new Transcript(List.of());
        boolean ended = false;
        while (!ended) {
            try (StandaloneRecord record = opened()) {
                KeptPlay play = rolePlay(record).open(ada).get(0);
                assertThat(play.session()).isEqualTo(session);
                assertThat(play.notice()).isEmpty();
                assertThat(play.play().transcript()).isEqualTo(last);
                step(play, chance);
                last = play.play().transcript();
                ended = play.play().ended();
            }
        }
        assertThat(last.rows()).hasSizeGreaterThan(8);
        try (StandaloneRecord record = opened()) {
            RolePlay rolePlay = rolePlay(record);
            assertThat(rolePlay.transcripts(ada, session)).containsExactly(last);
            assertThat(rolePlay.transcripts(ada, session).get(0)).isEqualTo(last);
            assertThat(record.plays(ada)).singleElement().matches(play -> play.state() == PlayState.AWAITING_DEBRIEF);
            assertThat(record.sessionEvents(ada, session)).extracting(LearningEvent::verb).startsWith(Verbs.PLAY_STARTED)
                    .endsWith(Verbs.PLAY_ENDED).contains(Verbs.PLAY_TURN);
        }
    }

    @ParameterizedTest
    @EnumSource(Seats.class)
    void everyTryAndItsDebriefComeBackFromTheDisk(Seats seats) {
        List<Transcript> said = new ArrayList<>();
        List<Object> debriefs = new ArrayList<>();
        Access ada;
        UUID session;
        try (StandaloneRecord record = opened()) {
            ada = RealRecord.enrolled(record, "Ada");
            KeptPlay play = rolePlay(record).start(ada, "V1", new Setup(seats, Support.OPTIONS, Optional.empty(), SEED));
            session = play.session();
            Random chance = new Random(SEED);
            play(play, chance);
            play.rewind(1, 3);
            play(play, chance);
            for (Try each : play.tries()) {
                said.add(each.play().transcript());
                debriefs.add(each.play().debrief());
            }
        }
        assertThat(said).hasSize(2).doesNotHaveDuplicates();
        assertThat(said.get(1).rows().subList(0, 4)).isEqualTo(said.get(0).rows().subList(0, 4));
        try (StandaloneRecord record = opened()) {
            KeptPlay again = rolePlay(record).find(ada, session).orElseThrow();
            assertThat(again.tries()).extracting(each -> each.play().transcript()).isEqualTo(said);
            assertThat(again.tries()).extracting(each -> (Object) each.play().debrief()).isEqualTo(debriefs);
            assertThat(rolePlay(record).transcripts(ada, session)).isEqualTo(said);
        }
    }

    private static void play(KeptPlay play, Random chance) {
        while (!play.play().ended()) {
            step(play, chance);
        }
    }

    private static void step(KeptPlay play, Random chance) {
        Moment now = play.play().now();
        if (now.beat().isPresent()) {
            PendingBeat beat = now.beat().get();
            play.answerBeat(beat.id(), beat.choices().isEmpty() ? "4" : beat.choices().get(chance.nextInt(beat.choices().size())).id());
            return;
        }
        List<Choice> choices = now.choices().stream().filter(choice -> !choice.safetyExit()).toList();
        play.choose(choices.get(chance.nextInt(choices.size())).id(), chance.nextBoolean() ? "Könnten wir “morgen” \\ reden?\n💬" : "");
    }
}
