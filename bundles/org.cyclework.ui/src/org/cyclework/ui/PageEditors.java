package org.cyclework.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        reveal(editor != null ? editor : page.openEditor(input, id, true, SAME), link);
    }

    /**
     * Does the same as {@link #open}, but a place that is not open yet takes the place of another one of its kind, so that
     * reading does not heap up tabs. What was opened by {@link #openBeside} stays, and so does what {@linkplain HoldsTab holds its tab}.
     *
     * @param title what the tab says until the editor knows better
     * @param id the editor's
     * @throws PartInitException where the editor cannot be made
     */
    public static void openInPlace(IWorkbenchPage page, CourseLink link, String title, String id) throws PartInitException {
        Optional<IEditorReference> other = isOpen(page, link, id) ? Optional.empty() : other(page, id);
        open(page, link, title, id);
        other.ifPresent(reference -> page.closeEditors(new IEditorReference[] {reference}, false));
    }

    /**
     * Does the same as {@link #open}, in a tab that no other place takes.
     *
     * @param title what the tab says until the editor knows better
     * @param id the editor's
     * @throws PartInitException where the editor cannot be made
     */
    public static void openBeside(IWorkbenchPage page, CourseLink link, String title, String id) throws PartInitException {
        if (!isOpen(page, link, id)) {
            page.openEditor(new PageInput(link, title, true), id, true, SAME);
        }
        open(page, link, title, id);
    }

    private static boolean isOpen(IWorkbenchPage page, CourseLink link, String id) {
        return Arrays.stream(page.getEditorReferences()).filter(reference -> reference.getId().equals(id))
                .flatMap(reference -> input(reference).stream()).anyMatch(new PageInput(link, "")::equals);
    }

    /** The one in front, or else the one opened last, where it may make room. */
    private static Optional<IEditorReference> other(IWorkbenchPage page, String id) {
        List<IEditorReference> candidates = Arrays.stream(page.getEditorReferences()).filter(reference -> reference.getId().equals(id))
                .filter(reference -> input(reference).filter(input -> !input.isBeside()).isPresent()).filter(reference -> makesRoom(reference.getEditor(false))).toList();
        return candidates.stream().filter(reference -> reference.getEditor(false) == page.getActiveEditor()).findFirst()
                .or(() -> candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getLast()));
    }

    private static boolean makesRoom(IEditorPart editor) {
        return !(editor instanceof HoldsTab holding && holding.holdsTab());
    }

    private static Optional<PageInput> input(IEditorReference reference) {
        try {
            return reference.getEditorInput() instanceof PageInput input ? Optional.of(input) : Optional.empty();
        } catch (PartInitException broken) { // an editor that could not come back shows that itself
            return Optional.empty();
        }
    }

    private static void reveal(IEditorPart editor, CourseLink link) {
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
