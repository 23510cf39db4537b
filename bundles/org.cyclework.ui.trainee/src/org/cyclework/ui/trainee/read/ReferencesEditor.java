package org.cyclework.ui.trainee.read;

import org.cyclework.course.Course;
import org.cyclework.course.render.ReferenceList;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.study.Desk;
import org.eclipse.swt.widgets.Composite;

/** Everything that the course rests on, as a list of references. */
public final class ReferencesEditor extends PageEditor {

    private PageBrowser browser;

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Messages.References_title);
        browser = new PageBrowser(parent, "references.page", desk().links()::open);
        Desk desk = desk();
        Reload reload = Reload.of(Messages.Job_references, browser, () -> page(desk.library().course()), browser::show);
        Events.onCourseReloaded(browser, reload::soon);
        reload.now();
    }

    /** @return the page */
    static HtmlPage page(Course course) {
        ReferenceList list = new ReferenceList(course);
        return HtmlPage.titled(Messages.References_title).text("h1", Messages.References_title).text("p", Messages.References_about)
                .html(list.html(list.all(), Messages.References_list));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "lesson");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
