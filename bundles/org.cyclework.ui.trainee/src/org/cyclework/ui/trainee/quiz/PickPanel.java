package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;

/** Options are picked: one of them, or any number. */
final class PickPanel implements AnswerPanel {

    private final Place place;
    private final boolean one;
    private final Function<Set<String>, Response> toResponse;
    private final List<Part> options;
    private final List<Button> buttons = new ArrayList<>();

    PickPanel(Presentation.PickOne presentation, Place place) {
        this(presentation.options(), true, ids -> new Response.Picked(ids.iterator().next()), place);
    }

    PickPanel(Presentation.PickSeveral presentation, Place place) {
        this(presentation.options(), false, Response.PickedSet::new, place);
    }

    private PickPanel(List<Part> options, boolean one, Function<Set<String>, Response> toResponse, Place place) {
        this.place = place;
        this.one = one;
        this.options = options;
        this.toResponse = toResponse;
        for (Part part : options) {
            Button button = place.choice(one ? SWT.RADIO : SWT.CHECK, buttons.size() + 1, SettledLine.explained(part.text()), "option-" + (buttons.size() + 1));
            button.setData(part.id());
            buttons.add(button);
        }
    }

    @Override
    public Optional<Response> response() {
        Set<String> picked = buttons.stream().filter(Button::getSelection).map(button -> (String) button.getData()).collect(Collectors.toSet());
        return picked.isEmpty() ? Optional.empty() : Optional.of(toResponse.apply(picked));
    }

    @Override
    public void lock(Scored scored) {
        Set<String> picked = scored.response() instanceof Response.PickedSet several ? several.optionIds()
                : Set.of(((Response.Picked) scored.response()).optionId());
        for (int i = 0; i < buttons.size(); i++) {
            String id = options.get(i).id();
            Optional<PartFeedback> told = scored.parts().stream().filter(part -> part.id().equals(id)).findFirst();
            Label line = settle(i, picked.contains(id), told.filter(PartFeedback::right).isPresent());
            told.ifPresent(part -> place.feedback(line, part, true));
        }
    }

    private Label settle(int i, boolean own, boolean key) {
        return place.instead(buttons.get(i), SettledLine.option(i + 1, place.plain().apply(SettledLine.explained(options.get(i).text())), own, key), own || key);
    }

    @Override
    public void close() {
        for (int i = 0; i < buttons.size(); i++) {
            settle(i, false, false);
        }
    }

    @Override
    public void focus() {
        buttons.getFirst().setFocus();
    }

    /** Picks the option with this number, and takes it back where several may be picked. */
    @Override
    public boolean digit(int number) {
        if (number > buttons.size()) {
            return false;
        }
        Button button = buttons.get(number - 1);
        if (one) {
            buttons.forEach(other -> other.setSelection(other == button));
        } else {
            button.setSelection(!button.getSelection());
        }
        button.setFocus();
        place.changed().run();
        return true;
    }
}
