package org.cyclework.ui.trainee.report;

import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the case report. */
public final class CaseReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(new CaseReportInput(), Ids.EDITOR_CASE_REPORT);
        } catch (PartInitException e) {
            throw new ExecutionException(Messages.Error_report, e);
        }
        return null;
    }
}
