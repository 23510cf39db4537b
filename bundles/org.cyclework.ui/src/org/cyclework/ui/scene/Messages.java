package org.cyclework.ui.scene;

import org.eclipse.osgi.util.NLS;

/** The words around a scene that was played. */
final class Messages extends NLS {

    // Named after their keys; the file beside this class has the words.
    public static String Column_turn;
    public static String Debrief_alarms, Debrief_line, Debrief_move, Debrief_noPart, Debrief_part, Debrief_said, Debrief_table, Debrief_triesFigure;
    public static String Debrief_twoTries;
    public static String Figure_break, Figure_curves, Figure_felt, Figure_loop, Figure_showed, Figure_tries, Figure_try, Figure_turningPoint;
    public static String Gauge_breaking, Gauge_calm, Gauge_flooded, Gauge_high, Gauge_line, Gauge_littleTense, Gauge_low, Gauge_middle, Gauge_rest;
    public static String Gauge_tense, Gauge_tension, Gauge_veryTense;
    public static String Meter_flood;

    static {
        NLS.initializeMessages("org.cyclework.ui.scene.messages", Messages.class);
    }

    private Messages() {
    }
}
