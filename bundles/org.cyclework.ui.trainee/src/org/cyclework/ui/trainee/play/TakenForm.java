package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.GrowingText;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the trainee takes away, in own words, and whether it is shared. */
final class TakenForm extends Composite {

    private static final String TAKEN = "taken";
    private static final int HEIGHT = 72;
    private static final int LEAST = 2;
    private static final int MOST = 6;

    private final Text words;
    private final Button shared;

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
        shared = Widgets.id(new Button(this, SWT.CHECK), "reflection-shared");
        shared.setText(Messages.Button_share);
        shared.setSelection(kept.stream().anyMatch(each -> each.kind() == Reflection.Kind.REFLECTION && each.key().equals(TAKEN) && each.shared()));
    }

    private static String taken(List<Reflection> kept) {
        return AccountModel.written(kept, Reflection.Kind.REFLECTION, TAKEN);
    }

    /** What is written now, where it differs from what was kept before. */
    List<Reflection> changed(List<Reflection> kept) {
        Reflection now = new Reflection(Reflection.Kind.REFLECTION, TAKEN, words.getText(), shared.getSelection());
        boolean same = words.getText().isEmpty() ? taken(kept).isEmpty() : kept.contains(now);
        return same ? List.of() : List.of(now);
    }

    @Override
    public boolean setFocus() {
        return words.setFocus();
    }
}
