package org.cyclework.ui.trainee.quiz;

import java.util.Optional;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

/** A statement is judged. */
final class JudgePanel implements AnswerPanel {

    private final Place place;
    private final Button yes;
    private final Button no;

    JudgePanel(Presentation.Judge presentation, Place place) {
        this.place = place;
        yes = place.choice(SWT.RADIO, 1, Messages.Question_true, "option-1");
        no = place.choice(SWT.RADIO, 2, Messages.Question_false, "option-2");
    }

    @Override
    public Optional<Response> response() {
        return yes.getSelection() || no.getSelection() ? Optional.of(new Response.Judged(yes.getSelection())) : Optional.empty();
    }

    @Override
    public void lock(Scored scored) {
        boolean judged = ((Response.Judged) scored.response()).value();
        boolean told = scored.parts().size() == 2;
        Label first = settle(yes, 1, judged, told && scored.parts().getFirst().right());
        Label second = settle(no, 2, !judged, told && scored.parts().getLast().right());
        for (int i = scored.parts().size() - 1; i >= 0; i--) {
            place.feedback(told && i == 0 ? first : second, scored.parts().get(i), true);
        }
    }

    private Label settle(Button button, int number, boolean own, boolean key) {
        String text = number == 1 ? Messages.Question_true : Messages.Question_false;
        return place.instead(button, SettledLine.option(number, text, own, key), own || key);
    }

    @Override
    public void close() {
        settle(yes, 1, false, false);
        settle(no, 2, false, false);
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
