package org.cyclework.ui;

import java.util.Set;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/**
 * Service: shows the places of some kinds in the window. A room offers one for whatever it can show, so that links lead
 * there without anybody knowing the room. Called on the UI thread.
 */
public interface PlaceOpener {

    /** @return the kinds it shows; no two openers should share one */
    Set<CourseLink.Kind> kinds();

    /** @return whether what is done there is kept for somebody, so that it is asked first who is at the desk */
    default boolean isSomebodys() {
        return false;
    }

    /**
     * Shows a place.
     *
     * @param page where in the window
     * @param link a place of one of its kinds
     * @throws PartInitException where the part that shows it cannot be made
     */
    void open(IWorkbenchPage page, CourseLink link) throws PartInitException;

    /**
     * Shows a place in a tab of its own, where {@link #open} would put it in the place of another one.
     *
     * @param page where in the window
     * @param link a place of one of its kinds
     * @throws PartInitException where the part that shows it cannot be made
     */
    default void openBeside(IWorkbenchPage page, CourseLink link) throws PartInitException {
        open(page, link);
    }
}
