package org.eclipse.swtbot.eclipse.finder;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.exceptions.WidgetNotFoundException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** A bot that knows views and editors. */
public class SWTWorkbenchBot extends SWTBot {

    /** A bot for the running workbench. */
    public SWTWorkbenchBot() {
        super();
    }

    /** @return the shell of the workbench window */
    public SWTBotShell shell() {
        return new SWTBotShell(ui(() -> window().getShell()));
    }

    /** Waits for the open view with this id. */
    public SWTBotView viewById(String id) {
        return new SWTBotView(view("view " + id, reference -> reference.getId().equals(id)));
    }

    /** Waits for the open view with this title. */
    public SWTBotView viewByTitle(String title) {
        return new SWTBotView(view("view '" + title + "'", reference -> reference.getTitle().equals(title)));
    }

    /** @return the open views */
    public List<SWTBotView> views() {
        return Arrays.stream(ui(() -> page().getViewReferences())).map(SWTBotView::new).toList();
    }

    /** Waits for the open editor with this title. */
    public SWTBotEditor editorByTitle(String title) {
        return new SWTBotEditor(editor("editor '" + title + "'", reference -> reference.getTitle().equals(title)));
    }

    /** Waits for the open editor with this kind's id. */
    public SWTBotEditor editorById(String id) {
        return new SWTBotEditor(editor("editor " + id, reference -> reference.getId().equals(id)));
    }

    /** @return the open editors */
    public List<? extends SWTBotEditor> editors() {
        return Arrays.stream(ui(() -> page().getEditorReferences())).map(SWTBotEditor::new).toList();
    }

    /** @return the active editor, without waiting for it */
    public SWTBotEditor activeEditor() {
        return new SWTBotEditor(ui(() -> {
            if (!(page().getReference(page().getActiveEditor()) instanceof IEditorReference active)) {
                throw new WidgetNotFoundException("There is no active editor.");
            }
            return active;
        }));
    }

    /** Closes all editors without saving. */
    public void closeAllEditors() {
        editors().forEach(SWTBotEditor::close);
    }

    /** Puts the perspective back as it was made. */
    public void resetActivePerspective() {
        UIThreadRunnable.syncExec((VoidResult) () -> page().resetPerspective());
    }

    private static IViewReference view(String what, Predicate<IViewReference> fits) {
        return poll(what, () -> ui(() -> Arrays.stream(page().getViewReferences()).filter(fits).findFirst().orElse(null)));
    }

    private static IEditorReference editor(String what, Predicate<IEditorReference> fits) {
        return poll(what, () -> ui(() -> Arrays.stream(page().getEditorReferences()).filter(fits).findFirst().orElse(null)));
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (active == null) {
            throw new WidgetNotFoundException("There is no active window.");
        }
        return active;
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static <T> T ui(Result<T> reading) {
        return UIThreadRunnable.syncExec(reading);
    }
}
