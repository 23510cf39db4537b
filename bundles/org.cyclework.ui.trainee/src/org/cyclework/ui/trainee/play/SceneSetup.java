package org.cyclework.ui.trainee.play;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How a scene is to be played: how much help, under which names, and whether own words come first. */
final class SceneSetup {

    private static final String WORDS_FIRST = "wordsFirst";
    private static final int HINT = 160;
    private static final int INDENT = 24;

    private final SecureRandom seeds = new SecureRandom();
    private final Composite parent;
    private final List<Recasting> recastings;
    private Support support;
    private int names;

    /** @param parent a grid of one column */
    SceneSetup(Composite parent, CaseModel model) {
        this.parent = parent;
        recastings = model.vignette().getRecastings();
        support = model.suggested();
        text(model.suggestedWhy(), 0, "support-why");
        levels(model.levels());
        wordsFirstBox();
        if (!recastings.isEmpty()) {
            names();
        }
    }

    private void levels(List<CaseModel.Level> levels) {
        Composite group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        for (CaseModel.Level level : levels) {
            Button button = Widgets.id(new Button(group, SWT.RADIO), "support-" + (level.support().ordinal() + 1));
            button.setText(level.name());
            button.setSelection(level.support() == support);
            button.setToolTipText(level.says());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> support = button.getSelection() ? level.support() : support));
            Arrows.choose(button);
            text(group, level.says(), INDENT, "support-says-" + (level.support().ordinal() + 1));
        }
    }

    private void wordsFirstBox() {
        Button words = Widgets.id(new Button(parent, SWT.CHECK), "words-first");
        words.setText(Messages.Button_wordsFirst);
        words.setToolTipText(Messages.Setup_wordsTip);
        words.setSelection(wordsFirst());
        words.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Preferences.store().setValue(WORDS_FIRST, words.getSelection())));
        text(Messages.Setup_wordsSays, INDENT, "words-first-says");
    }

    private void names() {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.Setup_names);
        Combo cast = Widgets.id(new Combo(parent, SWT.READ_ONLY), "names");
        cast.add(Messages.Setup_asWritten);
        recastings.forEach(each -> cast.add(each.getTitle()));
        cast.select(0);
        cast.setToolTipText(Messages.Setup_namesTip);
        Widgets.name(cast, Messages.Setup_names);
        GridDataFactory.fillDefaults().grab(true, false).hint(HINT, SWT.DEFAULT).applyTo(cast);
        cast.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> names = cast.getSelectionIndex()));
    }

    private void text(String words, int indent, String id) {
        text(parent, words, indent, id);
    }

    private static void text(Composite in, String words, int indent, String id) {
        Label label = Widgets.style(Widgets.id(new Label(in, SWT.WRAP), id), "CyMuted");
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(Lettering.scaled(indent), 0).hint(HINT, SWT.DEFAULT).applyTo(label);
    }

    static boolean wordsFirst() {
        Preferences.store().setDefault(WORDS_FIRST, true);
        return Preferences.store().getBoolean(WORDS_FIRST);
    }

    /** What was set, for these seats, with a new seed. */
    Setup setup(Seats seats) {
        Optional<String> recasting = names == 0 ? Optional.empty() : Optional.of(recastings.get(names - 1).getId());
        return new Setup(seats, support, recasting, seeds.nextInt(Integer.MAX_VALUE));
    }
}
