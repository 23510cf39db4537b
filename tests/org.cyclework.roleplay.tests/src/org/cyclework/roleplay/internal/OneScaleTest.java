package org.cyclework.roleplay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Moves;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.VignetteBuilder;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a debrief says in sentences is on one scale from 0 to 10, and the figures of the engine are not among its words. */
class OneScaleTest {

    private static final Pattern ENGINE = Pattern.compile("(?<![0-9])\\.\\d|\\d\\.\\d\\d| %|Brier");

    @ParameterizedTest
    @CsvSource({".82, .82, 8 of 10", ".41, .44, 4 of 10", ".41, .62, 4 to 6 of 10", "1, .04, 10 to 0 of 10"})
    void aCourseIsToldInTenths(double before, double after, String told) {
        assertThat(ScaleWords.course(before, after)).isEqualTo(told);
    }

    @Test
    void noSentenceHoldsAFigureOfTheEngine() {
        for (MoveCode move : List.of(MoveCode.PRESS, MoveCode.SOFTBID, MoveCode.AVAIL, MoveCode.SPACE, MoveCode.DISCLOSE, MoveCode.CONTEMPT)) {
            var vignette = new VignetteBuilder(Seat.PURSUER).rounds(5).start(Seat.PURSUER, .8, .3, .2).start(Seat.DISTANCER, .75, .3, .2)
                    .option("t-it", move).build();
            Play play = Plays.start(vignette, Setup.of(Seat.PURSUER, 3));
            while (!play.ended()) {
                play.choose("t-it");
            }
            assertThat(sentences(play.debrief())).as("%s", move).isNotEmpty().allMatch(text -> !ENGINE.matcher(text).find());
        }
    }

    @Test
    void silenceHasNoStrength() {
        assertThat(Moves.hasStrength(MoveCode.STONEWALL)).isFalse();
        assertThat(Moves.hasStrength(MoveCode.PRESS)).isTrue();
    }

    private static List<String> sentences(Debrief debrief) {
        List<String> texts = new ArrayList<>(List.of(debrief.opening(), debrief.evidenceNote(), debrief.strength(), debrief.nextTry()));
        debrief.turns().forEach(turn -> texts.addAll(turn.explanation()));
        debrief.turningPoints().forEach(point -> {
            texts.addAll(point.why());
            point.alternatives().forEach(other -> texts.add(other.text()));
        });
        texts.addAll(debrief.calibration().sentences());
        debrief.loop().ifPresent(loop -> List.of(loop.first(), loop.second()).forEach(side -> texts.addAll(List.of(side.feeling(), side.effect(), side.meaning()))));
        return texts;
    }
}
