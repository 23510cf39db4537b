package org.cyclework.ui.supervisor.review;

import java.util.OptionalInt;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A rubric to be filled in: for each criterion what is seen at each level, and “not seen”. */
public final class RatingPanel extends Composite {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 60;

    private final RatingModel model;
    private final Runnable changed;
    private final Composite form;
    private final Label unsent;

    public RatingPanel(Composite parent, RatingModel model, Runnable changed) {
        super(parent, SWT.NONE);
        this.model = model;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(this);
        Scrolled scrolled = new Scrolled(this);
        form = scrolled.content();
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 6).applyTo(form);
        new Heading(form, "rating", model.rubric().title()).say(model.rubric().about());
        Lettering.look(text(Messages.Rating_blind), Lettering.Look.SMALL);
        model.rubric().criteria().forEach(this::criterion);
        text(Messages.Rating_remark);
        Text remark = Writing.field(form, "rating.remark", Messages.Rating_remark, WIDTH, HEIGHT);
        remark.setText(model.remark());
        remark.addListener(SWT.Modify, event -> {
            model.remark(remark.getText());
            tell();
        });
        unsent = Widgets.style(Lettering.look(Widgets.id(text(model.unsent()), "rating.unsent"), Lettering.Look.SMALL), "CyMuted");
        scrolled.measure();
    }

    private void criterion(Rubric.Criterion criterion) {
        Label title = Lettering.look(text(criterion.title()), Lettering.Look.STRONG);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 12).applyTo(title);
        Composite levels = Widgets.name(new Composite(form, SWT.NONE), criterion.title());
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(levels);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(levels);
        for (int level = 1; level <= criterion.levels(); level++) {
            radio(levels, criterion, Messages.bind(Messages.Rating_level, level, criterion.anchors().get(level - 1)), OptionalInt.of(level));
        }
        radio(levels, criterion, Messages.Rating_notSeen, OptionalInt.empty());
    }

    private void radio(Composite levels, Rubric.Criterion criterion, String words, OptionalInt level) {
        Button radio = Widgets.id(new Button(levels, SWT.RADIO | SWT.WRAP), "rating." + criterion.id() + "." + level.orElse(0));
        Arrows.choose(radio);
        radio.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(radio);
        radio.setSelection(model.level(criterion.id()).equals(level));
        radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (radio.getSelection()) {
                model.set(criterion.id(), level);
                tell();
            }
        }));
    }

    private void tell() {
        unsent.setText(model.unsent());
        changed.run();
    }

    private Label text(String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
