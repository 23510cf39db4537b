package org.cyclework.ui.trainee.keep;

import java.time.LocalDate;
import java.time.ZoneId;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.page.PageEditor;
import org.eclipse.swt.widgets.Composite;

/** Who has a copy of my work: a page. */
public final class CopiesEditor extends PageEditor<CopiesDesk> {

    private PageBrowser page;

    /** Works with what the page is made from. */
    public CopiesEditor() {
        super(CopiesDesk.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new PageBrowser(parent, "copies-page", desk().links()::open);
        Reload reload = Reload.of(Messages.Job_copies, page, () -> desk().read(LocalDate.now(), ZoneId.systemDefault()).page(), this::show);
        Events.onAppended(page, appended -> reload.soon());
        Events.onLearnerChanged(page, () -> getSite().getPage().closeEditor(this, false));
        reload.now();
    }

    private void show(HtmlPage read) {
        page.show(read, "", "");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(page);
        }
        return adapter == HelpTopic.class ? adapter.cast((HelpTopic) () -> "shared") : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }
}
