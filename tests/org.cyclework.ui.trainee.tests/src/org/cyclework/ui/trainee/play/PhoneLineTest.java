package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.Test;

/** What was sent with a phone becomes bubbles, what was done with it does not. */
class PhoneLineTest {

    private static PhoneLine sent(String text) {
        return new PhoneLine(true, text);
    }

    private static PhoneLine done(String text) {
        return new PhoneLine(false, text);
    }

    @Test
    void twoMessagesOfOneLineAreTwoBubblesWithoutTheirMarks() {
        assertEquals(List.of(sent("Hello??"), sent("I can SEE you. Just answer.")), PhoneLine.of("“Hello??” “I can SEE you. Just answer.”"));
    }

    @Test
    void aDeedStandsBesideWhatWasSentWithIt() {
        assertEquals(List.of(done("Delete 206 of them. Send the eight:"), sent("When it goes quiet, I think you’re gone.")),
                PhoneLine.of("Delete 206 of them. Send the eight: “When it goes quiet, I think you’re gone.”"));
        assertEquals(List.of(done("Call once more."), sent("Pick up."), done("Nobody does.")), PhoneLine.of("Call once more. “Pick up.” Nobody does."));
    }

    @Test
    void wordsQuotedInTheMiddleOfASentenceAreNoMessage() {
        assertEquals(List.of(done("Post it in the group “saturday??”:"), sent("Exhibit A.")), PhoneLine.of("Post it in the group “saturday??”: “Exhibit A.”"));
    }

    @Test
    void marksThatAreNotClosedAreLeftAsTheyAre() {
        assertEquals(List.of(done("“and then")), PhoneLine.of("“and then"));
        assertEquals(List.of(), PhoneLine.of(" "));
    }

    @Test
    void noWordOfACaseOnThePhoneGetsLost() {
        Course course = ProductPack.course();
        Play play = Plays.start(course.vignette("V4").orElseThrow(), Seat.PURSUER, 5);
        while (!play.ended()) {
            play.take(Scenes.next(play.now()));
        }
        play.story().forEach(line -> assertEquals(letters(line.text()),
                letters(PhoneLine.of(line.text()).stream().map(PhoneLine::text).reduce("", String::concat)), line.text()));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
