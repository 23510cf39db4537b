package org.cyclework.ui.trainee.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.ui.Engines;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The cases, or the quizzes, of the course as lines of a menu; the outline has loaded the course by then. */
public final class PractiseMenu extends CompoundContributionItem implements IWorkbenchContribution, IExecutableExtension {

    private IServiceLocator services;
    private boolean quizzes;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        quizzes = "quizzes".equals(data);
    }

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Course course = Engines.get(CourseLibrary.class).course(); // asked each time the menu opens
        List<IContributionItem> items = new ArrayList<>();
        if (quizzes) {
            course.modules().stream().filter(module -> !module.getBankIds().isEmpty()).forEach(module -> items.add(
                    item(Ids.COMMAND_OPEN_QUIZ, Ids.PARAM_MODULE, module.getId(), Messages.bind(Messages.Quiz_on, module.getTitle()))));
        } else {
            course.caseIds().forEach(id -> course.caseTitle(id).ifPresent(title -> items.add(
                    item(Ids.COMMAND_OPEN_CASE, Ids.PARAM_CASE, id, title))));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private IContributionItem item(String command, String parameter, String value, String label) {
        CommandContributionItemParameter settings = new CommandContributionItemParameter(services, command + "." + value, command,
                CommandContributionItem.STYLE_PUSH);
        settings.label = label.replace("&", "&&");
        settings.parameters = Map.of(parameter, value);
        return new CommandContributionItem(settings);
    }
}
