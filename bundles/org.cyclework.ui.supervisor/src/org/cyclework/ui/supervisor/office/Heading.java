package org.cyclework.ui.supervisor.office;

import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands at the top of a page of this room: its title in the letters of the course, and a line below it. */
public final class Heading {

    private static final int POINTS = 19;
    private static final int WIDTH = 320;
    private static final String SERIF = "Serif";

    private final Label heading;
    private final Label line;

    /**
     * @param parent a grid
     * @param id by which tests find the line, as {@code id.line}
     * @param title the title
     */
    public Heading(Composite parent, String id, String title) {
        heading = Widgets.id(new Label(parent, SWT.WRAP), id + ".title");
        heading.setText(title.replace("&", "&&"));
        heading.setFont(JFaceResources.getResources().create(FontDescriptor.createFrom(SERIF, POINTS, SWT.NORMAL)));
        heading.setForeground(Palette.INK.color());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
        line = Widgets.style(Lettering.look(Widgets.id(new Label(parent, SWT.WRAP), id + ".line"), Lettering.Look.READING), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(line);
    }

    /** Gives it another title. */
    public void title(String words) {
        heading.setText(words.replace("&", "&&"));
    }

    /** Says something below the title; nothing where the words are empty. */
    public void say(String words) {
        line.setText(words.replace("&", "&&"));
        ((GridData) line.getLayoutData()).exclude = words.isEmpty();
        line.setVisible(!words.isEmpty());
    }
}
