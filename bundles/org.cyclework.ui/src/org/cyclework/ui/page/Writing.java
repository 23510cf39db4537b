package org.cyclework.ui.page;

import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A framed field of several lines, which warns of details of real people. The system's own frame cannot be seen in the dark, and its Tab key writes a tab. */
public final class Writing {

    private static final int CORNER = 6;
    private static final int RING = 2;

    private Writing() {
    }

    /**
     * Makes the field.
     *
     * @param parent a grid
     * @param id by which tests find it
     * @param name what screen readers say
     * @param width of the words in pixels; the field takes what there is
     * @param height of the words in pixels
     * @return the field, empty
     */
    public static Text field(Composite parent, String id, String name, int width, int height) {
        Text text = framed(parent, id, name, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text.getParent());
        GridDataFactory.fillDefaults().grab(true, true).hint(width, height).applyTo(text);
        PrivateDetailNote.below(text, text.getParent(), () -> {});
        return text;
    }

    /**
     * Makes a field that can only be read, in the same frame.
     *
     * @param parent a grid
     * @param id by which tests find it
     * @param name what screen readers say
     * @param width of the words in pixels; the field takes what there is
     * @param height of the words in pixels; the field takes what there is
     * @return the field, empty
     */
    public static Text report(Composite parent, String id, String name, int width, int height) {
        Text text = framed(parent, id, name, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.getParent());
        GridDataFactory.fillDefaults().grab(true, true).hint(width, height).applyTo(text);
        return text;
    }

    private static Text framed(Composite parent, String id, String name, int style) {
        Composite frame = Widgets.style(new Composite(parent, SWT.NONE), "CyCard");
        frame.setBackground(Palette.CARD.color());
        GridLayoutFactory.fillDefaults().margins(9, 7).applyTo(frame);
        Text text = Widgets.name(Widgets.id(new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | style), id), name);
        text.setBackground(Palette.CARD.color());
        text.addTraverseListener(Writing::leaveByTab);
        text.addListener(SWT.FocusIn, event -> frame.redraw());
        text.addListener(SWT.FocusOut, event -> frame.redraw());
        frame.addListener(SWT.MouseDown, event -> text.setFocus());
        frame.addListener(SWT.Paint, event -> {
            boolean here = text.isFocusControl();
            int edge = here ? RING : 1;
            event.gc.setForeground((here ? Palette.RING : Palette.EDGE).color());
            event.gc.setLineWidth(edge);
            event.gc.drawRoundRectangle(edge / 2, edge / 2, frame.getSize().x - edge, frame.getSize().y - edge, CORNER, CORNER);
        });
        return text;
    }

    private static void leaveByTab(TraverseEvent event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
