package org.cyclework.ui.supervisor.rows;

import org.eclipse.swt.SWT;

/** The key that opens what is selected. */
final class Enter {

    private Enter() {
    }

    /** @return whether it is one of the two of that name */
    static boolean is(int keyCode) {
        return keyCode == SWT.CR || keyCode == SWT.KEYPAD_CR;
    }
}
