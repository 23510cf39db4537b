package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.assessment.Criterion;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;

/** Own words are held against criteria: a level for each, and a button that keeps them. */
final class RatingPanel {

    private final List<Criterion> criteria;
    private final List<Combo> combos = new ArrayList<>();
    private Button keep;

    RatingPanel(List<Criterion> criteria, Map<String, Integer> levels, Place place) {
        this.criteria = criteria;
        for (Criterion criterion : criteria) {
            String name = place.plain().apply(criterion.name());
            place.label(criterion.name());
            Combo combo = Widgets.name(Widgets.id(new Combo(place.parent(), SWT.READ_ONLY | SWT.DROP_DOWN), "level-" + (combos.size() + 1)), name);
            combo.add(Messages.Question_choose);
            for (int level = 1; level <= criterion.levels(); level++) {
                combo.add(level <= criterion.anchors().size() ? level + "  " + place.plain().apply(criterion.anchors().get(level - 1)) : "" + level);
            }
            combo.select(levels.getOrDefault(criterion.id(), 0));
            combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).indent(28, 0).applyTo(combo);
            combos.add(combo);
        }
    }

    /** Shows the levels only. */
    void lock(Place place) {
        combos.forEach(combo -> place.instead(combo, SettledLine.chosen(combo.getText()), true));
    }

    /** Adds the button that keeps the levels. */
    void rates(Place place, Consumer<Map<String, Integer>> rated) {
        keep = Widgets.id(new Button(place.parent(), SWT.PUSH), "rate");
        keep.setText(Messages.Button_rate);
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> levels().ifPresent(levels -> {
            keep.setEnabled(false);
            rated.accept(levels);
        })));
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(keep);
        changed();
        focus();
    }

    /** Gives the focus to the first level. */
    void focus() {
        combos.getFirst().setFocus();
    }

    private void changed() {
        keep.setEnabled(levels().isPresent());
    }

    private Optional<Map<String, Integer>> levels() {
        Map<String, Integer> levels = new HashMap<>();
        for (int i = 0; i < combos.size(); i++) {
            if (combos.get(i).getSelectionIndex() > 0) {
                levels.put(criteria.get(i).id(), combos.get(i).getSelectionIndex());
            }
        }
        return levels.size() < criteria.size() ? Optional.empty() : Optional.of(levels);
    }
}
