package org.eclipse.swtbot.swt.finder.waits;

import java.util.Arrays;
import org.eclipse.swtbot.swt.finder.widgets.AbstractSWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** Conditions that many tests wait for. */
public final class Conditions {

    private Conditions() {
    }

    /** A shell with this title is visible. */
    public static ICondition shellIsActive(String text) {
        return condition("The shell '" + text + "' did not activate", new Check() {
            @Override
            public boolean holds(DefaultCondition condition) {
                return Arrays.stream(condition.bot.shells()).anyMatch(shell -> shell.isOpen() && shell.getText().equals(text));
            }
        });
    }

    /** The shell is closed. */
    public static ICondition shellCloses(SWTBotShell shell) {
        return condition("The shell did not close", condition -> !shell.isOpen());
    }

    /** The widget is enabled. */
    public static ICondition widgetIsEnabled(AbstractSWTBot<?> widget) {
        return condition("The widget " + widget + " was not enabled", condition -> widget.isEnabled());
    }

    private static ICondition condition(String failure, Check check) {
        return new DefaultCondition() {
            @Override
            public boolean test() {
                return check.holds(this);
            }

            @Override
            public String getFailureMessage() {
                return failure;
            }
        };
    }

    /** What is looked at. */
    private interface Check {
        boolean holds(DefaultCondition condition);
    }
}
