package org.cyclework.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** The settings. What is chosen is seen at once, so that there is nothing to apply and nothing to cancel. */
final class SettingsDialog extends PlainDialog {

    private static final int STEP = 10;
    private static final int MOST_MINUTES = 1200;
    private static final int MINUTES_STEP = 15;
    private static final int MOST_LOCK = 120;
    private static final int WIDTH = 400;
    private static final int LABEL = 200;
    private static final int NUMBER = 115;

    private final boolean shared;
    private Optional<Control> worn = Optional.empty();

    /** One of several values of a setting, and its words. */
    private record Choice(String value, String label) {
    }

    private static final List<Choice> THEMES = List.of(new Choice("system", Messages.Theme_system), new Choice("light", Messages.Theme_light),
            new Choice("dark", Messages.Theme_dark), new Choice("contrast", Messages.Theme_contrast));
    private static final List<Choice> FONTS = List.of(new Choice("serif", Messages.Font_serif), new Choice("sans", Messages.Font_sans),
            new Choice("system", Messages.Font_system));

    /** @param shared whether people share this machine */
    SettingsDialog(Shell parent, boolean shared) {
        super(parent, "settings.dialog", Messages.Dialog_settings);
        this.shared = shared;
    }

    /** The keyboard is where the choice is, or the first theme would look chosen. */
    @Override
    protected Optional<Control> begins() {
        return worn;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 14).applyTo(area);
        Composite themes = group(area, Messages.Label_theme, 2);
        radios(themes, Preferences.THEME, THEMES);
        worn = Arrays.stream(themes.getChildren()).filter(each -> each instanceof Button radio && radio.getSelection()).findFirst();
        Composite text = group(area, Messages.Label_font, 1);
        Composite letters = new Composite(text, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(FONTS.size()).spacing(12, 0).applyTo(letters);
        radios(letters, Preferences.FONT, FONTS);
        size(text);
        Composite study = group(area, Messages.Label_study, 1);
        minutes(study, Messages.Label_goal, "settings.goal", Preferences.GOAL_MINUTES, MOST_MINUTES, MINUTES_STEP);
        if (shared) {
            minutes(study, Messages.Label_lock, "settings.lock", Preferences.LOCK_MINUTES, MOST_LOCK, 1);
        }
        check(study, Preferences.WORDS_FIRST, Messages.Label_wordsFirst);
        check(study, Preferences.AUTHOR, Messages.Label_author);
        GridDataFactory.fillDefaults().hint(WIDTH, 0).applyTo(new Label(area, SWT.NONE)); // narrower than this it never gets
        return area;
    }

    private static Composite group(Composite parent, String title, int columns) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.fillDefaults().margins(12, 10).numColumns(columns).spacing(12, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static void radios(Composite parent, String setting, List<Choice> choices) {
        for (Choice choice : choices) {
            Button button = Widgets.id(new Button(parent, SWT.RADIO), "settings." + setting + "." + choice.value());
            button.setText(choice.label());
            Arrows.choose(button);
            button.setSelection(choice.value().equals(Preferences.store().getString(setting)));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    Preferences.store().setValue(setting, choice.value());
                }
            });
        }
    }

    private static void size(Composite parent) {
        Label size = new Label(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(size);
        Scale scale = Widgets.id(new Scale(parent, SWT.HORIZONTAL), "settings.zoom");
        Widgets.name(scale, Messages.Label_zoom);
        scale.setMinimum(50 / STEP);
        scale.setMaximum(300 / STEP);
        scale.setPageIncrement(5);
        scale.setSelection(Preferences.store().getInt(Preferences.ZOOM) / STEP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scale);
        size.setText(sizeText(scale));
        scale.addListener(SWT.Selection, event -> {
            size.setText(sizeText(scale));
            Preferences.store().setValue(Preferences.ZOOM, scale.getSelection() * STEP);
        });
    }

    private static String sizeText(Scale scale) {
        return Messages.bind(Messages.Label_zoomPercent, scale.getSelection() * STEP);
    }

    private static void minutes(Composite parent, String label, String id, String setting, int most, int step) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label what = new Label(row, SWT.WRAP);
        what.setText(label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(LABEL, SWT.DEFAULT).applyTo(what);
        Spinner minutes = Widgets.name(Widgets.id(new Spinner(row, SWT.BORDER), id), label);
        // GTK takes more room for its buttons than it says before they have their letters
        GridDataFactory.swtDefaults().hint(Lettering.scaled(NUMBER), SWT.DEFAULT).applyTo(minutes);
        minutes.setValues(Preferences.store().getInt(setting), 0, most, 0, step, 6 * step);
        minutes.addListener(SWT.Selection, event -> Preferences.store().setValue(setting, minutes.getSelection()));
    }

    private static void check(Composite parent, String setting, String label) {
        Button button = Widgets.id(new Button(parent, SWT.CHECK), "settings." + setting);
        button.setText(label);
        button.setSelection(Preferences.store().getBoolean(setting));
        button.addListener(SWT.Selection, event -> Preferences.store().setValue(setting, button.getSelection()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "settings.close");
    }
}
