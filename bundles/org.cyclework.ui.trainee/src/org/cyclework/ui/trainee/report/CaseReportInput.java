package org.cyclework.ui.trainee.report;

import org.cyclework.ui.Icons;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the report's editor shows: there is one report. It does not come back after a restart, since it takes a while. */
final class CaseReportInput implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.named("case");
    }

    @Override
    public String getName() {
        return Messages.Report_title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Messages.Report_title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseReportInput;
    }

    @Override
    public int hashCode() {
        return CaseReportInput.class.hashCode();
    }
}
