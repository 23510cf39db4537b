package org.cyclework.ui.trainee.report;

import org.cyclework.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the report's editor shows: there is one report. It does not come back after a restart, since it takes a while. */
final class CaseReportInput implements IEditorInput {

    static final String TITLE = "Case report";

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
        return TITLE;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return TITLE;
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
        return TITLE.hashCode();
    }
}
