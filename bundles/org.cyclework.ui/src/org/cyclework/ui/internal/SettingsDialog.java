package org.cyclework.ui.internal;

import java.util.Map;
import java.util.TreeMap;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.Dialog;
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

/** The settings: theme and size of text. What is chosen is seen at once. */
final class SettingsDialog extends Dialog {

    private static final int STEP = 10;
    private static final Map<String, String> THEMES = new TreeMap<>(Map.of("system", Messages.Theme_system, "light", Messages.Theme_light, "dark", Messages.Theme_dark));

    SettingsDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Dialog_settings);
        shell.setData(Ids.WIDGET_KEY, "settings.dialog");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 14).applyTo(area);
        Group themes = new Group(area, SWT.NONE);
        themes.setText(Messages.Label_theme);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(themes);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(themes);
        THEMES.forEach((theme, label) -> theme(themes, theme, label));
        Label size = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(size);
        Scale scale = Widgets.id(new Scale(area, SWT.HORIZONTAL), "settings.zoom");
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
        return area;
    }

    private static String sizeText(Scale scale) {
        return Messages.bind(Messages.Label_zoomPercent, scale.getSelection() * STEP);
    }

    private static void theme(Composite parent, String theme, String label) {
        Button button = Widgets.id(new Button(parent, SWT.RADIO), "settings.theme." + theme);
        button.setText(label);
        button.setSelection(theme.equals(Preferences.store().getString(Preferences.THEME)));
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                Preferences.store().setValue(Preferences.THEME, theme);
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true), "settings.close");
    }
}
