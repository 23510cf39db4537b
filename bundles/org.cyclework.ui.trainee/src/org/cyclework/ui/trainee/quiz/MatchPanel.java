package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;

/** Each left side is given a right side. */
final class MatchPanel implements AnswerPanel {

    private static final String NONE = Messages.Question_choose;

    private final Place place;
    private final List<Part> right;
    private final List<Combo> combos = new ArrayList<>();

    MatchPanel(Presentation.Match presentation, Place place) {
        this.place = place;
        this.right = presentation.right();
        for (Part part : presentation.left()) {
            String left = place.plain().apply(part.text());
            Label label = new Label(place.parent(), SWT.WRAP);
            label.setText(left.replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).indent(0, 4).applyTo(label);
            Combo combo = new Combo(place.parent(), SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.add(NONE);
            right.forEach(side -> combo.add(place.plain().apply(side.text())));
            combo.select(0);
            combo.setData(part.id());
            Widgets.name(Widgets.id(combo, "match-" + (combos.size() + 1)), left);
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> place.changed().run()));
            place.submitsOnEnter(combo);
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(28, 0).applyTo(combo);
            combos.add(combo);
        }
    }

    @Override
    public Optional<Response> response() {
        Map<String, String> pairs = new HashMap<>();
        for (Combo combo : combos) {
            if (combo.getSelectionIndex() > 0) {
                pairs.put((String) combo.getData(), right.get(combo.getSelectionIndex() - 1).id());
            }
        }
        return pairs.size() < combos.size() ? Optional.empty() : Optional.of(new Response.Matched(pairs));
    }

    @Override
    public void lock(Scored scored) {
        Map<String, String> pairs = ((Response.Matched) scored.response()).rightByLeft();
        for (Combo combo : combos) {
            for (int i = 0; i < right.size(); i++) {
                if (right.get(i).id().equals(pairs.get(combo.getData()))) {
                    combo.select(i + 1);
                }
            }
            Label line = place.instead(combo, SettledLine.chosen(combo.getText()), true);
            for (PartFeedback part : scored.parts()) {
                if (part.id().equals(combo.getData())) {
                    place.feedback(line, part, true);
                }
            }
        }
    }

    @Override
    public void close() {
        combos.forEach(combo -> combo.setEnabled(false));
    }

    @Override
    public void focus() {
        combos.get(0).setFocus();
    }
}
