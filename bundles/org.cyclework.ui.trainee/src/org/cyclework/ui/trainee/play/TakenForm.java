package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.GrowingText;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the trainee takes away, in own words. Whoever else may read it is decided when it is handed in, and nowhere else. */
final class TakenForm extends Composite {

    private static final String TAKEN = "taken";
    private static final int HEIGHT = 72;
    private static final int LEAST = 2;
    private static final int MOST = 6;

    private final Text words;

    /**
     * @param ask the question
     * @param kept what was written so far
     */
    TakenForm(Composite parent, String ask, List<Reflection> kept) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        Label label = new Label(this, SWT.WRAP);
        label.setText(ask);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
        words = Writing.field(this, "reflection", Messages.Reflection_name, SWT.DEFAULT, HEIGHT);
        words.setText(taken(kept));
        GrowingText.grow(words, LEAST, MOST);
    }

    private static String taken(List<Reflection> kept) {
        return AccountModel.written(kept, Reflection.Kind.REFLECTION, TAKEN);
    }

    /** What is written now, where it differs from what was kept before. */
    List<Reflection> changed(List<Reflection> kept) {
        return words.getText().equals(taken(kept)) ? List.of() : List.of(new Reflection(Reflection.Kind.REFLECTION, TAKEN, words.getText(), false));
    }

    @Override
    public boolean setFocus() {
        return words.setFocus();
    }
}
