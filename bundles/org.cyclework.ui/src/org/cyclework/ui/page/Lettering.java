package org.cyclework.ui.page;

import org.cyclework.ui.Preferences;
import org.cyclework.ui.TextSize;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** How the text of native controls looks beside each other; its size is that of {@link TextSize}. */
public final class Lettering {

    /** How a control's text looks. */
    public enum Look {
        /** Headings. */
        STRONG(1, SWT.BOLD),
        /** What is read rather than pressed. */
        READING(1.15, SWT.NORMAL),
        /** Of second rank. */
        SMALL(.9, SWT.NORMAL);

        private final double factor;
        private final int style;

        Look(double factor, int style) {
            this.factor = factor;
            this.style = style;
        }
    }

    private static final int WHOLE = 100;

    private Lettering() {
    }

    /** Says how the text of a control looks that was just made; {@link TextSize#follow} then gives it its size. */
    public static <C extends Control> C look(C control, Look look) {
        control.setFont(font(look, WHOLE));
        return control;
    }

    /** @return the font of a look at the size that is set now, for what is drawn */
    public static Font font(Look look) {
        return font(look, Preferences.zoom());
    }

    /** @return so many pixels at the size that is set now */
    public static int scaled(int pixels) {
        return pixels * Preferences.zoom() / WHOLE;
    }

    private static Font font(Look look, int percent) {
        FontData[] system = Display.getCurrent().getSystemFont().getFontData();
        int points = (int) Math.round(system[0].getHeight() * look.factor);
        // shared by the whole window and few
        return JFaceResources.getResources().create(FontDescriptor.createFrom(system).setStyle(look.style).setHeight(TextSize.points(points, percent)));
    }
}
