package org.cyclework.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;

/** The panes beside the page in the middle. */
public final class Panes {

    private static final String FOLDED = "cyclework.folded";
    private static final String PROJECTED = "cyclework.projected";
    private static final String PLATFORM_OFF = "DisableMinMaxAddon";
    private static final List<String> PLATFORM = List.of("Minimized", "MinimizedByZoom", "Maximized");

    private Panes() {
    }

    /**
     * Takes minimising and maximising away from the platform, which would put its marks beside the tabs and bars of its own at
     * the edges; call it before a window opens.
     */
    public static void foldedByUsAlone(MApplication application) {
        if (!application.getTags().contains(PLATFORM_OFF)) {
            application.getTags().add(PLATFORM_OFF);
        }
    }

    /** Goes from a pane to the page in the middle, where there is one. */
    public static void leave(IWorkbenchPage window) {
        if (window.getActiveEditor() != null) {
            window.activate(window.getActiveEditor());
        }
    }

    /** @return whether the pane is there and not folded away */
    public static boolean isShown(IViewReference view) {
        return stack(view.getView(false)).map(MUIElement::isVisible).orElse(false);
    }

    /** Folds a pane away, with those that share its place; it stays as it is and comes back with {@link #unfold}. */
    public static void fold(IWorkbenchPage window, String viewId) {
        stack(window.findView(viewId)).ifPresent(Panes::fold);
    }

    /** Puts a stack of panes away where it is there. */
    public static void fold(MPartStack stack) {
        if (stack.isVisible()) {
            stack.getTags().add(FOLDED);
            stack.setVisible(false);
        }
    }

    /** Brings a pane back that was folded away. */
    public static void unfold(IWorkbenchPage window, String viewId) {
        stack(window.findView(viewId)).ifPresent(stack -> release(stack, FOLDED));
    }

    /** Brings everything back that was folded away when the program was left or lost. */
    public static void unfoldAll(MUIElement window) {
        everyStack(window, stack -> {
            if (stack.getTags().removeAll(PLATFORM)) { // from before the platform was told
                stack.setVisible(true);
            }
            release(stack, PROJECTED);
            release(stack, FOLDED);
        });
    }

    /** Puts every pane away, so that the page stands alone, until {@link #unproject}. */
    public static void project(MUIElement window) {
        everyStack(window, Panes::putAway);
    }

    /** Brings back what {@link #project} put away. */
    public static void unproject(MUIElement window) {
        everyStack(window, stack -> release(stack, PROJECTED));
    }

    /** Puts a stack away if panes are in it; the one of pages stays. */
    private static void putAway(MPartStack stack) {
        if (stack.isVisible() && stack.getChildren().stream().anyMatch(MPlaceholder.class::isInstance)) {
            stack.getTags().add(PROJECTED);
            stack.setVisible(false);
        }
    }

    private static void everyStack(MUIElement element, Consumer<MPartStack> does) {
        if (element instanceof MPartStack stack) {
            does.accept(stack);
        }
        if (element instanceof MElementContainer<?> container) {
            List.copyOf(container.getChildren()).forEach(child -> everyStack(child, does));
        }
    }

    /** What was put away for two reasons comes back when both are gone. */
    private static void release(MPartStack stack, String reason) {
        if (stack.getTags().remove(reason) && !stack.getTags().contains(FOLDED) && !stack.getTags().contains(PROJECTED)) {
            stack.setVisible(true);
        }
    }

    private static Optional<MPartStack> stack(IViewPart view) {
        MPart part = view == null ? null : view.getSite().getService(MPart.class);
        MPlaceholder place = part == null ? null : part.getCurSharedRef();
        Object parent = place == null ? null : place.getParent();
        return parent instanceof MPartStack stack ? Optional.of(stack) : Optional.empty();
    }
}
