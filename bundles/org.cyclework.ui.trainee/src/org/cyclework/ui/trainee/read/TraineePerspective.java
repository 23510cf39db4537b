package org.cyclework.ui.trainee.read;

import org.cyclework.ui.trainee.Ids;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The outline left, the page in the middle, what belongs to it right. */
public final class TraineePerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.26f, IPageLayout.ID_EDITOR_AREA);
        left.addView(Ids.VIEW_OUTLINE);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.70f, IPageLayout.ID_EDITOR_AREA);
        right.addView(Ids.VIEW_CONCEPT);
        right.addPlaceholder(Ids.VIEW_NOTES);
        right.addPlaceholder(Ids.VIEW_SEARCH);
        right.addPlaceholder(org.cyclework.ui.Ids.VIEW_HELP);
    }
}
