package org.cyclework.ui.supervisor.review;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes through the turns of the review in front, or puts the cursor where a comment is written. */
public final class TurnHandler extends AbstractHandler implements IExecutableExtension {

    private String wanted = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        wanted = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ReviewEditor review) {
            switch (wanted) {
                case "next" -> review.go(true);
                case "previous" -> review.go(false);
                default -> review.writeComment();
            }
        }
        return null;
    }
}
