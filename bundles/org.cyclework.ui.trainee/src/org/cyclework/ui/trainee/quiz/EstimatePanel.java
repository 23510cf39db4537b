package org.cyclework.ui.trainee.quiz;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/** A number is estimated on a scale, and how sure one is of it on another; each must be touched once, since neither has a neutral place. */
final class EstimatePanel implements AnswerPanel {

    private static final int PERCENT = 100;
    private static final double TENTHS = 10;
    private static final DecimalFormat NUMBER = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT)));

    private final Place place;
    private final Presentation.Estimate presentation;
    private final Slider value;
    private final Slider sure;

    /** A scale with its name and what stands on it. */
    private final class Slider {

        private final Scale scale;
        private final Label shown;
        private boolean touched;

        Slider(String id, String name, int steps) {
            Label label = new Label(place.parent(), SWT.WRAP);
            label.setText(name);
            Composite row = new Composite(place.parent(), SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            scale = Widgets.name(Widgets.id(new Scale(row, SWT.HORIZONTAL), id), name);
            scale.setMaximum(steps);
            scale.setIncrement(1);
            scale.setPageIncrement(Math.max(1, steps / 10));
            scale.setSelection(0);
            GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).applyTo(scale);
            shown = Widgets.id(new Label(row, SWT.NONE), id + "-shown");
            shown.setText(Messages.Question_notSaid);
            GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(shown);
            scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> touch()));
            scale.addListener(SWT.MouseUp, event -> touch()); // the lowest number is said by a click where the slider stands
            place.submitsOnEnter(scale);
        }

        void touch() {
            touched = true;
            shown.setText(this == value ? NUMBER.format(estimate()) : scale.getSelection() + " %");
            place.changed().run();
        }

        void show(double share) {
            scale.setSelection((int) Math.round(scale.getMaximum() * share));
            touched = true;
        }
    }

    EstimatePanel(Presentation.Estimate presentation, Place place) {
        this.place = place;
        this.presentation = presentation;
        value = new Slider("estimate", Messages.bind(Messages.Question_estimate,
                NUMBER.format(presentation.minimum()), NUMBER.format(presentation.maximum())), steps());
        sure = new Slider("confidence", Messages.bind(Messages.Question_sureOfIt, NUMBER.format(presentation.tolerance())), PERCENT);
    }

    /** Tenths on a short scale, whole numbers on a longer one, and at most a hundred steps on a very long one. */
    private int steps() {
        double width = presentation.maximum() - presentation.minimum();
        return (int) Math.round(width <= PERCENT / TENTHS ? width * TENTHS : Math.min(width, PERCENT));
    }

    private double estimate() {
        double width = presentation.maximum() - presentation.minimum();
        double exact = presentation.minimum() + width * value.scale.getSelection() / value.scale.getMaximum();
        return Math.clamp(Math.round(exact * TENTHS) / TENTHS, presentation.minimum(), presentation.maximum());
    }

    @Override
    public Optional<Response> response() {
        return value.touched && sure.touched ? Optional.of(new Response.Estimated(estimate(), sure.scale.getSelection() / (double) PERCENT))
                : Optional.empty();
    }

    @Override
    public void lock(Scored scored) {
        Response.Estimated said = (Response.Estimated) scored.response();
        value.show((said.value() - presentation.minimum()) / (presentation.maximum() - presentation.minimum()));
        sure.show(said.sure());
        value.shown.setText(NUMBER.format(said.value()));
        sure.shown.setText(Math.round(PERCENT * said.sure()) + " %");
        close();
        scored.parts().forEach(part -> place.feedback(sure.scale.getParent(), part, true));
        Optional.ofNullable(scored.marks().measures().get("brier")).ifPresent(brier -> place.summary(sureness(brier)));
    }

    @Override
    public void close() {
        value.scale.setEnabled(false);
        sure.scale.setEnabled(false);
    }

    /** Half sure, whatever comes, is a quarter; a third off is about a tenth. */
    static String sureness(double brier) {
        return brier <= 0.1 ? Messages.Question_sureFitted : brier <= 0.25 ? Messages.Question_surePartly : Messages.Question_sureNot;
    }

    @Override
    public void focus() {
        value.scale.setFocus();
    }
}
