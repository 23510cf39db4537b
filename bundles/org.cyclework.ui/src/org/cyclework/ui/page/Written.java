package org.cyclework.ui.page;

import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Finds out whether words stand in a form that somebody can still write on. */
final class Written {

    private Written() {
    }

    /** @return whether a field in this part, or the part itself, can be written in and has words in it */
    static boolean in(Control part) {
        return switch (part) {
            case Text text -> text.getEditable() && text.isEnabled() && !text.getText().isBlank();
            case StyledText text -> text.getEditable() && text.isEnabled() && !text.getText().isBlank();
            case Composite composite -> Arrays.stream(composite.getChildren()).anyMatch(Written::in);
            default -> false;
        };
    }
}
