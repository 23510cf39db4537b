package org.cyclework.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Panes;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;

/** The help: short pages about each part of the window. */
public final class HelpView extends ViewPart {

    private PageBrowser browser;
    private Job loading;

    @Override
    public void createPartControl(Composite parent) {
        browser = new PageBrowser(parent, "help.page", this::follow);
        browser.onEscape(() -> Panes.leave(getSite().getPage()));
        show("contents");
        Events.onLearnerLeft(browser, () -> show("contents"));
    }

    /** Shows the page of this name; the contents where there is none. */
    void show(String topic) {
        if (loading != null) {
            loading.cancel();
        }
        loading = Work.load(Messages.Job_help, browser, () -> HtmlPage.pane(Messages.Help_title).html(read(topic)), browser::show);
    }

    private void follow(CourseLink link) {
        if (link.kind().equals(CourseLink.Kind.HELP)) {
            show(link.id());
        } else {
            Engines.get(ShellServices.class).links().open(link);
        }
    }

    private static String read(String topic) {
        URL page = FrameworkUtil.getBundle(HelpView.class).getEntry("help/" + topic + ".html");
        if (page == null) {
            page = FrameworkUtil.getBundle(HelpView.class).getEntry("help/contents.html");
        }
        try (InputStream in = page.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == PageBrowser.class ? adapter.cast(browser) : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
