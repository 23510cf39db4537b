package org.cyclework.ui.trainee.quiz;

import java.util.Set;
import org.cyclework.ui.Preferences;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A part that scrolls down where it is higher than its room; what gets the focus comes into view. */
final class Scrolling {

    private Scrolling() {
    }

    /** @return an empty one that fills a grid; its content is set and fitted by whoever fills it */
    static ScrolledComposite in(Composite parent) {
        ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, event -> fit(scroll));
        Preferences.follow(scroll, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), () -> later(scroll));
        return scroll;
    }

    /** The controls take their new size in this turn of the window, whoever is asked first. */
    private static void later(ScrolledComposite scroll) {
        scroll.getDisplay().asyncExec(() -> {
            if (!scroll.isDisposed()) {
                fit(scroll);
            }
        });
    }

    /** Fits a content that is new, now and once more when its letters have their size. */
    static void fitNew(ScrolledComposite scroll) {
        fit(scroll);
        later(scroll);
    }

    /** Gives the content the height that it needs at this width. */
    static void fit(ScrolledComposite scroll) {
        Control content = scroll.getContent();
        if (content != null && !content.isDisposed()) {
            if (content instanceof Composite composite) {
                Roomy.measure(composite);
            }
            scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
            if (content instanceof Composite composite) {
                // where its size is the same as before, nobody else lays out what is new in it; what was measured just now still holds
                composite.layout(false, true);
            }
        }
    }
}
