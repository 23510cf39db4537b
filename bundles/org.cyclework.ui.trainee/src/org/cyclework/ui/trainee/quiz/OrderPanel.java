package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Steps are put into order with a button up and a button down each. */
final class OrderPanel implements AnswerPanel {

    private final Place place;
    private final List<Part> steps;
    private final Composite rows;
    private final List<Button> ups = new ArrayList<>();
    private final List<Button> downs = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private boolean locked;

    OrderPanel(Presentation.Order presentation, Place place) {
        this.place = place;
        this.steps = new ArrayList<>(presentation.steps());
        rows = new Composite(place.parent(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        for (int i = 0; i < steps.size(); i++) {
            row(i);
        }
        show();
    }

    private void row(int row) {
        ups.add(arrow(row, -1, SWT.UP));
        downs.add(arrow(row, 1, SWT.DOWN));
        Label label = new Label(rows, SWT.WRAP);
        label.setData(Ids.WIDGET_KEY, "step-" + (row + 1));
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        labels.add(label);
    }

    private Button arrow(int row, int by, int direction) {
        Button button = new Button(rows, SWT.PUSH);
        button.setText(direction == SWT.UP ? "↑" : "↓");
        button.setData(Ids.WIDGET_KEY, (by < 0 ? "up-" : "down-") + (row + 1));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> move(row, by)));
        return button;
    }

    private void move(int row, int by) {
        int target = row + by;
        if (locked || target < 0 || target >= steps.size()) {
            return;
        }
        Collections.swap(steps, row, target);
        show();
        (by < 0 ? ups : downs).get(target).setFocus();
        place.changed().run();
    }

    private void show() {
        for (int i = 0; i < steps.size(); i++) {
            String text = place.plain().apply(steps.get(i).text());
            labels.get(i).setText(i + 1 + "  " + text.replace("&", "&&"));
            ups.get(i).setEnabled(!locked && i > 0);
            ups.get(i).setToolTipText(Messages.bind(Messages.Question_up, text));
            downs.get(i).setEnabled(!locked && i < steps.size() - 1);
            downs.get(i).setToolTipText(Messages.bind(Messages.Question_down, text));
        }
        rows.layout(true, true);
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(new Response.Ordered(steps.stream().map(Part::id).toList()));
    }

    @Override
    public void lock(Scored scored) {
        List<String> ids = ((Response.Ordered) scored.response()).stepIds();
        steps.sort((a, b) -> ids.indexOf(a.id()) - ids.indexOf(b.id()));
        close();
        for (int i = steps.size() - 1; i >= 0; i--) {
            for (PartFeedback part : scored.parts()) {
                if (part.id().equals(steps.get(i).id())) {
                    place.feedback(rows, new PartFeedback(part.id(), part.text(), true, part.right(),
                            (i + 1) + "  " + part.feedback()), true);
                }
            }
        }
        if (scored.marks().measures().containsKey("ranked")) {
            place.summary(Messages.Question_ranked);
        }
    }

    @Override
    public void close() {
        locked = true;
        show();
    }

    @Override
    public void focus() {
        downs.get(0).setFocus();
    }
}
