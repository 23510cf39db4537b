package org.cyclework.ui.scene;

import org.cyclework.model.vignette.Seat;

/** Alarm from 0 to 10 as ten blocks in a page, as {@link Meter} draws it natively; words have to stand beside it. */
public final class GaugeBar {

    private static final int BLOCKS = 10;
    private static final int WIDE = 12;
    private static final int HIGH = 10;
    private static final int GAP = 2;

    private GaugeBar() {
    }

    /**
     * The drawing.
     *
     * @param seat whose alarm it is
     * @param alarm 0 to 1
     * @return SVG that takes its colours from the stylesheet of pages
     */
    public static String svg(Seat seat, double alarm) {
        int filled = GaugeWords.number(alarm);
        int width = BLOCKS * (WIDE + GAP) - GAP;
        StringBuilder svg = new StringBuilder("<svg class=\"gauge\" aria-hidden=\"true\" width=\"" + width + "\" height=\"" + HIGH + "\" viewBox=\"0 0 " + width + " " + HIGH + "\">");
        for (int block = 0; block < BLOCKS; block++) {
            boolean flooded = block >= BLOCKS * GaugeWords.FLOOD_LINE;
            String look = block >= filled ? "open" : flooded ? "flood" : Seating.seatClass(seat);
            svg.append("<rect class=\"").append(look).append("\" x=\"").append(block * (WIDE + GAP)).append("\" y=\"0\" width=\"").append(WIDE).append("\" height=\"")
                    .append(HIGH).append("\" rx=\"2\"/>");
        }
        return svg.append("</svg>").toString();
    }
}
