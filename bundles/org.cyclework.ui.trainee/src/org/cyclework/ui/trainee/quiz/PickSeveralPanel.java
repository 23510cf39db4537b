package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Any number of options is picked. */
final class PickSeveralPanel implements AnswerPanel {

    private final Place place;
    private final List<Button> buttons = new ArrayList<>();

    PickSeveralPanel(Presentation.PickSeveral presentation, Place place) {
        this.place = place;
        for (Part part : presentation.options()) {
            Button button = place.choice(SWT.CHECK, part.text(), "option-" + (buttons.size() + 1));
            button.setData(part.id());
            buttons.add(button);
        }
    }

    @Override
    public Optional<Response> response() {
        Set<String> picked = buttons.stream().filter(Button::getSelection).map(button -> (String) button.getData()).collect(Collectors.toSet());
        return picked.isEmpty() ? Optional.empty() : Optional.of(new Response.PickedSet(picked));
    }

    @Override
    public void lock(Scored scored) {
        Set<String> picked = ((Response.PickedSet) scored.response()).optionIds();
        for (Button button : buttons) {
            button.setSelection(picked.contains(button.getData()));
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
        Button button = buttons.get(number - 1);
        button.setSelection(!button.getSelection());
        button.setFocus();
        place.changed().run();
        return true;
    }
}
