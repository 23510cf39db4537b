package org.cyclework.ui.supervisor.review;

import java.util.function.Supplier;
import org.cyclework.ui.Undo;

/**
 * An answer that was sent and can be taken back: what it said is begun again then, to be mended and sent.
 *
 * @param sent takes it back
 * @param begun where it is begun again
 * @param said what it said
 */
record AnswerStep(SentStep sent, Supplier<BegunReview> begun, Said said) implements Undo.Step {

    /**
     * What an answer said.
     *
     * @param words to the trainee
     * @param choice the name of what is decided; empty where it is nothing else than that it was seen
     * @param at the turn that was looked at
     */
    record Said(String words, String choice, String at) {
    }

    @Override
    public String label() {
        return sent.label();
    }

    @Override
    public Undo.Step reverse() {
        BegunReview draft = begun.get();
        boolean gone = sent.undone();
        boolean free = !draft.answers();
        if (!gone && free) {
            draft.answerAgain(said); // before whoever follows the record reads it
        }
        try {
            SentStep opposite = sent.reverse();
            if (gone && draft.answer().equals(said.words())) {
                draft.answered();
            }
            return new AnswerStep(opposite, begun, said);
        } catch (RuntimeException refused) {
            if (!gone && free) {
                draft.answered();
            }
            throw refused;
        }
    }
}
