package org.cyclework.ui.trainee.report;

import org.cyclework.course.coverage.Coverage;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PageEditor;
import org.eclipse.swt.widgets.Composite;

/** What the course teaches where: a page of tables whose entries lead to the places themselves. */
public final class CoverageEditor extends PageEditor implements Revealing {

    private PageBrowser page;
    private CourseLink wanted;
    private HtmlPage shown;

    @Override
    public void createPartControl(Composite parent) {
        page = new PageBrowser(parent, "coverage-page", desk().links()::open);
        if (wanted == null) {
            wanted = input().link();
        }
        Desk desk = desk();
        Reload reload = Reload.of(Messages.Job_coverage, page, () -> CoveragePage.of(Coverage.of(desk.library().course()), desk.library().course()), this::show);
        Events.onCourseReloaded(page, reload::soon);
        reload.now();
    }

    private void show(HtmlPage loaded) {
        shown = loaded;
        page.show(loaded, wanted.fragment().orElse(""), "");
    }

    @Override
    public void reveal(CourseLink link) {
        wanted = link;
        if (shown != null && link.fragment().isPresent()) {
            page.show(shown, link.fragment().get(), "");
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == PageBrowser.class ? adapter.cast(page) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
