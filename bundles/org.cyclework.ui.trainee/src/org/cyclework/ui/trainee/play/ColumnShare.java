package org.cyclework.ui.trainee.play;

/**
 * Shares the height of a scene's column between the story and what can be done. Where there is room for both, the choices follow the
 * story at once; where there is not, the end of the story stays, and the choices scroll. No SWT.
 */
record ColumnShare(int story, int form) {

    /** The largest part of the height, in per cent, that the end of the story keeps for itself. */
    private static final int MOST_FOR_THE_END = 55;

    /**
     * @param height what there is
     * @param story what the whole story takes
     * @param end what the last lines take: one's own, the answer, and what happens now
     * @param form what all choices take
     */
    static ColumnShare of(int height, int story, int end, int form) {
        if (story + form <= height) {
            return new ColumnShare(story, height - story);
        }
        int kept = Math.min(end, height * MOST_FOR_THE_END / 100);
        int told = Math.clamp(height - form, kept, Math.max(kept, story));
        return new ColumnShare(told, Math.max(0, height - told));
    }
}
