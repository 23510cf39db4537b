package org.cyclework.ui.trainee.read;

import java.util.Optional;
import org.cyclework.ui.Searching;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;

/** Brings the pane with search results up and hands on what the search box asks of it. */
@Component
public final class SearchPane implements Searching {

    @Override
    public void search(String query) {
        boolean open = page().map(page -> page.findView(Ids.VIEW_SEARCH)).isPresent();
        if (open || !query.isEmpty()) {
            view().ifPresent(view -> view.search(query));
        }
    }

    @Override
    public void openFirst() {
        view().ifPresent(SearchView::openFirst);
    }

    @Override
    public void focus() {
        page().ifPresent(page -> {
            IViewPart results = page.findView(Ids.VIEW_SEARCH);
            if (results != null) {
                page.activate(results);
            }
        });
    }

    private static Optional<IWorkbenchPage> page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage);
    }

    private static Optional<SearchView> view() {
        try {
            Optional<IWorkbenchPage> page = page();
            return page.isEmpty() ? Optional.empty()
                    : Optional.of((SearchView) page.get().showView(Ids.VIEW_SEARCH, null, IWorkbenchPage.VIEW_VISIBLE));
        } catch (PartInitException broken) {
            Trouble.report(Messages.Job_search, broken);
            return Optional.empty();
        }
    }
}
