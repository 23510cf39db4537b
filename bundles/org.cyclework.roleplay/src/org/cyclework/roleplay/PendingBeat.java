package org.cyclework.roleplay;

import java.util.List;
import org.cyclework.model.vignette.BeatKind;

/**
 * A question that waits for an answer before the scene goes on. Nothing about the answer is told before the debrief.
 *
 * @param id the beat's id in the case
 * @param kind what is asked. Where there are choices the answer is the id of one of them; without choices
 *     {@code PREDICT_AROUSAL} takes a whole number from 0 to 10, and every other kind any text. A choice may be followed by
 *     {@code @} and how sure the trainee is, from 0 to 100
 * @param prompt the question
 * @param choices the answers to choose from, in the case's order; empty where a number or a text is asked for
 */
public record PendingBeat(String id, BeatKind kind, String prompt, List<BeatOption> choices) {

    /**
     * One answer to choose.
     *
     * @param id the choice's id in the case
     * @param text what it says
     */
    public record BeatOption(String id, String text) {
    }

    /** Copies the list. */
    public PendingBeat {
        choices = List.copyOf(choices);
    }
}
