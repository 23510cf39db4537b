package org.cyclework.ui.internal;

import org.cyclework.ui.StartMeasurement;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Sets the workbench up: the perspective that the product names, everything comes back after a restart. */
final class CycleworkAdvisor extends WorkbenchAdvisor {

    private final GtkLook look;

    CycleworkAdvisor(GtkLook look) {
        this.look = look;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlatformUI.getPreferenceStore().getString(IWorkbenchPreferenceConstants.DEFAULT_PERSPECTIVE_ID);
    }

    @Override
    public void postStartup() {
        HeadStart.over();
        StartMeasurement.started(getWorkbenchConfigurer().getWorkbench().getDisplay());
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        MenuKeys.use(); // the workbench has set its own by now, and makes the menus next
        return new CycleworkWindow(configurer, look);
    }
}
