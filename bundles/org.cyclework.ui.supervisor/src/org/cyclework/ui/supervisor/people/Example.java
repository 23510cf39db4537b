package org.cyclework.ui.supervisor.people;

import org.cyclework.ui.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What files look like, beside each other in letters of one width. */
final class Example extends Composite {

    private static final int APART = 48;

    /** @param files what stands in each */
    Example(Composite parent, String... files) {
        super(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(APART).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        for (int i = 0; i < files.length; i++) {
            Label file = Widgets.id(new Label(this, SWT.NONE), "people.example-" + i);
            file.setFont(JFaceResources.getTextFont());
            file.setText(files[i].replace("&", "&&"));
        }
    }
}
