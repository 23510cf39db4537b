package org.cyclework.ui.trainee.read;

import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.study.Desk;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All concepts from A to Z: a field to type in, and the page below it. */
public final class ConceptsEditor extends PageEditor implements Revealing {

    private Text typed;
    private PageBrowser browser;
    private ConceptIndex index;
    private String letter = "";

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Messages.Concepts_title);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        Composite head = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 8).applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.Concepts_typeLabel);
        typed = Widgets.name(Widgets.id(new Text(head, SWT.SEARCH | SWT.ICON_CANCEL), "concepts.typed"), Messages.Concepts_type);
        typed.setMessage(Messages.Concepts_type);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(typed);
        typed.addListener(SWT.Modify, event -> draw());
        browser = new PageBrowser(frame, "concepts.page", desk().links()::open);
        browser.onEscape(typed::setFocus);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        Desk desk = desk();
        Reload reload = Reload.of(Messages.Job_concept, frame, () -> ConceptIndex.of(desk.library().course()), this::show);
        Events.onCourseReloaded(frame, reload::soon);
        TextSize.follow(frame);
        reveal(input().link());
        reload.now();
    }

    private void show(ConceptIndex loaded) {
        index = loaded;
        draw();
    }

    private void draw() {
        if (index != null) {
            browser.show(index.page(letter, typed.getText()));
        }
    }

    @Override
    public void reveal(CourseLink link) {
        letter = link.fragment().orElse("");
        if (!typed.getText().equals(link.mark().orElse(""))) {
            typed.setText(link.mark().orElse("")); // which draws
        } else {
            draw();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "concept");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        typed.setFocus();
    }
}
