package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.dynamics.Appraisal;
import org.cyclework.roleplay.dynamics.Constants;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.dynamics.Signatures;
import org.cyclework.roleplay.dynamics.Style;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Says in words which of a turn's terms mattered: one sentence a term, none where nothing stands out. All figures are those
 * the engine reckoned with. The turns of both people are told to the one who reads.
 */
final class Attribution {

    private static final double LEAK_HEARD = .40;
    private static final double URGE_TO_SPEAK_OF = .20;
    private static final double GATE_CLOSING = .60;
    private static final double CLEARLY_MORE = .25;
    private static final double OPENNESS_PRESSES = .10;
    private static final Map<Integer, String> ORDINALS = Map.of(1, Words.of("why.second"), 2, Words.of("why.third"), 3, Words.of("why.fourth"));
    private static final Constants MODEL = Constants.standard();

    private final Turn turn;
    private final Appraisal heard;
    private final MoveSignature carried;
    private final PartnerState speakerNow;
    private final Style hearer;
    private final boolean spoken;
    private final Wording words;

    /** How the two are called in the sentences. */
    private record Wording(boolean own, Person speaker, Person hearer) {

        String speakersName() {
            return own ? Words.of("why.yourCharacter") : speaker.name();
        }

        String hearersName() {
            return own ? hearer.name() : Words.of("why.yourCharacter");
        }
    }

    private Attribution(Turn turn, Utterance said, String line, Style hearer, Wording words) {
        this.turn = turn;
        // what is not in quotation marks is a deed
        spoken = line.contains("“") || line.contains("\"");
        this.hearer = hearer;
        this.words = words;
        heard = turn.appraisal();
        carried = said.signature().filter(own -> !heard.missedReturn()).orElseGet(() -> Signatures.standard().of(heard.applied()));
        speakerNow = turn.state(turn.speaker());
    }

    /** What mattered in the turn of the one who reads. */
    static List<String> own(Reading reading, SeenRound seen) {
        return new Attribution(seen.own(), seen.said(), seen.ownText(), reading.style(reading.own().other()),
                new Wording(true, reading.self(), reading.other())).sentences();
    }

    /** What mattered in the other's turn. */
    static List<String> other(Reading reading, SeenRound seen) {
        return new Attribution(seen.other(), seen.heard(), seen.otherText(), reading.style(reading.own()),
                new Wording(false, reading.other(), reading.self())).sentences();
    }

    private List<String> sentences() {
        List<String> text = new ArrayList<>();
        if (heard.missedReturn()) {
            text.add(words.own() ? Words.of("why.missedOwn")
                    : Words.of("why.missedOther", words.speaker().name()));
            return text;
        }
        if (heard.keptBreak()) {
            text.add(words.own() ? Words.of("why.keptOwn")
                    : Words.of("why.keptOther", words.speaker().name()));
        }
        boolean joining = MoveGroup.of(turn.move()) == MoveGroup.JOINING;
        if (heard.leak() > LEAK_HEARD && (joining || turn.move() == MoveCode.ASSERT)) {
            leak(text);
        }
        if (!joining) {
            return text;
        }
        if (heard.gate() < GATE_CLOSING) {
            String who = capitalised(words.hearersName());
            String alarm = ScaleWords.level(alarmBehind(heard.gate()));
            String share = Texts.share(heard.gate());
            text.add(words.own() ? Words.of("why.gateOwn", who, alarm, share) : Words.of("why.gateOther", who, alarm, share, words.speaker().name()));
        }
        if (heard.repetition() > 0) {
            text.add(Words.of("why.repeated", ORDINALS.get(heard.repetition()), MoveWords.of(turn.move()).name(),
                    Texts.share(Math.pow(MODEL.repetition(), heard.repetition()))));
        }
        if (turn.move() == MoveCode.DISCLOSE && pressureOfOpenness() > OPENNESS_PRESSES) {
            text.add(Words.of("why.openness", words.hearersName()));
        }
        fit(text);
        return text;
    }

    private void leak(List<String> text) {
        boolean pursuing = speakerNow.p() >= speakerNow.w();
        if (Math.max(speakerNow.p(), speakerNow.w()) < URGE_TO_SPEAK_OF) {
            return;
        }
        String how = turn.move() == MoveCode.ASSERT ? Words.of("why.clear") : Words.of("why.soft");
        String name = words.speaker().name();
        String what = words.own() ? spoken ? Words.of("why.yourWords", how) : Words.of("why.yourDeed", how)
                : spoken ? Words.of("why.theirWords", name, how) : Words.of("why.theirDeed", name, how);
        text.add(Words.of(pursuing ? "why.leakSharp" : "why.leakCool", what, words.speakersName(), ScaleWords.level(speakerNow.a()),
                Texts.share(heard.leak() * MODEL.leakThrough()), words.speaker().their()));
    }

    /** The arousal at which the flood gate stands as it stood. */
    static double alarmBehind(double gate) {
        return Math.clamp(MODEL.floodLine() + Math.log(1 / gate - 1) / MODEL.floodSlope(), 0.0, 1.0);
    }

    /** How much of what was offered the tone left. */
    private double left() {
        return left(heard);
    }

    private static double left(Appraisal heard) {
        return 1 - MODEL.leakLoss() * heard.leak();
    }

    private double pressureOfOpenness() {
        return hearer.pressureSensitivity() * turn.intensity() / 3 * hearer.avoidance() * carried.openness() * left()
                * (MODEL.opennessPressure() + MODEL.opennessPressureFlooded() * (1 - heard.gate()));
    }

    /**
     * The second half of the fit, taken out of the engine's figure: how much of the room and the presence that were offered
     * was of the kind that this hearer needs first.
     */
    static double ofTheNeededKind(Appraisal heard, MoveSignature carried) {
        double offered = (carried.presence() + carried.validation() + carried.openness()) * left(heard);
        return 2 * heard.fit() - offered;
    }

    private void fit(List<String> text) {
        double presence = carried.presence() * left();
        double most = Math.max(presence, carried.space());
        double fitted = ofTheNeededKind(heard, carried);
        boolean besides = most - fitted > CLEARLY_MORE;
        double leaning = hearer.avoidance() - hearer.anxiety();
        String who = words.own() ? Words.of("why.you") : words.speaker().name();
        String share = Texts.share(fitted / most);
        if (besides && leaning > CLEARLY_MORE && presence > carried.space()) {
            text.add(Words.of("why.neededRoom", who, words.hearersName(), share));
        } else if (besides && leaning < -CLEARLY_MORE && carried.space() > presence) {
            text.add(words.own() ? Words.of("why.neededYou", who, words.hearersName(), share)
                    : Words.of("why.neededThem", who, words.hearersName(), share, words.speaker().name()));
        }
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
