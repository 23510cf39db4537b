package org.cyclework.ui.trainee.quiz;

import java.util.Optional;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Writing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** An answer is written in one's own words. Enter begins a new line here; the button, or Control and Enter, hands it in. */
final class WritePanel implements AnswerPanel {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 110;

    private final Text text;

    WritePanel(Presentation.Write presentation, Place place) {
        text = Writing.field(place.parent(), "written-answer", Messages.Question_ownWords, WIDTH, HEIGHT);
        text.setTextLimit(Response.Written.LONGEST);
        text.addModifyListener(event -> place.changed().run());
        text.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                event.doit = false;
                // not while the key is still being handled: the field goes away
                event.display.asyncExec(place.submit());
            }
        });
    }

    @Override
    public Optional<Response> response() {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(new Response.Written(text.getText()));
    }

    @Override
    public void restore(Response response) {
        text.setText(((Response.Written) response).text());
    }

    @Override
    public void lock(Scored scored) {
        restore(scored.response());
        text.setEditable(false);
    }

    @Override
    public void close() {
        text.setEditable(false);
    }

    @Override
    public void focus() {
        text.setFocus();
    }
}
