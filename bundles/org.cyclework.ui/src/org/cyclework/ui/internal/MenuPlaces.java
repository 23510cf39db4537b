package org.cyclework.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Findable;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.ExpressionConverter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IEvaluationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The places to which the menus of any room lead, as far as whoever sits here is shown them. */
final class MenuPlaces {

    private static final Logger LOG = LoggerFactory.getLogger(MenuPlaces.class);
    private static final String MENUS = "org.eclipse.ui.menus";
    private static final String OPENS = "org.cyclework.ui.openLink";

    private MenuPlaces() {
    }

    /** @return what can be found in the menus now, in their order */
    static List<Findable> shownIn(IWorkbenchWindow window) {
        IEvaluationService conditions = window.getService(IEvaluationService.class);
        return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(MENUS))
                .flatMap(contribution -> in(contribution, condition -> holds(conditions, condition))).toList();
    }

    /** What this part of a menu leads to, and whatever lies in it; nothing where its condition does not hold. */
    private static Stream<Findable> in(IConfigurationElement part, Predicate<IConfigurationElement> holds) {
        if (!Arrays.stream(part.getChildren("visibleWhen")).flatMap(when -> Arrays.stream(when.getChildren())).allMatch(holds)) {
            return Stream.empty();
        }
        Stream<Findable> itself = OPENS.equals(part.getAttribute("commandId")) ? place(part).stream() : Stream.empty();
        return Stream.concat(itself, Arrays.stream(part.getChildren()).flatMap(child -> in(child, holds)));
    }

    private static Optional<Findable> place(IConfigurationElement row) {
        return Arrays.stream(row.getChildren("parameter")).flatMap(parameter -> CourseLink.parse(parameter.getAttribute("value")).stream()).findFirst()
                .map(link -> Findable.place(link, LegacyActionTools.removeMnemonics(row.getAttribute("label"))));
    }

    private static boolean holds(IEvaluationService conditions, IConfigurationElement condition) {
        try {
            return ExpressionConverter.getDefault().perform(condition).evaluate(conditions.getCurrentState()) != EvaluationResult.FALSE;
        } catch (CoreException unreadable) {
            LOG.warn("a condition of a menu cannot be read", unreadable);
            return false;
        }
    }
}
