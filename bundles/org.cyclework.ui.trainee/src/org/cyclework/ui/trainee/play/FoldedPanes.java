package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.ui.Panes;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.EditorPart;

/** Folds the panes beside the page away while its scene is in front, and brings them back as they were. */
final class FoldedPanes implements IPartListener2 {

    private final PaneFolding folding = new PaneFolding();
    private final EditorPart editor;
    private final IWorkbenchPage window;
    private boolean playing;

    /** @param editor the page whose scenes are meant; watched until it is closed */
    FoldedPanes(EditorPart editor) {
        this.editor = editor;
        window = editor.getSite().getPage();
        window.addPartListener(this);
    }

    /**
     * The scene is in front.
     *
     * @return whether the window is laid out anew by that, so that nothing in it can take the focus before it is done
     */
    boolean fold() {
        playing = true;
        if (!folding.folds()) {
            List<String> shown = new ArrayList<>();
            for (IViewReference view : window.getViewReferences()) {
                if (Panes.isShown(view)) {
                    shown.add(view.getId());
                }
            }
            List<String> going = folding.fold(shown);
            going.forEach(id -> Panes.fold(window, id));
            return !going.isEmpty();
        }
        return false;
    }

    /** The scene is over. */
    void unfold() {
        playing = false;
        back();
        folding.forget();
    }

    private void back() {
        folding.unfold().forEach(id -> Panes.unfold(window, id));
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        IWorkbenchPart shown = part.getPart(false);
        if (shown == editor && playing) {
            fold();
        } else if (shown instanceof IEditorPart && shown != editor) {
            back();
        } else if (shown != editor && folding.opened(part.getId())) {
            Panes.unfold(window, part.getId());
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            back();
            window.removePartListener(this);
        }
    }
}
