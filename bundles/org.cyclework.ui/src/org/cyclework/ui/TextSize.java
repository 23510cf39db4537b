package org.cyclework.ui;

import java.util.Set;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Lets what is written on native controls follow the text size and the projector mode, as pages do by themselves. */
public final class TextSize {

    private static final String OWNER = "cyclework.textSize";
    private static final String SIZED = "cyclework.textSize.base";
    private static final String SPARED = "cyclework.textSize.spared";
    private static final int SMALLEST = 6;
    private static final int WHOLE = 100;

    private final Composite top;
    private final ResourceManager fonts;
    private boolean asked;
    private boolean stale;

    /** The font that a control has at a hundred percent, and the one it was given. */
    private record Sized(FontDescriptor base, Font given) {
    }

    private TextSize(Composite top) {
        this.top = top;
        fonts = new LocalResourceManager(JFaceResources.getResources(), top);
    }

    /**
     * Gives everything in the part the size that is set, now and whenever it changes. Whatever comes into the part later has
     * it after another call, which costs little; one call for each part that is shown will do. Pages in it are left alone.
     *
     * @param part what belongs together; laid out anew by its owner after the call, and by this class after a change
     */
    public static void follow(Composite part) {
        if (part.getData(OWNER) instanceof TextSize known) {
            known.fitNow();
            return;
        }
        TextSize size = new TextSize(part);
        part.setData(OWNER, size);
        Preferences.follow(part, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), size::changed);
        Events.onThemeChanged(part, size::afterTheme);
        part.addListener(SWT.Resize, event -> size.afterTheme());
        size.fitNow();
        size.afterTheme();
    }

    /** GTK measures with the letters of before until the next turn of the window, so what got others is laid out once more then. */
    private void fitNow() {
        if (fit(top)) {
            stale = true;
            afterTheme();
        }
    }

    /** The theme gives trees and tables a font of its own: as soon as they are there, when it changes, and when a pane comes back. */
    private void afterTheme() {
        if (!asked) {
            asked = true;
            top.getDisplay().asyncExec(() -> {
                asked = false;
                if (!top.isDisposed() && (fit(top) || stale)) {
                    stale = false;
                    top.layout(true, true);
                    top.redraw(0, 0, top.getSize().x, top.getSize().y, true); // what was too long until then was drawn beside its place
                }
            });
        }
    }

    /** Leaves a control alone, with everything in it: it follows the text size in its own way. */
    public static void spare(Control control) {
        control.setData(SPARED, true);
    }

    /**
     * How high letters are.
     *
     * @param base their height in points at a hundred percent
     * @param percent the size that is set
     * @return their height in points, never too small to be read
     */
    public static int points(int base, int percent) {
        return Math.max(Math.min(base, SMALLEST), Math.round(base * percent / (float) WHOLE));
    }

    private void changed() {
        if (!top.isDisposed()) {
            fitNow();
            top.layout(true, true);
        }
    }

    /** Returns whether anything got another font. */
    private boolean fit(Control control) {
        if (control.getData(SPARED) != null) {
            return false;
        }
        boolean changed = size(control);
        if (control instanceof Composite holder) {
            for (Control child : holder.getChildren()) {
                changed |= fit(child);
            }
        }
        return changed;
    }

    private boolean size(Control control) {
        int percent = Preferences.zoom();
        Sized known = (Sized) control.getData(SIZED);
        if (known == null && percent == WHOLE) {
            return false;
        }
        boolean stillOurs = known != null && known.given().equals(control.getFont());
        FontDescriptor base = stillOurs ? known.base() : FontDescriptor.createFrom(control.getFont());
        Font font = fonts.create(base.setHeight(points(base.getFontData()[0].getHeight(), percent)));
        boolean another = !font.equals(control.getFont());
        if (another) {
            write(control, font);
        }
        if (known == null && (control instanceof Tree || control instanceof Table)) {
            control.addListener(SWT.Paint, event -> watch(control));
        }
        control.setData(SIZED, new Sized(base, font));
        return another;
    }

    /** The theme comes late where the machine is slow: whoever is painted with its font is given back its own. */
    private void watch(Control control) {
        if (control.getData(SIZED) instanceof Sized known && !known.given().equals(control.getFont())) {
            afterTheme();
        }
    }

    /** A tree with other letters would stand somewhere else. */
    private static void write(Control control, Font font) {
        TreeItem first = control instanceof Tree tree && tree.getItemCount() > 0 ? tree.getTopItem() : null;
        control.setFont(font);
        if (first != null) {
            control.getDisplay().asyncExec(() -> {
                if (!first.isDisposed()) {
                    first.getParent().setTopItem(first);
                }
            });
        }
    }
}
