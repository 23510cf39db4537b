package org.cyclework.ui.trainee.read;

import org.cyclework.ui.trainee.page.Revealing;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Ids;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Labels;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.service.component.annotations.Component;

/** Opens lessons, cases and quizzes as editors, concepts and references in the pane beside them. */
@Component
public final class WindowLinkOpener implements LinkOpener {

    private static final int SAME = IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT;

    @Override
    public void open(CourseLink link) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        if (kept(link.kind()) && Engines.find(CurrentLearner.class).flatMap(CurrentLearner::learner).isEmpty()) {
            askWho(window);
            return;
        }
        try {
            switch (link.kind()) {
                case TODAY -> editor(page, link, Messages.Today_title, Ids.EDITOR_TODAY);
                case LESSON -> editor(page, link, Labels.number(link.id()), Ids.EDITOR_LESSON);
                case CASE -> editor(page, link, Messages.Case_title, Ids.EDITOR_PLAY);
                case QUIZ -> editor(page, link, Messages.bind(Messages.Quiz_tab, link.id()), Ids.EDITOR_QUIZ);
                case DEBRIEF -> editor(page, link, Messages.Debrief_title, Ids.EDITOR_DEBRIEF);
                case ITEM -> item(window, link);
                case CONCEPT, GLOSSARY, SOURCE, ARTICLE, NOTE -> beside(page, link);
                case HELP -> { } // the help follows its own links
            }
        } catch (PartInitException broken) {
            Trouble.report(Messages.bind(Messages.Job_open, link), broken);
        }
    }

    /** @return whether what is done there belongs to somebody */
    private static boolean kept(CourseLink.Kind kind) {
        return kind == CourseLink.Kind.CASE || kind == CourseLink.Kind.QUIZ || kind == CourseLink.Kind.DEBRIEF;
    }

    private static void askWho(IWorkbenchWindow window) {
        try {
            window.getService(IHandlerService.class).executeCommand(Ids.COMMAND_SWITCH_TRAINEE, null);
        } catch (CommandException broken) {
            Trouble.report(Messages.Job_askName, broken);
        }
    }

    private static void editor(IWorkbenchPage page, CourseLink link, String title, String id) throws PartInitException {
        PageInput input = new PageInput(link, title);
        IEditorPart editor = open(page, input, id);
        if (editor == null) {
            editor = page.openEditor(input, id, true, SAME);
        }
        Revealing revealing = Adapters.adapt(editor, Revealing.class);
        if (revealing != null) {
            revealing.reveal(link);
        }
    }

    /** An editor from before the start is known by what it shows; the platform would also ask for its title. */
    private static IEditorPart open(IWorkbenchPage page, PageInput input, String id) throws PartInitException {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getId().equals(id) && input.equals(reference.getEditorInput())) {
                IEditorPart editor = reference.getEditor(true);
                page.activate(editor);
                return editor;
            }
        }
        return null;
    }

    private static void beside(IWorkbenchPage page, CourseLink link) throws PartInitException {
        ConceptView view = (ConceptView) page.showView(Ids.VIEW_CONCEPT, null, IWorkbenchPage.VIEW_VISIBLE);
        view.show(link);
    }

    /** An item is met in the quiz of its module, where its key stays unseen until it is answered. */
    private void item(IWorkbenchWindow window, CourseLink link) {
        Work.load(Messages.Job_openQuiz, window.getShell(), () -> moduleOf(link.id()), module -> {
            if (!module.isEmpty()) {
                open(CourseLink.to(CourseLink.Kind.QUIZ, module));
            }
        });
    }

    private static String moduleOf(String itemId) {
        Course course = Engines.get(CourseLibrary.class).course();
        return course.bankOf(itemId).flatMap(bank -> course.modules().stream()
                .filter(module -> module.getBankIds().contains(bank.getId())).findFirst()).map(module -> module.getId()).orElse("");
    }
}
