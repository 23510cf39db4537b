package org.cyclework.ui.internal;

import java.util.Optional;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Ids;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens a place of the course. */
public final class OpenLinkHandler extends ShellHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional.ofNullable(event.getParameter(Ids.PARAM_LINK)).flatMap(CourseLink::parse).ifPresent(shell().links()::open);
        return null;
    }
}
