package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.dynamics.Appraisal;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Signatures;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.Turn;

/** Says in words which of a turn's terms mattered: one sentence a term, none where nothing stands out. */
final class Attribution {

    private static final double LEAK_HEARD = .40;
    private static final double LEAK_SHARE = .35;
    private static final double GATE_CLOSING = .60;
    private static final double CLEARLY_MORE = .25;
    private static final double OPENNESS_PRESSES = .15;
    private static final Map<Integer, String> ORDINALS = Map.of(1, "second", 2, "third", 3, "fourth");
    private static final Map<Integer, String> COUNTED = Map.of(1, "60", 2, "36", 3, "22");

    private Attribution() {
    }

    /** The trainee's turn, told to the trainee; the drives are those before it, for the tone comes from them. */
    static List<String> own(PlayedRound round, PartnerState selfBefore, PartnerState otherBefore, Style otherStyle,
            String otherName) {
        Turn turn = round.own();
        Appraisal heard = turn.appraisal();
        List<String> text = new ArrayList<>();
        if (heard.missedReturn()) {
            text.add("The break was announced and not kept; it landed like leaving.");
            return text;
        }
        if (heard.keptBreak()) {
            text.add("You came back when you said you would; both of you had settled.");
        }
        if (MoveGroup.of(turn.move()) != MoveGroup.JOINING) {
            return text;
        }
        if (heard.leak() > LEAK_HEARD) {
            text.add(leak(heard, selfBefore));
        }
        if (heard.gate() < GATE_CLOSING) {
            text.add(otherName + " was at " + Texts.level(otherBefore.a()) + "; "
                    + Texts.share(heard.gate()) + " of what you offered got in.");
        }
        if (heard.repetition() > 0) {
            text.add("The " + ORDINALS.get(heard.repetition()) + " time in short order: " + MoveWords.of(turn.move()).name()
                    + " counted for " + COUNTED.get(heard.repetition()) + " % here.");
        }
        if (turn.move() == MoveCode.DISCLOSE && heard.pressure() > OPENNESS_PRESSES) {
            text.add("So much openness also pressed " + otherName + " a little; that is no reason not to say it.");
        }
        fit(turn.move(), otherStyle, otherName, text);
        return text;
    }

    /** The other's turn, told to the trainee. */
    static List<String> reply(PlayedRound round, String otherName) {
        Appraisal heard = round.reply().appraisal();
        List<String> text = new ArrayList<>();
        if (heard.missedReturn()) {
            text.add(otherName + " had announced a break and did not keep it; it landed like leaving.");
            return text;
        }
        if (heard.keptBreak()) {
            text.add(otherName + " came back as announced; both of you had settled.");
        }
        if (MoveGroup.of(round.reply().move()) == MoveGroup.JOINING && heard.gate() < GATE_CLOSING) {
            text.add("Your character was so alarmed that " + Texts.share(heard.gate()) + " of it got in.");
        }
        return text;
    }

    private static String leak(Appraisal heard, PartnerState self) {
        boolean pursuing = self.p() >= self.w();
        return "Your words were soft; your character was at " + Texts.level(self.a()) + " arousal, so "
                + Texts.share(heard.leak() * LEAK_SHARE) + " of their urge to " + (pursuing ? "pursue came through as sharpness."
                        : "pull away came through as coolness.");
    }

    private static void fit(MoveCode move, Style style, String otherName, List<String> text) {
        MoveSignature carried = Signatures.standard().of(move);
        if (style.avoidance() > style.anxiety() + CLEARLY_MORE && carried.presence() > carried.space() + CLEARLY_MORE) {
            text.add("You offered presence; " + otherName + " first needed room.");
        } else if (style.anxiety() > style.avoidance() + CLEARLY_MORE
                && carried.space() > carried.presence() + CLEARLY_MORE) {
            text.add("You offered room; " + otherName + " first needed to know that you are there.");
        }
    }
}
