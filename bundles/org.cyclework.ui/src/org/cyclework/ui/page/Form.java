package org.cyclework.ui.page;

import org.cyclework.ui.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The pieces that the forms about accounts are built of: a heading, words, fields with their names above, and a line for what went wrong. */
public final class Form {

    private static final int WIDTH = 420;
    private static final int HEADING_POINTS = 15;
    private static final String NOTHING = "\n"; // the room of two lines, so that nothing jumps

    private final Composite area;
    private final String id;

    /** @param id how the ids of its fields begin */
    public Form(Composite area, String id) {
        this.area = area;
        this.id = id;
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 8).applyTo(area);
    }

    /** A heading in large letters. */
    public Label heading(String words) {
        Label heading = words(words);
        LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), heading);
        heading.setFont(fonts.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(HEADING_POINTS)));
        return heading;
    }

    /** Words that go on in the next line where they are long. */
    public Label words(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A field with its name above it. */
    public Text field(String name, String field, int style) {
        words(name);
        Text text = Widgets.name(Widgets.id(new Text(area, SWT.BORDER | style), id + "." + field), name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** The line that says what went wrong. */
    public Label told() {
        return Widgets.id(words(NOTHING), id + ".told");
    }

    /** Says something in the line for it, also to a screen reader. */
    public static void tell(Label told, String words) {
        told.setText(words.isEmpty() ? NOTHING : words.replace("&", "&&"));
        told.requestLayout();
        if (!words.isEmpty()) {
            Widgets.say(told, words);
        }
    }
}
