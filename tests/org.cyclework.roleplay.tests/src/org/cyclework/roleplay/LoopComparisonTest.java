package org.cyclework.roleplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.PRESS;

import java.util.List;
import org.cyclework.model.vignette.AuthoredLoop;
import org.cyclework.model.vignette.LoopHalf;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.roleplay.LoopComparison.Nearness;
import org.cyclework.roleplay.internal.texts.ContentWords;
import org.cyclework.roleplay.standalone.Plays;
import org.junit.jupiter.api.Test;

/** The loop as drawn beside the loop as played and as the author sees it. */
class LoopComparisonTest {

    @Test
    void whatWasTakenOverFromThePlayIsCloseAndWhatIsLeftOutIsEmpty() {
        Debrief debrief = debrief(false);
        String move = debrief.loop().orElseThrow().first().move();
        LoopComparison comparison = LoopComparison.of(debrief, List.of(drawn("first.move", move)));
        assertThat(comparison.boxes()).extracting(LoopComparison.Box::key).containsExactly("first.cue", "first.meaning",
                "first.feeling", "first.move", "first.effect", "second.cue", "second.meaning", "second.feeling", "second.move",
                "second.effect");
        assertThat(box(comparison, "first.move").toPlayed()).isEqualTo(Nearness.CLOSE);
        assertThat(box(comparison, "first.move").toAuthor()).isEqualTo(Nearness.EMPTY);
        assertThat(box(comparison, "second.cue").toPlayed()).isEqualTo(Nearness.EMPTY);
    }

    @Test
    void theAuthorsHalfIsThatOfTheSamePersonWhoeverBegins() {
        LoopComparison comparison = LoopComparison.of(debrief(true),
                List.of(drawn("first.feeling", "scared of being left"), drawn("second.feeling", "Hunger!")));
        // Ada begins in the play, Ben in the author's loop
        assertThat(box(comparison, "first.feeling").person()).isEqualTo("Ada");
        assertThat(box(comparison, "first.feeling").author()).isEqualTo("Afraid that Ben will leave");
        assertThat(box(comparison, "first.feeling").toAuthor()).isEqualTo(Nearness.CLOSE);
        assertThat(box(comparison, "first.feeling").shared()).containsExactly("scared", "left");
        assertThat(box(comparison, "second.feeling").toAuthor()).isEqualTo(Nearness.DIFFERENT);
    }

    @Test
    void aLaterTextTakesThePlaceOfAnEarlierOneAndOtherTextsAreNotRead() {
        LoopComparison comparison = LoopComparison.of(debrief(true), List.of(drawn("first.feeling", "bored"),
                drawn("first.feeling", "afraid"), new Reflection(Reflection.Kind.ACCOUNT, "first.cue", "words", false)));
        assertThat(box(comparison, "first.feeling").drawn()).isEqualTo("afraid");
        assertThat(box(comparison, "first.cue").drawn()).isEmpty();
    }

    @Test
    void formsOfAWordAndWordsOfOneFamilyFallTogetherAndSmallWordsAndNamesDoNotCount() {
        ContentWords words = new ContentWords(List.of("Ada", "Ben"));
        assertThat(words.close("Ben pressed Ada", "Ada is pressing")).isTrue();
        assertThat(words.close("I was scared", "panic, an urge to reach out")).isTrue();
        assertThat(words.close("Ada and Ben were there", "Ben was with Ada there")).isFalse();
        assertThat(words.close("", "alarm")).isFalse();
        assertThat(words.close("shutting the door on the talk", "closing time at the shop")).isFalse();
    }

    private static LoopComparison.Box box(LoopComparison comparison, String key) {
        return comparison.boxes().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static Reflection drawn(String key, String text) {
        return new Reflection(Reflection.Kind.LOOP, key, text, false);
    }

    private static Debrief debrief(boolean authored) {
        VignetteCase vignette = new VignetteBuilder(Seat.PURSUER).rounds(2).option("t-PRESS", PRESS).option("t-BLAME", BLAME).build();
        if (authored) {
            AuthoredLoop loop = VignetteFactory.eINSTANCE.createAuthoredLoop();
            loop.getHalves().add(half(vignette, 1, "Not good enough"));
            loop.getHalves().add(half(vignette, 0, "Afraid that Ben will leave"));
            vignette.setLoop(loop);
        }
        Play play = Plays.start(vignette, Seat.PURSUER, 1);
        play.choose("t-PRESS");
        play.choose("t-BLAME");
        return play.debrief();
    }

    private static LoopHalf half(VignetteCase vignette, int partner, String feeling) {
        LoopHalf half = VignetteFactory.eINSTANCE.createLoopHalf();
        half.setPartner(vignette.getPartners().get(partner));
        half.setCue("cue");
        half.setMeaning("meaning");
        half.setFeeling(feeling);
        half.setMove("move");
        half.setEffect("effect");
        return half;
    }
}
