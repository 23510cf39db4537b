package org.cyclework.ui.internal.account;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.ui.account.Checking;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The fields, lists and buttons of a window, as what is held while a secret is looked at. */
final class Held {

    private Held() {
    }

    /** @return whatever in it can be used by somebody, its words aside */
    static List<Checking.Part> in(Composite window) {
        List<Checking.Part> parts = new ArrayList<>();
        gather(window, parts);
        return parts;
    }

    private static void gather(Composite parent, List<Checking.Part> parts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button || child instanceof Text || child instanceof org.eclipse.swt.widgets.List) {
                parts.add(part(child));
            } else if (child instanceof Composite inner) {
                gather(inner, parts);
            }
        }
    }

    private static Checking.Part part(Control control) {
        return new Checking.Part() {
            @Override
            public boolean isEnabled() {
                return !control.isDisposed() && control.getEnabled();
            }

            @Override
            public void setEnabled(boolean usable) {
                if (!control.isDisposed()) {
                    control.setEnabled(usable);
                }
            }
        };
    }
}
