package org.cyclework.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens editors of places, each place once. */
public final class PageEditors {

    private static final int SAME = IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT;

    private PageEditors() {
    }

    /**
     * Brings the editor of a place to the front, opened where it is not, and reveals the part that the link means.
     *
     * @param title what the tab says until the editor knows better
     * @param id the editor's
     * @throws PartInitException where the editor cannot be made
     */
    public static void open(IWorkbenchPage page, CourseLink link, String title, String id) throws PartInitException {
        PageInput input = new PageInput(link, title);
        IEditorPart editor = known(page, input, id);
        if (editor == null) {
            editor = page.openEditor(input, id, true, SAME);
        }
        Revealing revealing = Adapters.adapt(editor, Revealing.class);
        if (revealing != null) {
            revealing.reveal(link);
        }
    }

    /** An editor from before the start is known by what it shows; the platform would also ask for its title. */
    private static IEditorPart known(IWorkbenchPage page, PageInput input, String id) throws PartInitException {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getId().equals(id) && input.equals(reference.getEditorInput())) {
                IEditorPart editor = reference.getEditor(true);
                page.activate(editor);
                return editor;
            }
        }
        return null;
    }
}
