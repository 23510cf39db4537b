package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.DebriefText;
import org.cyclework.roleplay.Reflection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Takes a debrief along: as text on the clipboard. */
final class DebriefCopies {

    private DebriefCopies() {
    }

    /** Puts the whole debrief on the clipboard as plain text. */
    static void copyText(Display display, Debrief debrief, List<Reflection> reflections) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {DebriefText.of(debrief, reflections)}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
