package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The gaps of a text are filled: the text with numbered gaps, and a field for each number. */
final class FillPanel implements AnswerPanel {

    private final Place place;
    private final List<String> gapIds;
    private final List<Text> fields = new ArrayList<>();

    FillPanel(Presentation.Fill presentation, Place place) {
        this.place = place;
        this.gapIds = presentation.gapIds();
        StringBuilder words = new StringBuilder(presentation.texts().get(0));
        for (int i = 0; i < gapIds.size(); i++) {
            words.append("(").append(i + 1).append(") ……").append(presentation.texts().get(i + 1));
        }
        place.label(words.toString());
        for (int i = 1; i <= gapIds.size(); i++) {
            fields.add(field(i));
        }
    }

    private Text field(int number) {
        String name = Messages.bind(Messages.Question_gap, number);
        Label label = new Label(place.parent(), SWT.NONE);
        label.setText(name);
        Text field = Widgets.name(Widgets.id(new Text(place.parent(), SWT.SINGLE | SWT.BORDER), "gap-" + number), name);
        field.setTextLimit(Response.Typed.LONGEST);
        field.addModifyListener(event -> place.changed().run());
        place.submitsOnEnter(field);
        GridDataFactory.swtDefaults().hint(300, SWT.DEFAULT).applyTo(field);
        return field;
    }

    @Override
    public Optional<Response> response() {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).getText().isBlank()) {
                filled.put(gapIds.get(i), fields.get(i).getText());
            }
        }
        return filled.size() < fields.size() ? Optional.empty() : Optional.of(new Response.Filled(filled));
    }

    @Override
    public void restore(Response response) {
        Map<String, String> filled = ((Response.Filled) response).textByGap();
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setText(filled.getOrDefault(gapIds.get(i), ""));
        }
    }

    @Override
    public void lock(Scored scored) {
        restore(scored.response());
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setEditable(false);
            for (PartFeedback part : scored.parts()) {
                if (part.id().equals(gapIds.get(i))) {
                    place.feedback(fields.get(i), part, true);
                }
            }
        }
    }

    @Override
    public void close() {
        fields.forEach(field -> field.setEditable(false));
    }

    @Override
    public void focus() {
        fields.getFirst().setFocus();
    }
}
