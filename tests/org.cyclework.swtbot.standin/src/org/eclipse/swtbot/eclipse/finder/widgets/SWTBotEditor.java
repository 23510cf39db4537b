package org.eclipse.swtbot.eclipse.finder.widgets;

import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IEditorReference;

/** An editor. */
public class SWTBotEditor extends SWTBotWorkbenchPart<IEditorReference> {

    /** @param reference the editor */
    public SWTBotEditor(IEditorReference reference) {
        super(reference);
    }

    /** Closes it without saving. */
    public void close() {
        UIThreadRunnable.syncExec((VoidResult) () -> partReference.getPage().closeEditor(partReference.getEditor(false), false));
    }

    /** @return whether it has unsaved changes */
    public boolean isDirty() {
        return ui(partReference::isDirty);
    }
}
