package org.cyclework.ui.page;

import java.util.Set;
import org.cyclework.ui.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field that is as high as the words in it, so that nobody has to scroll to see what was written. */
public final class GrowingText {

    private static final int EDGE = 8;

    private final Text text;
    private final int least;
    private final int most;
    private int rows;

    private GrowingText(Text text, int least, int most) {
        this.text = text;
        this.least = least;
        this.most = most;
    }

    /**
     * Lets a field grow, also with the size of letters.
     *
     * @param text in a grid
     * @param least lines that are always there
     * @param most lines; beyond them it scrolls
     */
    public static void grow(Text text, int least, int most) {
        GrowingText growing = new GrowingText(text, least, most);
        text.addModifyListener(event -> growing.fit());
        text.addListener(SWT.Resize, event -> growing.fit());
        Preferences.follow(text, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), () -> text.getDisplay().asyncExec(growing::refit));
        growing.refit();
    }

    private void refit() {
        rows = 0;
        fit();
    }

    private void fit() {
        if (text.isDisposed()) {
            return;
        }
        int wanted = Math.clamp(rows(), least, most);
        if (wanted == rows) {
            return;
        }
        rows = wanted;
        ((GridData) text.getLayoutData()).heightHint = rows * text.getLineHeight();
        text.requestLayout();
        for (Composite above = text.getParent(); above != null; above = above.getParent()) {
            above.notifyListeners(SWT.Settings, null);
        }
    }

    private int rows() {
        int width = text.getClientArea().width - EDGE;
        if (width <= EDGE) {
            return least;
        }
        TextLayout layout = new TextLayout(text.getDisplay());
        layout.setFont(text.getFont());
        layout.setWidth(width);
        layout.setText(text.getText().isEmpty() ? " " : text.getText());
        int lines = layout.getLineCount();
        layout.dispose();
        return lines;
    }
}
