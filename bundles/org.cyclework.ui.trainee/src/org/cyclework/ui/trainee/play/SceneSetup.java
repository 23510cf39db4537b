package org.cyclework.ui.trainee.play;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How a scene is to be played: how much help, under which names, and whether own words come first. */
final class SceneSetup {

    private static final String WORDS_FIRST = "wordsFirst";
    private static final int PRACTISED = 2;

    private final SecureRandom seeds = new SecureRandom();
    private final List<Recasting> recastings;
    private Support support;
    private int names;

    /**
     * @param doneHere how often this person has finished this case
     * @param doneAtAll how often any case
     */
    SceneSetup(Composite parent, VignetteCase vignette, long doneHere, long doneAtAll) {
        recastings = vignette.getRecastings();
        support = doneAtAll == 0 ? Support.WORKED : doneHere >= PRACTISED ? Support.FREE : Support.OPTIONS;
        Combo help = Widgets.id(new Combo(parent, SWT.READ_ONLY), "support");
        help.setItems(Messages.Setup_worked, Messages.Setup_choices, Messages.Setup_free);
        help.select(support.ordinal());
        help.setToolTipText(Messages.Setup_helpTip);
        Widgets.name(help, Messages.Setup_help);
        help.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> support = Support.values()[help.getSelectionIndex()]));
        if (!recastings.isEmpty()) {
            Combo cast = Widgets.id(new Combo(parent, SWT.READ_ONLY), "names");
            cast.add(Messages.Setup_asWritten);
            recastings.forEach(each -> cast.add(each.getTitle()));
            cast.select(0);
            cast.setToolTipText(Messages.Setup_namesTip);
            Widgets.name(cast, Messages.Setup_names);
            cast.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> names = cast.getSelectionIndex()));
        }
        Button words = Widgets.id(new Button(parent, SWT.CHECK), "words-first");
        words.setText(Messages.Button_wordsFirst);
        words.setToolTipText(Messages.Setup_wordsTip);
        words.setSelection(wordsFirst());
        words.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> Preferences.store().setValue(WORDS_FIRST, words.getSelection())));
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
