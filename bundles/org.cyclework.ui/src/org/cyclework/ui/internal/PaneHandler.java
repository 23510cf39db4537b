package org.cyclework.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclework.ui.Panes;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes round through the page in the middle and the panes that show, without a list in between. */
public final class PaneHandler extends AbstractHandler implements IExecutableExtension {

    private int step = 1;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        step = "previous".equals(data) ? -1 : 1;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        List<IWorkbenchPart> round = round(page);
        if (!round.isEmpty()) {
            int at = round.indexOf(page.getActivePart());
            page.activate(round.get(at < 0 ? 0 : Math.floorMod(at + step, round.size())));
        }
        return null;
    }

    private static List<IWorkbenchPart> round(IWorkbenchPage page) {
        List<IWorkbenchPart> all = new ArrayList<>();
        if (page.getActiveEditor() != null) {
            all.add(page.getActiveEditor());
        }
        Arrays.stream(page.getViewReferences()).filter(Panes::isShown).map(view -> view.getView(false)).filter(page::isPartVisible).forEach(all::add);
        return all;
    }
}
