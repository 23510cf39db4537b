package org.cyclework.ui.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Findable;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;

/** Finds whatever the program can do, and the places of its course; nothing that the platform brings along. */
public final class FindHandler extends ShellHandler {

    private static final String OURS = "org.cyclework.";
    private static final String AUTHORS = "org.cyclework.ui.category.author";
    /** What the platform does, under the names of the menus. */
    private static final Map<String, String> ALSO = Map.of("org.eclipse.ui.file.close", Messages.Find_close, "org.eclipse.ui.file.exit", Messages.Find_quit);

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        String itself = event.getCommand().getId();
        Stream<Findable> done = Arrays.stream(window.getService(ICommandService.class).getDefinedCommands())
                .filter(command -> !command.getId().equals(itself) && offered(command)).map(command -> findable(window, command));
        List<Findable> commands = Stream.concat(done, MenuPlaces.shownIn(window).stream())
                .sorted(Comparator.comparing(Findable::label)).toList();
        Work.load(Messages.Job_find, window.getShell(), () -> Findable.in(shell().library().course()),
                places -> ask(window, Stream.concat(commands.stream(), places.stream()).toList()));
        return null;
    }

    private void ask(IWorkbenchWindow window, List<Findable> all) {
        FindDialog dialog = new FindDialog(window.getShell(), all);
        dialog.open();
        dialog.chosen().ifPresent(found -> found.link().ifPresentOrElse(this::go, () -> run(window, found)));
    }

    private void go(CourseLink link) {
        shell().links().open(link);
    }

    private static void run(IWorkbenchWindow window, Findable found) {
        try {
            window.getService(IHandlerService.class).executeCommand(found.command(), null);
        } catch (CommandException unable) {
            Trouble.report(found.label(), unable);
        }
    }

    private static boolean offered(Command command) {
        try {
            return (command.getId().startsWith(OURS) || ALSO.containsKey(command.getId())) && command.isHandled() && command.isEnabled() && complete(command)
                    && (!AUTHORS.equals(command.getCategory().getId()) || Preferences.store().getBoolean(Preferences.AUTHOR));
        } catch (NotDefinedException gone) {
            return false;
        }
    }

    /** What has to be told more than its name cannot be done from a list. */
    private static boolean complete(Command command) throws NotDefinedException {
        IParameter[] parameters = command.getParameters();
        return parameters == null || Arrays.stream(parameters).allMatch(IParameter::isOptional);
    }

    private static Findable findable(IWorkbenchWindow window, Command command) {
        String keys = window.getService(IBindingService.class).getBestActiveBindingFormattedFor(command.getId());
        try {
            return Findable.command(command.getId(), ALSO.getOrDefault(command.getId(), command.getName()), keys == null ? "" : keys);
        } catch (NotDefinedException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
