package org.cyclework.ui.trainee.read;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.LinkOpener;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the case or the quiz that the command names. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        String caseId = event.getParameter(Ids.PARAM_CASE);
        String moduleId = event.getParameter(Ids.PARAM_MODULE);
        if (caseId != null || moduleId != null) {
            Engines.get(LinkOpener.class).open(caseId != null ? CourseLink.to(CourseLink.Kind.CASE, caseId)
                    : CourseLink.to(CourseLink.Kind.QUIZ, moduleId));
        }
        return null;
    }
}
