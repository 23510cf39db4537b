package org.cyclework.ui.supervisor.office;

import java.util.Arrays;
import java.util.Map;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.supervisor.Ids;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;

/** Tells the declarations of menus whether somebody is signed in who may supervise. Where nobody is any more, the room is left. */
public final class SupervisorPresent extends AbstractSourceProvider {

    /** The variable that declarations ask. */
    static final String VARIABLE = "org.cyclework.ui.supervisor.present";

    private boolean present;
    private long waiting;

    /**
     * Takes notice of how much waits for an answer of whoever is here; called on the UI thread.
     *
     * @param works how many pieces of work
     */
    void waits(long works) {
        if (waiting != works) {
            waiting = works;
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(Ids.COMMAND_SUPERVISE, null);
        }
    }

    /** @return how many pieces of work wait, as far as is known */
    long waiting() {
        return waiting;
    }

    /** Takes notice of who is here; called on the UI thread. */
    void tell(boolean somebody) {
        if (!somebody) {
            Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(SupervisorPresent::leave);
        }
        if (present != somebody) {
            present = somebody;
            fireSourceChanged(ISources.WORKBENCH, VARIABLE, present);
        }
    }

    /** Closes the pages of this room and goes back to where the program begins. */
    static void leave(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage(); // an editor that is gone by now has none
        if (page == null) {
            return;
        }
        IEditorReference[] ours = Arrays.stream(page.getEditorReferences()).filter(editor -> editor.getId().startsWith(Ids.BUNDLE + '.'))
                .toArray(IEditorReference[]::new);
        if (ours.length > 0) {
            page.closeEditors(ours, false);
        }
        if (page.getPerspective() != null && Ids.PERSPECTIVE.equals(page.getPerspective().getId())) {
            study(window);
        }
    }

    /** Goes back to where the program begins. */
    static void study(IWorkbenchWindow window) {
        try {
            PlatformUI.getWorkbench().showPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().getDefaultPerspective(), window);
        } catch (WorkbenchException broken) {
            Trouble.report(Messages.Job_leave, broken);
        }
    }

    @Override
    public Map<String, Boolean> getCurrentState() {
        return Map.of(VARIABLE, present);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }
}
