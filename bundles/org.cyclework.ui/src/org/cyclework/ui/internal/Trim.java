package org.cyclework.ui.internal;

import java.util.List;
import org.cyclework.ui.Panes;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * The bars at the top and the bottom: nothing in them can be dragged about, and the search box stands at the right. The
 * declarations of tool bars have no words for either, so the model of the workbench is told.
 */
final class Trim {

    private static final String COMMANDS = "org.cyclework.ui.toolbar";
    private static final String SPACER = "PerspectiveSpacer";
    private static final String MODEL = "modelElement";
    private static final String FIXED = "NoMove";
    private static final String STRETCHED = "stretch";

    private Trim() {
    }

    /** Tells the tool bars before there are any; call it before the window opens. */
    static void settle() {
        MApplication application = PlatformUI.getWorkbench().getService(MApplication.class);
        Panes.foldedByUsAlone(application);
        application.getTrimContributions().stream()
                .flatMap(contribution -> contribution.getChildren().stream()).forEach(bar -> {
                    add(bar.getTags(), FIXED);
                    if (COMMANDS.equals(bar.getElementId())) {
                        add(bar.getTags(), STRETCHED);
                    }
                });
    }

    /** Takes the spacer away with which the platform would share the room at the top; call it when the window is made. */
    static void pushToTheRight(Shell shell) {
        if (shell.getData(MODEL) instanceof MTrimmedWindow window) {
            window.getTrimBars().stream().flatMap(bar -> bar.getChildren().stream()).filter(child -> SPACER.equals(child.getElementId()))
                    .forEach(child -> child.getTags().remove(STRETCHED));
        }
    }

    private static void add(List<String> tags, String tag) {
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
    }
}
