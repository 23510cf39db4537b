package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
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

/** The last page of a debrief, and below it what the trainee takes away. */
final class ReflectionPanel extends Composite {

    private static final String TAKEN = "taken";
    private static final int HEIGHT = 72;
    private static final int LEAST = 2;
    private static final int MOST = 6;

    private final PageBrowser page;
    private final Text words;
    private final Button shared;

    ReflectionPanel(Composite parent, LinkOpener links, KeptPlay kept) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        page = new PageBrowser(this, "debrief-next", links::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        Composite below = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 10).spacing(0, 4).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        Label ask = new Label(below, SWT.WRAP);
        ask.setText(Messages.Reflection_ask);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ask);
        words = Writing.field(below, "reflection", Messages.Reflection_name, SWT.DEFAULT, HEIGHT);
        words.setText(AccountModel.written(kept.reflections(), Reflection.Kind.REFLECTION, TAKEN));
        GrowingText.grow(words, LEAST, MOST);
        shared = Widgets.id(new Button(below, SWT.CHECK), "reflection-shared");
        shared.setText(Messages.Button_share);
        shared.setSelection(kept.reflections().stream()
                .anyMatch(each -> each.kind() == Reflection.Kind.REFLECTION && each.key().equals(TAKEN) && each.shared()));
    }

    void show(HtmlPage shown) {
        page.show(shown);
    }

    /** @return the page above */
    PageBrowser page() {
        return page;
    }

    /** What is written now, where it differs from what was kept before. */
    List<Reflection> changed(KeptPlay kept) {
        Reflection now = new Reflection(Reflection.Kind.REFLECTION, TAKEN, words.getText(), shared.getSelection());
        boolean same = words.getText().isEmpty() ? AccountModel.written(kept.reflections(), Reflection.Kind.REFLECTION, TAKEN).isEmpty()
                : kept.reflections().contains(now);
        return same ? List.of() : List.of(now);
    }

    @Override
    public boolean setFocus() {
        return words.setFocus();
    }
}
