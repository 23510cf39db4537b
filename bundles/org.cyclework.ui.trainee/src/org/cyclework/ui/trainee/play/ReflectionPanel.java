package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The last page of a debrief, and below it what the trainee takes away. */
final class ReflectionPanel extends Composite {

    private final PageBrowser page;
    private final TakenForm taken;

    ReflectionPanel(Composite parent, LinkOpener links, KeptPlay kept) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        page = new PageBrowser(this, "debrief-next", links::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Composite below = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 10).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        taken = new TakenForm(below, Messages.bind(Messages.Reflection_ask, Messages.Own_stay), kept.reflections());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(taken);
    }

    void show(HtmlPage shown) {
        page.show(shown);
    }

    /** @return the page above */
    PageBrowser page() {
        return page;
    }

    /** What is written now, where it differs from what was kept before. */
    List<Reflection> changed(KeptPlay kept) {
        return taken.changed(kept.reflections());
    }

    @Override
    public boolean setFocus() {
        return taken.setFocus();
    }
}
