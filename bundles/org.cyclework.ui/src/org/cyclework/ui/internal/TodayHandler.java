package org.cyclework.ui.internal;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the start page. */
public final class TodayHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Engines.get(LinkOpener.class).open(CourseLink.to(CourseLink.Kind.TODAY, ""));
        return null;
    }
}
