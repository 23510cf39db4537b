package org.cyclework.roleplay.internal;

import org.cyclework.roleplay.Debrief.ArousalSeries;
import org.cyclework.roleplay.ScaleWords;
import org.cyclework.roleplay.internal.texts.Words;

/** What may be read from a calm look: said with every debrief and with every guess of what was felt. */
final class EvidenceNote {

    private static final double HIDDEN = .15;

    private EvidenceNote() {
    }

    static String of(ArousalSeries other, String name) {
        int widest = 0;
        for (int i = 1; i < other.felt().size(); i++) {
            if (hidden(other, i) > hidden(other, widest)) {
                widest = i;
            }
        }
        return Words.of("evidence.mixed") + " " + (hidden(other, widest) >= HIDDEN
                ? Words.of("evidence.hidden", name, ScaleWords.level(other.felt().get(widest)), ScaleWords.level(other.shown().get(widest)))
                : Words.of("evidence.close", name));
    }

    /** The same for one moment. */
    static String at(double felt, double shown) {
        return (felt - shown >= HIDDEN ? Words.of("evidence.hereMore") : Words.of("evidence.hereSame")) + " "
                + Words.of("evidence.noRule");
    }

    private static double hidden(ArousalSeries series, int at) {
        return series.felt().get(at) - series.shown().get(at);
    }
}
