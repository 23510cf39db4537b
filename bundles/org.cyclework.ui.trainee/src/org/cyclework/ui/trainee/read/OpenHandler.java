package org.cyclework.ui.trainee.read;

import java.util.Map;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Ids;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Opens the case or the quiz that the command names. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String caseId = event.getParameter(Ids.PARAM_CASE);
        String moduleId = event.getParameter(Ids.PARAM_MODULE);
        if (caseId != null || moduleId != null) {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event), caseId != null ? CourseLink.to(CourseLink.Kind.CASE, caseId) : CourseLink.to(CourseLink.Kind.QUIZ, moduleId));
        }
        return null;
    }

    private static void open(IWorkbenchWindow window, CourseLink link) throws ExecutionException {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(window.getService(ICommandService.class).getCommand(org.cyclework.ui.Ids.COMMAND_OPEN_LINK),
                Map.of(org.cyclework.ui.Ids.PARAM_LINK, link.toString()));
        try {
            window.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException broken) {
            throw new ExecutionException(link.toString(), broken);
        }
    }
}
