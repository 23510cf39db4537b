package org.cyclework.ui.trainee.read;

import org.cyclework.search.CourseSearch;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.SearchHit;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Pane;
import org.cyclework.ui.trainee.study.SearchModel;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;

/** What the search box found, grouped by kind; a click or Enter opens the place and marks it. */
public final class SearchView extends Pane {

    private static final int MOST = 40;

    private HitList list;
    private Job running;
    private SearchModel shown;
    private boolean openWhenFound;

    @Override
    protected void build(Composite parent) {
        list = new HitList(parent, this::open);
        list.say(Messages.Search_empty);
        TextSize.follow(parent);
        Events.onThemeChanged(list.control(), this::again);
    }

    @Override
    protected void forget() {
        search("");
    }

    /** Shows the same in other colours. */
    private void again() {
        if (shown != null) {
            list.show(shown);
        } else if (running == null) {
            list.say(Messages.Search_empty);
        }
    }

    /** Searches; an empty query clears the list. */
    void search(String query) {
        openWhenFound = false;
        if (running != null) {
            running.cancel();
            running = null;
        }
        if (query.isEmpty()) {
            shown = null;
            list.say(Messages.Search_empty);
            return;
        }
        if (shown == null) {
            list.say(Messages.Search_running);
        }
        Desk desk = desk();
        running = Work.load(Messages.Job_search, list.control(), () -> {
            CourseSearch search = desk.search();
            search.ensureIndex(IndexProgress.NONE);
            return SearchModel.of(search.search(query, MOST));
        }, this::show);
    }

    private void show(SearchModel model) {
        running = null;
        shown = model;
        list.show(model);
        if (openWhenFound) {
            openFirst();
        }
    }

    /** Opens the first place that was found, or, where the search still runs, will be found. */
    void openFirst() {
        if (running != null) {
            openWhenFound = true;
        } else if (shown != null && !shown.inOrder().isEmpty()) {
            openWhenFound = false;
            open(shown.inOrder().getFirst());
        }
    }

    /** Opens a place and gives it the keyboard, also where its page was in front already. */
    private void open(SearchHit hit) {
        CourseLink link = SearchModel.link(hit);
        desk().links().open(link);
        IWorkbenchPage window = getSite().getPage();
        if (ConceptPages.KINDS.contains(link.kind())) {
            IViewPart pane = window.findView(Ids.VIEW_CONCEPT);
            if (pane != null) {
                window.activate(pane);
            }
        } else if (window.getActiveEditor() != null) {
            window.activate(window.getActiveEditor());
            window.getActiveEditor().setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "search");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        list.control().setFocus();
    }
}
