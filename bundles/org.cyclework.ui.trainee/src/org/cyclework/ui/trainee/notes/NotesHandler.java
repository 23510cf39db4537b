package org.cyclework.ui.trainee.notes;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Highlights, notes or bookmarks in the lesson in front. */
public final class NotesHandler extends AbstractHandler implements IExecutableExtension {

    private String what = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        what = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        LessonNotes notes = Adapters.adapt(HandlerUtil.getActiveEditor(event), LessonNotes.class);
        if (notes != null) {
            switch (what) {
                case "highlight" -> notes.highlight();
                case "note" -> notes.note();
                default -> notes.bookmark();
            }
        }
        return null;
    }
}
