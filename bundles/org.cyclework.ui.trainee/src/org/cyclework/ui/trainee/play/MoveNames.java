package org.cyclework.ui.trainee.play;

import java.util.EnumMap;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;

/** What the moves are called on screen. */
final class MoveNames {

    private static final Map<MoveCode, String> NAMES = new EnumMap<>(MoveCode.class);

    static {
        String[] names = {"pressing bid", "criticism", "loaded question", "protest test", "contempt", "topic change", "minimising", "defending",
            "appeasing", "no response", "leaving without return", "irritable outburst", "soft start", "vulnerable disclosure", "giving space",
            "presence", "break with return", "validation", "repair", "naming the loop", "neutral talk", "boundary", "firm request", "concession"};
        for (MoveCode code : MoveCode.values()) {
            NAMES.put(code, names[code.ordinal()]);
        }
    }

    private MoveNames() {
    }

    static String name(MoveCode code) {
        return NAMES.get(code);
    }
}
