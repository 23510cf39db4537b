package org.cyclework.ui.trainee.quiz;

import java.util.Optional;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A word or phrase is typed. */
final class TypePanel implements AnswerPanel {

    private final Place place;
    private final Text text;

    TypePanel(Presentation.Type presentation, Place place) {
        this.place = place;
        text = new Text(place.parent(), SWT.SINGLE | SWT.BORDER);
        text.setTextLimit(Response.Typed.LONGEST);
        text.setMessage(Messages.Question_yourAnswer);
        Widgets.name(Widgets.id(text, "typed-answer"), Messages.Question_yourAnswer);
        text.addModifyListener(event -> place.changed().run());
        place.submitsOnEnter(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
    }

    @Override
    public Optional<Response> response() {
        return text.getText().isBlank() ? Optional.empty() : Optional.of(new Response.Typed(text.getText()));
    }

    @Override
    public void restore(Response response) {
        text.setText(((Response.Typed) response).text());
    }

    @Override
    public void lock(Scored scored) {
        text.setText(((Response.Typed) scored.response()).text());
        text.setEditable(false);
        scored.parts().forEach(part -> place.feedback(text, part, true));
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
