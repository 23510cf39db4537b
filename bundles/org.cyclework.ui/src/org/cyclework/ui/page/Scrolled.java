package org.cyclework.ui.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A form that scrolls where it is higher than the window, and keeps what has the focus in view. */
public final class Scrolled {

    private static final int SOME = 24;

    private final ScrolledComposite scroll;
    private final Composite content;

    /**
     * @param parent a grid, of which it takes the room
     */
    public Scrolled(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(scroll);
        content = new Composite(scroll, SWT.NONE);
        scroll.setContent(content);
        scroll.getVerticalBar().setIncrement(SOME);
        scroll.addListener(SWT.Resize, this::measure);
        content.addListener(SWT.Settings, this::measure);
    }

    /** @return where the form goes; must be given a layout */
    public Composite content() {
        return content;
    }

    /** Measures the form again, after something in it changed its size. */
    public void measure() {
        if (!content.isDisposed()) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(width, content.computeSize(width, SWT.DEFAULT).y);
            content.layout(false, true); // what was measured just now still holds
        }
    }

    private void measure(Event event) {
        measure();
    }

    /** Brings a part of the form into view. */
    public void reveal(Control part) {
        scroll.showControl(part);
    }
}
