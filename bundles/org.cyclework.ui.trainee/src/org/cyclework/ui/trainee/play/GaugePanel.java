package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.scene.Meter;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What can be felt and seen, beside the story. */
final class GaugePanel extends Composite {

    private static final int HINT = 120;

    private final ScrolledComposite scroll;
    private final Composite content;

    GaugePanel(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 14).spacing(0, 5).applyTo(content);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    void show(Gauges gauges) {
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        heading(gauges.inside(), "gauge-inside");
        text(gauges.alarm(), "own-alarm-words");
        meter(new Meter(content, "own-alarm", gauges.seat(), Messages.bind(Messages.Gauge_spoken, new Object[] {gauges.inside(), gauges.alarm(), gauges.trend()}), gauges.course()));
        if (gauges.course().size() > 1) {
            muted(Messages.Meter_turns, "own-alarm-axis");
        }
        text(gauges.safe(), "own-security");
        Label seen = heading(gauges.seen(), "gauge-seen");
        GridDataFactory.fillDefaults().grab(true, false).indent(0, Lettering.scaled(14)).hint(HINT, SWT.DEFAULT).applyTo(seen);
        text(gauges.shown(), "shown-alarm-words");
        meter(new Meter(content, "shown-alarm", Seating.other(gauges.seat()), Messages.bind(Messages.Line_two, gauges.seen(), gauges.shown()), List.of(gauges.shownNow())));
        if (!gauges.cue().isEmpty()) {
            text(gauges.cue(), "shown-cue");
        }
        muted(Messages.Scene_shownNote, "shown-note");
        TextSize.follow(content);
        fit();
    }

    private void fit() {
        if (!content.isDisposed() && scroll.getClientArea().width > 0) {
            content.layout(true, true);
            scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        }
    }

    /** @return the height of everything at a width */
    int heightAt(int width) {
        return content.computeSize(width, SWT.DEFAULT).y;
    }

    private Label heading(String words, String id) {
        return Lettering.look(text(words, id), Lettering.Look.STRONG);
    }

    private void muted(String words, String id) {
        Widgets.style(Lettering.look(text(words, id), Lettering.Look.SMALL), "CyMuted");
    }

    private Label text(String words, String id) {
        Label label = Widgets.id(new Label(content, SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void meter(Meter meter) {
        Lettering.look(meter, Lettering.Look.SMALL);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(meter);
    }
}
