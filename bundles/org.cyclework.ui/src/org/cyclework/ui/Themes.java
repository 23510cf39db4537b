package org.cyclework.ui;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light and dark surroundings: one stylesheet of ours on top of the platform's. */
public final class Themes {

    /** Id of the light theme. */
    public static final String LIGHT = "org.cyclework.ui.theme.light";
    /** Id of the dark theme. */
    public static final String DARK = "org.cyclework.ui.theme.dark";

    private Themes() {
    }

    /** @return whether the active theme is the dark one */
    public static boolean dark() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && DARK.equals(active.getId());
    }

    /** Sees to it that the workbench, which is about to start, begins with the theme that the person has chosen. */
    public static void prepare() {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", wanted());
    }

    /** Makes the theme that the person has chosen the active one; does nothing where it is already. */
    public static void apply() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine == null) {
            return;
        }
        String wanted = wanted();
        ITheme active = engine.getActiveTheme();
        if (active == null || !active.getId().equals(wanted)) {
            engine.setTheme(wanted, true);
        }
    }

    private static String wanted() {
        return switch (Preferences.store().getString(Preferences.THEME)) {
            case "dark" -> DARK;
            case "light" -> LIGHT;
            default -> Display.isSystemDarkTheme() ? DARK : LIGHT;
        };
    }
}
