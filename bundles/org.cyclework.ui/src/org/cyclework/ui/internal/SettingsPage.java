package org.cyclework.ui.internal;

import org.cyclework.ui.Preferences;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.jface.preference.ScaleFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The settings: theme and size of text. */
public final class SettingsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    static final String ID = "org.cyclework.ui.preferences";

    /** Made by the platform. */
    public SettingsPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        // Everything is in the store.
    }

    @Override
    protected void createFieldEditors() {
        String[][] themes = {{"Like the &system", "system"}, {"&Light", "light"}, {"&Dark", "dark"}};
        addField(new RadioGroupFieldEditor(Preferences.THEME, "Theme", 1, themes, getFieldEditorParent(), true));
        addField(new ScaleFieldEditor(Preferences.ZOOM, "Size of &text in pages (50 to 300 %)", getFieldEditorParent(), 50, 300, 10, 50));
    }
}
