package org.cyclework.ui;

import java.util.Arrays;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The themes: for each of the surroundings one stylesheet of ours on top of the platform's. */
public final class Themes {

    private Themes() {
    }

    /** @return what the active theme looks like */
    public static Surroundings now() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Surroundings.LIGHT;
        }
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active == null ? Surroundings.LIGHT : named(active.getId());
    }

    /** @return whether the active theme has light words on dark */
    public static boolean dark() {
        return now().dark();
    }

    /** @return the surroundings that the theme with this id makes; light where it is none of ours */
    public static Surroundings named(String theme) {
        return Arrays.stream(Surroundings.values()).filter(one -> one.theme().equals(theme)).findFirst().orElse(Surroundings.LIGHT);
    }

    /** Sees to it that the workbench, which is about to start, begins with the theme that the person has chosen. */
    public static void prepare() {
        InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme").put("themeid", wanted().theme());
    }

    /** Makes the theme that the person has chosen the active one; does nothing where it is already. */
    public static void apply() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine == null) {
            return;
        }
        String wanted = wanted().theme();
        ITheme active = engine.getActiveTheme();
        if (active == null || !active.getId().equals(wanted)) {
            engine.setTheme(wanted, true);
        }
    }

    /** @return the surroundings that the person has chosen */
    public static Surroundings wanted() {
        return switch (Preferences.store().getString(Preferences.THEME)) {
            case "dark" -> Surroundings.DARK;
            case "light" -> Surroundings.LIGHT;
            case "contrast" -> Surroundings.CONTRAST;
            default -> Display.isSystemDarkTheme() ? Surroundings.DARK : Surroundings.LIGHT;
        };
    }
}
