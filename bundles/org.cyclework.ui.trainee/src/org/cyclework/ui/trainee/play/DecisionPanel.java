package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.function.IntConsumer;
import org.cyclework.model.vignette.DecisionOption;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** A case of decisions: what lies on the table above, what can be done below it, and at the close what one takes from it. */
final class DecisionPanel extends Composite {

    /** The largest part of the height, in per cent, that the choices take of themselves. */
    private static final int MOST_FOR_CHOICES = 55;

    private final IntConsumer decide;
    private final SashForm sash;
    private final PageBrowser page;
    private final FormColumn form;
    private ChoiceList choices;
    private TakenForm taken;
    private boolean shared;

    /**
     * @param links follows the links of the page
     * @param decide gets the index of the option that was picked
     */
    DecisionPanel(Composite parent, LinkOpener links, IntConsumer decide) {
        super(parent, SWT.NONE);
        this.decide = decide;
        setLayout(new FillLayout());
        sash = new SashForm(this, SWT.VERTICAL);
        page = new PageBrowser(sash, "decision-page", links::open);
        page.onEscape(this::toTheChoices);
        form = new FormColumn(sash);
        form.addListener(SWT.Resize, event -> share());
    }

    /** Shows what is read now, and what can be decided. */
    void show(DecisionModel model) {
        form.clear();
        choices = null;
        taken = null;
        boolean situation = model.stand() == DecisionModel.Stand.SITUATION;
        if (situation) {
            Label what = new Label(form.content(), SWT.NONE);
            what.setText(Messages.Decision_what);
            GridDataFactory.fillDefaults().applyTo(what);
            choices = form.list("decision-", model.options().stream().map(DecisionOption::getText).toList(), true,
                    () -> form.setPrompt(Messages.Turn_marked), decide);
        }
        boolean closed = model.stand() == DecisionModel.Stand.CLOSE;
        if (closed) {
            taken = new TakenForm(form.content(), Messages.bind(Messages.Decision_ask, Messages.Own_stay), model.written());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(taken);
        }
        sash.setMaximizedControl(situation || closed ? null : page);
        page.show(model.page());
        shared = false;
        form.shown();
        share();
    }

    /** Once for each situation: after that it stays where the person drags it. */
    private void share() {
        int height = sash.getClientArea().height;
        int width = sash.getClientArea().width;
        if (!shared && (choices != null || taken != null) && height > 0 && width > 0) {
            shared = true;
            int wanted = Math.min(form.heightAt(width), height * MOST_FOR_CHOICES / 100);
            sash.setWeights(height - wanted, wanted);
        }
    }

    /** @return what is written at the close and not kept yet */
    List<Reflection> changed(DecisionModel model) {
        return taken == null ? List.of() : taken.changed(model.written());
    }

    private void toTheChoices() {
        if (taken != null) {
            taken.setFocus();
        } else if (choices == null) {
            page.traverse(SWT.TRAVERSE_TAB_NEXT);
        } else {
            Event down = new Event();
            down.keyCode = SWT.ARROW_DOWN;
            choices.key(down);
        }
    }

    /** A key was pressed; returns whether it meant something here. The arrows belong to the page while it is read. */
    boolean key(Event event) {
        boolean arrow = event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP;
        return choices != null && !(arrow && reading()) && choices.key(event);
    }

    private boolean reading() {
        for (Control at = getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == page) {
                return true;
            }
        }
        return false;
    }

    /** The page has the focus, so that it can be read to its end and no key decides by chance. */
    @Override
    public boolean setFocus() {
        return page.setFocus();
    }
}
