package org.cyclework.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.ui.Undo;
import org.cyclework.ui.Work;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.UIElement;

/** Takes back what the person at the desk did last, or does it again; while something is typed, the keys are the field's. */
public final class UndoHandler extends ShellHandler implements IExecutableExtension, IElementUpdater {

    private static final String UNDO = "org.eclipse.ui.edit.undo";
    private static final String REDO = "org.eclipse.ui.edit.redo";

    private boolean undo = true;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        undo = !"redo".equals(data);
        Display display = PlatformUI.getWorkbench().getDisplay();
        shell().undo().follow(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::refresh);
            }
        });
    }

    private void refresh() {
        if (PlatformUI.isWorkbenchRunning()) {
            fireHandlerChanged(new HandlerEvent(this, true, false));
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(undo ? UNDO : REDO, null);
        }
    }

    @Override
    public boolean isEnabled() {
        return !typing() && label().isPresent();
    }

    private static boolean typing() {
        Control focus = Display.getCurrent() == null ? null : Display.getCurrent().getFocusControl();
        return focus instanceof Text text && text.getEditable() && text.getCharCount() > 0
                || focus instanceof StyledText styled && styled.getEditable() && styled.getCharCount() > 0;
    }

    private Optional<UUID> learner() {
        return shell().people().learner().map(Learner::id);
    }

    private Optional<String> label() {
        return learner().flatMap(id -> shell().undo().label(id, undo));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<UUID> learner = learner();
        if (learner.isPresent() && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null) {
            Work.load(undo ? Messages.Job_undo : Messages.Job_redo, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                    () -> shell().undo().reverse(learner.get(), undo), done -> done.ifPresent(Undo.Step::shown));
        }
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        String word = undo ? Messages.Menu_undo : Messages.Menu_redo;
        element.setText(label().map(what -> word + " " + what.replace("&", "&&")).orElse(word));
    }
}
