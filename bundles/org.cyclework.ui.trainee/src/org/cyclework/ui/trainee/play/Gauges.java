package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.ui.scene.GaugeWords;
import org.cyclework.ui.trainee.Messages;

/**
 * What can be felt and seen at a moment, in words and on one scale from 0 to 10; no SWT.
 *
 * @param seat whose inside it is
 * @param inside what stands above the own gauge, with its name
 * @param alarm the own alarm in a line
 * @param course the own alarm so far, 0 to 1, oldest first
 * @param safe how safe it feels, in a line
 * @param seen what stands above the other's gauge, with a name
 * @param shown what shows of the other in a line
 * @param shownNow the same, 0 to 1
 * @param cue what else can be seen; empty where nothing is said of it
 */
record Gauges(Seat seat, String inside, String alarm, List<Double> course, String safe, String seen, String shown, double shownNow, String cue) {

    private static final int SCALE = 10;

    static Gauges of(Moment moment) {
        Optional<String> cue = moment.cue().or(() -> moment.otherSaid().flatMap(SpokenLine::cue));
        return new Gauges(moment.seat(), Messages.Scene_inside, GaugeWords.felt(moment.ownArousal()),
                moment.ownArousalSoFar(), Messages.bind(Messages.Scene_safe, Math.round(SCALE * moment.ownSecurity())), Messages.bind(Messages.Scene_seen, moment.otherName()),
                GaugeWords.shown(moment.shownArousal()), moment.shownArousal(), cue.orElse(""));
    }

    /** @return how the own alarm went, in a sentence */
    String trend() {
        if (course.size() < 2) {
            return "";
        }
        String numbers = course.stream().map(value -> Integer.toString(GaugeWords.number(value))).reduce((one, other) -> Messages.bind(Messages.Gauge_then, one, other)).orElse("");
        return Messages.bind(Messages.Gauge_course, numbers);
    }
}
