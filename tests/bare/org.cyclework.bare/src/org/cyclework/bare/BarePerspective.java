package org.cyclework.bare;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** One view and the empty editor area. */
public final class BarePerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView("org.cyclework.bare.view", IPageLayout.LEFT, 0.3f, layout.getEditorArea());
    }
}
