package org.cyclework.ui.supervisor.office;

import org.cyclework.ui.supervisor.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The ways through the room left, the page in the middle. */
public final class SupervisorPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, IPageLayout.ID_EDITOR_AREA);
        left.addView(Ids.VIEW_WAYS);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.72f, IPageLayout.ID_EDITOR_AREA);
        right.addPlaceholder(org.cyclework.ui.Ids.VIEW_HELP);
    }
}
