package org.cyclework.ui.trainee.read;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Marks the lesson in front as read, goes to its neighbours or to its practice. */
public final class ReadingHandler extends AbstractHandler implements IExecutableExtension {

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LessonEditor lesson) {
            switch (what) {
                case "next" -> lesson.go(true);
                case "previous" -> lesson.go(false);
                case "say" -> lesson.sayIt();
                default -> lesson.markRead();
            }
        }
        return null;
    }
}
