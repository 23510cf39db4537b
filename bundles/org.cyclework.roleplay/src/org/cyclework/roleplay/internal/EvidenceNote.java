package org.cyclework.roleplay.internal;

import org.cyclework.roleplay.Debrief.ArousalSeries;

/** What may be read from a calm look: said with every debrief and with every guess of what was felt. */
final class EvidenceNote {

    private static final String MIXED = "The evidence is mixed on what lies under a calm look: it can hide high "
            + "alarm, and it can simply be calm. ";
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
        return MIXED + (hidden(other, widest) >= HIDDEN
                ? "In this scene " + name + " once felt " + Texts.level(other.felt().get(widest)) + " and showed "
                        + Texts.level(other.shown().get(widest)) + "."
                : "In this scene what " + name + " showed was close to what was felt.");
    }

    /** The same for one moment. */
    static String at(double felt, double shown) {
        return (felt - shown >= HIDDEN ? "Here more was felt than showed. " : "Here what showed was about what was felt. ")
                + "Neither is the rule: the evidence on what lies under a calm look is mixed, and it can simply be calm.";
    }

    private static double hidden(ArousalSeries series, int at) {
        return series.felt().get(at) - series.shown().get(at);
    }
}
