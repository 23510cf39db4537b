package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cyclework.ui.Panes;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.junit.jupiter.api.Test;

/** Panes are put away by this program alone, for a scene and for the projector, and each comes back when its reasons are gone. */
class PanesTest {

    private final MWindow window = MBasicFactory.INSTANCE.createWindow();
    private final MPartStack outline = panes();
    private final MPartStack concept = panes();
    private final MPartStack pages = MBasicFactory.INSTANCE.createPartStack();

    PanesTest() {
        MPartSashContainer side = MBasicFactory.INSTANCE.createPartSashContainer();
        side.getChildren().addAll(List.of(concept, pages));
        window.getChildren().addAll(List.of(outline, side));
        pages.getChildren().add(MBasicFactory.INSTANCE.createPart());
    }

    private static MPartStack panes() {
        MPartStack stack = MBasicFactory.INSTANCE.createPartStack();
        stack.getChildren().add(MAdvancedFactory.INSTANCE.createPlaceholder());
        return stack;
    }

    private List<Boolean> shown() {
        return List.of(outline.isVisible(), concept.isVisible(), pages.isVisible());
    }

    @Test
    void thePlatformMinimisesNothing() {
        MApplication application = MApplicationFactory.INSTANCE.createApplication();
        Panes.foldedByUsAlone(application);
        Panes.foldedByUsAlone(application);
        assertEquals(List.of("DisableMinMaxAddon"), application.getTags());
    }

    @Test
    void whatAnOlderVersionMinimisedComesBack() {
        concept.getTags().add("Minimized");
        concept.setVisible(false);
        pages.getTags().add("Maximized");
        Panes.unfoldAll(window);
        assertEquals(List.of(true, true, true), shown());
        assertEquals(List.of(), concept.getTags());
        assertEquals(List.of(), pages.getTags());
    }

    @Test
    void onTheProjectorThePageStandsAlone() {
        Panes.project(window);
        assertEquals(List.of(false, false, true), shown());
        Panes.unproject(window);
        assertEquals(List.of(true, true, true), shown());
    }

    @Test
    void whatASceneFoldedStaysFoldedAfterTheProjector() {
        Panes.fold(outline);
        Panes.project(window);
        Panes.unproject(window);
        assertEquals(List.of(false, true, true), shown());
        Panes.unfoldAll(window);
        assertTrue(outline.isVisible());
    }

    @Test
    void whatSomebodyClosedStaysClosed() {
        concept.setVisible(false);
        Panes.project(window);
        Panes.unproject(window);
        assertFalse(concept.isVisible());
    }

    @Test
    void afterACrashNothingIsMissing() {
        Panes.fold(outline);
        Panes.project(window);
        Panes.unfoldAll(window);
        assertEquals(List.of(true, true, true), shown());
    }
}
