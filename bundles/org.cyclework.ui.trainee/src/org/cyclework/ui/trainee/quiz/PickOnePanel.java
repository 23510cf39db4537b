package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** One option is picked. */
final class PickOnePanel implements AnswerPanel {

    private final Place place;
    private final List<Button> buttons = new ArrayList<>();

    PickOnePanel(Presentation.PickOne presentation, Place place) {
        this.place = place;
        for (Part part : presentation.options()) {
            Button button = place.choice(SWT.RADIO, part.text(), "option-" + (buttons.size() + 1));
            button.setData(part.id());
            buttons.add(button);
        }
    }

    @Override
    public Optional<Response> response() {
        return buttons.stream().filter(Button::getSelection).findFirst().map(button -> new Response.Picked((String) button.getData()));
    }

    @Override
    public void lock(Scored scored) {
        String picked = ((Response.Picked) scored.response()).optionId();
        for (Button button : buttons) {
            button.setSelection(picked.equals(button.getData()));
            button.setEnabled(false);
            for (PartFeedback part : scored.parts()) {
                if (part.id().equals(button.getData())) {
                    place.feedback(button, part, true);
                }
            }
        }
    }

    @Override
    public void focus() {
        buttons.get(0).setFocus();
    }

    @Override
    public boolean digit(int number) {
        if (number > buttons.size()) {
            return false;
        }
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(i == number - 1);
        }
        buttons.get(number - 1).setFocus();
        place.changed().run();
        return true;
    }
}
