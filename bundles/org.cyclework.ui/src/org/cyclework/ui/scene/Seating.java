package org.cyclework.ui.scene;

import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.Tone;

/** How the two seats are told apart on screen: by a sign and a name of a colour, never by the colour alone. */
public final class Seating {

    private Seating() {
    }

    /** @return the other one of the two */
    public static Seat other(Seat seat) {
        return seat == Seat.PURSUER ? Seat.DISTANCER : Seat.PURSUER;
    }

    /** @return the class by which the stylesheet of pages knows the seat */
    public static String seatClass(Seat seat) {
        return seat == Seat.PURSUER ? "pursuer" : "distancer";
    }

    /** @return the look by which the themes know what belongs to the seat */
    public static String look(Seat seat) {
        return seat == Seat.PURSUER ? "CyPursuer" : "CyDistancer";
    }

    /** @return the sign of the seat */
    public static String mark(Seat seat) {
        return tone(seat).sign();
    }

    /** @return colour and sign of the seat in figures */
    public static Tone tone(Seat seat) {
        return seat == Seat.PURSUER ? Tone.PURSUER : Tone.DISTANCER;
    }

    /** Text as it stands in a page. */
    public static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
