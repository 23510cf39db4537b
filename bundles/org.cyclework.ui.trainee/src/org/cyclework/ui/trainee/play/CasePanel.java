package org.cyclework.ui.trainee.play;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Palette;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Pressing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Beside the briefing of a case: the way in, other ways, how long it takes, how much help there is, and earlier tries. */
final class CasePanel {

    static final int WIDTH = 330;
    private static final int HINT = 200;
    private static final int FRAME = 5;

    private final Composite content;
    private final CaseModel model;
    private SceneSetup setup;
    private int measured;

    /** What the panel asks its owner to do. */
    interface Actions {

        /** Takes a way in. */
        void enter(CaseModel.Lead lead);

        /** Puts the case away for today. */
        void notToday();

        /** Shows decisions again that were taken before. */
        void again(UUID session);
    }

    CasePanel(Composite parent, CaseModel model, LinkOpener links, Actions actions) {
        this.model = model;
        parent.setLayout(new FillLayout());
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(16, 20, 18, 18).spacing(0, 6).applyTo(content);
        scroll.setContent(content);
        model.assigned().ifPresent(words -> text(words, "case-assigned"));
        ways(actions);
        before();
        help();
        past(links, actions);
        button(Messages.Button_notToday, "opt-out", actions::notToday).setToolTipText(Messages.Case_notTodayTip);
        TextSize.follow(content);
        scroll.addListener(SWT.Resize, event -> measure(scroll));
        content.addListener(SWT.Settings, event -> {
            measured = 0;
            measure(scroll);
        });
    }

    /** Measures what is in it once for each width: GTK takes its time for every label. */
    private void measure(ScrolledComposite scroll) {
        int width = scroll.getClientArea().width;
        if (width != measured) {
            measured = width;
            scroll.setMinSize(content.computeSize(width, SWT.DEFAULT));
        }
    }

    /** @return how a scene is to be played */
    SceneSetup setup() {
        return setup;
    }

    private void ways(Actions actions) {
        List<CaseModel.Lead> leads = model.leads();
        for (int i = 0; i < leads.size(); i++) {
            CaseModel.Lead lead = leads.get(i);
            Button button = i == 0 ? primary(lead.words(), lead.id(), () -> actions.enter(lead)) : button(lead.words(), lead.id(), () -> actions.enter(lead));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            if (lead.kind() == CaseModel.Kind.BOTH) {
                button.setToolTipText(Messages.Case_twoTip);
            }
        }
        small(model.length(), "case-length");
    }

    private void before() {
        heading(Messages.Case_beforeTitle);
        text(model.before(), "case-before");
    }

    private void help() {
        List<CaseModel.Level> levels = model.levels();
        if (levels.isEmpty()) {
            return;
        }
        heading(Messages.Setup_help);
        setup = new SceneSetup(content, model);
    }

    private void past(LinkOpener links, Actions actions) {
        List<CaseModel.Past> past = model.past(ZoneId.systemDefault());
        if (past.isEmpty()) {
            return;
        }
        heading(Messages.Case_earlier);
        int number = 1;
        for (CaseModel.Past each : past) {
            text(each.words(), "earlier-" + number);
            Composite row = new Composite(content, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
            int at = number++;
            each.debrief().ifPresent(link -> button(row, Messages.Button_openDebrief, "earlier-debrief-" + at, () -> links.open(link)));
            each.again().ifPresent(session -> button(row, Messages.Button_lookAgain, "earlier-again-" + at, () -> actions.again(session)));
            each.compare().ifPresent(link -> button(row, Messages.Button_compareTries, "earlier-compare-" + at, () -> links.open(link)));
        }
    }

    /** Framed, so that it stands out wherever the focus is. */
    private Button primary(String words, String id, Runnable action) {
        Composite frame = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(FRAME, FRAME).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        frame.addListener(SWT.Paint, event -> {
            event.gc.setAntialias(SWT.ON);
            event.gc.setForeground(Palette.LINK.color());
            event.gc.setLineWidth(2);
            event.gc.drawRoundRectangle(1, 1, frame.getSize().x - 3, frame.getSize().y - 3, 2 * FRAME, 2 * FRAME);
        });
        return Lettering.look(Widgets.style(button(frame, words, id, action), "CyPrimary"), Lettering.Look.STRONG);
    }

    private Button button(String words, String id, Runnable action) {
        return button(content, words, id, action);
    }

    private static Button button(Composite parent, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(parent, SWT.PUSH), id);
        button.setText(words);
        Pressing.on(button, action);
        return button;
    }

    private void heading(String words) {
        Label label = Lettering.look(text(words, "case-heading"), Lettering.Look.STRONG);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).hint(HINT, SWT.DEFAULT).applyTo(label);
    }

    private void small(String words, String id) {
        Widgets.style(text(words, id), "CyMuted");
    }

    private Label text(String words, String id) {
        Label label = Widgets.id(new Label(content, SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
