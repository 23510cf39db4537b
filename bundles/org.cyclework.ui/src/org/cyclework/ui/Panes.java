package org.cyclework.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;

/** The panes beside the page in the middle. */
public final class Panes {

    private static final String FOLDED = "cyclework.folded";

    private Panes() {
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
        stack(window.findView(viewId)).filter(MUIElement::isVisible).ifPresent(stack -> {
            stack.getTags().add(FOLDED);
            stack.setVisible(false);
        });
    }

    /** Brings a pane back that was folded away. */
    public static void unfold(IWorkbenchPage window, String viewId) {
        stack(window.findView(viewId)).ifPresent(Panes::unfold);
    }

    /** Brings everything back that was folded away when the program was left or lost. */
    public static void unfoldAll(IWorkbenchPage window) {
        unfoldIn(window.getWorkbenchWindow().getService(MWindow.class));
    }

    private static void unfoldIn(MUIElement element) {
        if (element instanceof MPartStack stack && stack.getTags().contains(FOLDED)) {
            unfold(stack);
        }
        if (element instanceof MElementContainer<?> container) {
            List.copyOf(container.getChildren()).forEach(Panes::unfoldIn);
        }
    }

    private static void unfold(MPartStack stack) {
        stack.getTags().remove(FOLDED);
        stack.setVisible(true);
    }

    private static Optional<MPartStack> stack(IViewPart view) {
        MPart part = view == null ? null : view.getSite().getService(MPart.class);
        MPlaceholder place = part == null ? null : part.getCurSharedRef();
        Object parent = place == null ? null : place.getParent();
        return parent instanceof MPartStack stack ? Optional.of(stack) : Optional.empty();
    }
}
