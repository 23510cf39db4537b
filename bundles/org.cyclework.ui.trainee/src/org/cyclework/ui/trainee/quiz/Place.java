package org.cyclework.ui.trainee.quiz;

import java.util.function.UnaryOperator;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Where an answer panel is built.
 *
 * @param parent has a grid layout of one column
 * @param plain turns Markdown into plain text
 * @param changed is told when the answer changes
 * @param submit hands the answer in, as Enter does
 */
public record Place(Composite parent, UnaryOperator<String> plain, Runnable changed, Runnable submit) {

    private static final int WIDTH = 420;
    /** What a finger or an unsteady hand gets above and below the words. */
    private static final int ROOM = 7;

    /** @return a radio button or check box with wrapped text, and before it the digit that picks it */
    public Button choice(int style, int number, String text, String id) {
        Button button = new Button(parent, style | SWT.WRAP);
        button.setText("\u00a0" + number + "  " + plain.apply(text).replace("&", "&&"));
        Widgets.name(Widgets.id(button, id), Messages.bind(Messages.Question_option, number, plain.apply(text)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        submitsOnEnter(button);
        if (style == SWT.RADIO) {
            Arrows.choose(button);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
        Roomy.make(button, ROOM);
        return button;
    }

    /** Lets Enter hand the answer in from this control. */
    public void submitsOnEnter(Control control) {
        control.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                submit.run();
            }
        });
    }

    /** Puts the feedback on a part below its control, told by sign and word and not by colour alone. */
    public void feedback(Control below, PartFeedback part, boolean showsRightness) {
        Label label = new Label(parent, SWT.WRAP);
        String sign = part.right() ? "✓ " : "– ";
        label.setText((showsRightness ? sign : "") + plain.apply(part.feedback()));
        label.setForeground((part.right() ? Palette.CONNECTED : Palette.MUTED).color());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 28, SWT.DEFAULT).indent(28, 0).applyTo(label);
        label.moveBelow(below);
    }

    /** Puts words where a control was that can no longer be used: they stay as readable as before, which a greyed control does not. */
    public Label instead(Control control, String words, boolean strong) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setForeground(Palette.INK.color());
        if (strong) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(label);
        label.moveBelow(control);
        control.setVisible(false);
        GridDataFactory.fillDefaults().exclude(true).applyTo(control);
        return label;
    }

    /** @return a label with wrapped text, above what it is about */
    public Label label(String markdown) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(plain.apply(markdown).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(label);
        return label;
    }

    /** Adds a quiet line at the end, such as what was measured. */
    public void summary(String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setForeground(Palette.MUTED.color());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
