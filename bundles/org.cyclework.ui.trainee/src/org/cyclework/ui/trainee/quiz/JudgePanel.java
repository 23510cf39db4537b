package org.cyclework.ui.trainee.quiz;

import java.util.Optional;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A statement is judged. */
final class JudgePanel implements AnswerPanel {

    private final Place place;
    private final Button yes;
    private final Button no;

    JudgePanel(Presentation.Judge presentation, Place place) {
        this.place = place;
        yes = place.choice(SWT.RADIO, Messages.Question_true, "option-1");
        no = place.choice(SWT.RADIO, Messages.Question_false, "option-2");
    }

    @Override
    public Optional<Response> response() {
        return yes.getSelection() || no.getSelection() ? Optional.of(new Response.Judged(yes.getSelection())) : Optional.empty();
    }

    @Override
    public void lock(Scored scored) {
        boolean judged = ((Response.Judged) scored.response()).value();
        yes.setSelection(judged);
        no.setSelection(!judged);
        yes.setEnabled(false);
        no.setEnabled(false);
        Button last = no;
        for (int i = scored.parts().size() - 1; i >= 0; i--) {
            PartFeedback part = scored.parts().get(i);
            place.feedback(scored.parts().size() == 2 ? (i == 0 ? yes : no) : last, part, true);
        }
    }

    @Override
    public void focus() {
        yes.setFocus();
    }

    @Override
    public boolean digit(int number) {
        if (number > 2) {
            return false;
        }
        yes.setSelection(number == 1);
        no.setSelection(number == 2);
        (number == 1 ? yes : no).setFocus();
        place.changed().run();
        return true;
    }
}
