package org.cyclework.ui.trainee.play;

import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.Tone;

/** How the two seats are told apart on screen: by a sign and a name of a colour, never by the colour alone. */
final class Seating {

    private Seating() {
    }

    static Seat other(Seat seat) {
        return seat == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER;
    }

    static String seatClass(Seat seat) {
        return seat == Seat.PURSUER ? "pursuer" : "distancer";
    }

    static String mark(Seat seat) {
        return tone(seat).sign();
    }

    static Tone tone(Seat seat) {
        return seat == Seat.PURSUER ? Tone.PURSUER : Tone.DISTANCER;
    }

    /** Text as it stands in a page. */
    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
