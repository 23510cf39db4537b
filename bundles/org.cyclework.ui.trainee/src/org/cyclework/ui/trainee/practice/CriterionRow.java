package org.cyclework.ui.trainee.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.assessment.SelfRating;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** The ratings of one criterion as a group of radio buttons. */
final class CriterionRow extends Composite {

    private final List<Button> ratings = new ArrayList<>();

    /**
     * Makes the row.
     *
     * @param id by which tests find it; its buttons are found by it with a hyphen and 1, 2, 3
     * @param name the criterion, which screen readers say
     * @param rated told what was chosen
     */
    CriterionRow(Composite parent, String id, String name, Font font, Consumer<SelfRating> rated) {
        super(parent, SWT.NONE);
        Widgets.name(Widgets.id(this, id), name);
        RowLayoutFactory.fillDefaults().spacing(18).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(this);
        for (SelfRating rating : SelfRating.values()) {
            String word = switch (rating) {
                case MET -> Messages.Practice_met;
                case PARTLY -> Messages.Practice_partly;
                case NOT_YET -> Messages.Practice_notYet;
            };
            Button button = Widgets.id(new Button(this, SWT.RADIO), id + "-" + (ratings.size() + 1));
            button.setText((ratings.size() + 1) + "  " + word);
            button.setFont(font);
            Widgets.name(button, Messages.bind(Messages.Practice_ratingName, word, name));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (button.getSelection()) {
                    rated.accept(rating);
                }
            }));
            Arrows.choose(button);
            ratings.add(button);
        }
    }

    /** Shows a rating, or none. */
    void show(Optional<SelfRating> rating) {
        for (int i = 0; i < ratings.size(); i++) {
            boolean chosen = rating.filter(SelfRating.values()[i]::equals).isPresent();
            if (ratings.get(i).getSelection() != chosen) {
                ratings.get(i).setSelection(chosen);
            }
        }
    }

    boolean hasFocus() {
        return ratings.stream().anyMatch(Button::isFocusControl);
    }

    @Override
    public boolean setFocus() {
        return ratings.stream().filter(Button::getSelection).findFirst().orElse(ratings.getFirst()).setFocus();
    }
}
