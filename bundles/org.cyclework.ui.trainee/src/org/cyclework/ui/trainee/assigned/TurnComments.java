package org.cyclework.ui.trainee.assigned;

import java.util.List;
import java.util.Optional;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.scene.Markup;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;

/** What supervisors wrote on turns of a play, each under the words of its turn, as XHTML; no SWT. */
public final class TurnComments {

    private final KeptPlay kept;

    /** @param kept the play */
    public TurnComments(KeptPlay kept) {
        this.kept = kept;
    }

    /** @return the comments on turns of this play: which turn, who spoke, the words, and what was written on them */
    public String of(Feedback feedback) {
        StringBuilder html = new StringBuilder();
        turns(feedback).forEach(turn -> html.append(turn(turn, feedback)));
        return html.toString();
    }

    private List<TurnRef> turns(Feedback feedback) {
        return feedback.on(kept.session()).stream().flatMap(comment -> comment.turn().stream()).distinct().toList();
    }

    private String turn(TurnRef turn, Feedback feedback) {
        StringBuilder html = new StringBuilder("<section class=\"turn-feedback\">");
        TurnPlace.row(kept, turn).ifPresent(row -> html.append("<p class=\"").append(Seating.seatClass(row.seat())).append("\"><strong>").append(Markup.esc(where(turn, row))).append("</strong> ")
                .append(Seating.mark(row.seat())).append(' ').append(Markup.esc(Messages.bind(Messages.Feedback_said, row.name(), row.text()))).append("</p>"));
        feedback.on(kept.session()).stream().filter(comment -> comment.turn().equals(Optional.of(turn))).forEach(comment -> html.append(CameBack.comment(comment)));
        return html.append("</section>").toString();
    }

    private String where(TurnRef turn, Transcript.Row row) {
        return turn.tryNumber() == kept.tries().size() ? Messages.bind(Messages.Feedback_turn, row.round()) : Messages.bind(Messages.Feedback_turnOf, turn.tryNumber(), row.round());
    }
}
