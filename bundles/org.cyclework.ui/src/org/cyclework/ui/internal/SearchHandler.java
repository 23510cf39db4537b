package org.cyclework.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import org.cyclework.ui.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the cursor into the search box. */
public final class SearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        box(shell).ifPresent(box -> {
            box.setFocus();
            box.selectAll();
        });
        return null;
    }

    private static Optional<Text> box(Control control) {
        if (control instanceof Text text && SearchBox.ID.equals(text.getData(Ids.WIDGET_KEY))) {
            return Optional.of(text);
        }
        if (!(control instanceof Composite parent)) {
            return Optional.empty();
        }
        return Arrays.stream(parent.getChildren()).map(SearchHandler::box).flatMap(Optional::stream).findFirst();
    }
}
