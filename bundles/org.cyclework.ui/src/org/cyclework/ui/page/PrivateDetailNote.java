package org.cyclework.ui.page;

import org.cyclework.roleplay.PrivateDetail;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line that comes up where what is typed has the form of something that identifies a real person. */
public final class PrivateDetailNote {

    private final Label label;

    private PrivateDetailNote(Composite parent) {
        label = Widgets.style(Widgets.id(new Label(parent, SWT.WRAP), "private-detail"), "CyFlood");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /**
     * Puts the line below everything that its parent holds by now.
     *
     * @param text the field that is watched
     * @param parent a grid
     * @param shifted runs when the line came or went, so that what is around it can make room
     */
    public static void below(Text text, Composite parent, Runnable shifted) {
        PrivateDetailNote note = new PrivateDetailNote(parent);
        text.addModifyListener(event -> note.show(PrivateDetail.in(text.getText()).map(PrivateDetail::warning).orElse(""), shifted));
    }

    private void show(String words, Runnable shifted) {
        if (words.equals(label.getText())) {
            return;
        }
        label.setText(words);
        label.setVisible(!words.isEmpty());
        ((GridData) label.getLayoutData()).exclude = words.isEmpty();
        label.requestLayout();
        shifted.run();
    }
}
