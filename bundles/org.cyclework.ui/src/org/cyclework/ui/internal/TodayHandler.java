package org.cyclework.ui.internal;

import org.cyclework.ui.CourseLink;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the start page. */
public final class TodayHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        shell().links().open(CourseLink.to(CourseLink.Kind.TODAY, ""));
        return null;
    }
}
