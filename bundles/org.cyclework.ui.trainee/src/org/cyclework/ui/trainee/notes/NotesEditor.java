package org.cyclework.ui.trainee.notes;

import java.time.ZoneId;
import java.util.List;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.page.SaveDialog;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** All notes as a page of its own, which can be searched and saved. */
public final class NotesEditor extends PageEditor {

    private Composite frame;
    private Text search;
    private Label said;
    private PageBrowser browser;
    private NoteBook book = new NoteBook(List.of());
    private String drawn = "";

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Messages.Notes_title);
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        head();
        browser = new PageBrowser(frame, "notes.page", desk().links()::open);
        browser.onEscape(search::setFocus);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        Desk desk = desk();
        Reload reload = Reload.of(Messages.Job_notes, frame, () -> NoteBook.of(desk.library().course(),
                desk.people().access().map(access -> desk.notes().all(access)).orElse(List.of())), this::show);
        StudyEvents.onAppended(frame, appended -> {
            if (appended.verb().startsWith("note-")) {
                reload.soon();
            }
        });
        Events.onLearner(frame, reload::soon);
        Events.onCourseReloaded(frame, reload::soon);
        TextSize.follow(frame);
        reload.now();
    }

    private void head() {
        Composite head = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 8).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        search = Widgets.name(Widgets.id(new Text(head, SWT.SEARCH | SWT.ICON_CANCEL), "notes.find"), Messages.Notes_search);
        search.setMessage(Messages.Notes_search);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(search);
        search.addListener(SWT.Modify, event -> draw());
        Button save = Widgets.id(new Button(head, SWT.PUSH), "notes.save");
        save.setText(Messages.Button_saveNotes);
        save.addListener(SWT.Selection, event -> save());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(save);
        said = Widgets.style(Widgets.id(new Label(head, SWT.WRAP), "notes.said"), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(said);
    }

    private void show(NoteBook loaded) {
        book = loaded;
        draw();
    }

    private void draw() {
        HtmlPage page = new NotesPage(ZoneId.systemDefault(), true).of(book.found(search.getText()), search.getText());
        if (!page.body().equals(drawn)) {
            drawn = page.body();
            browser.show(page);
        }
    }

    private void save() {
        SaveDialog.ask(frame.getShell(), Messages.Notes_saveTitle, Messages.Notes_file, new String[] {"*.md", "*.pdf"}, new String[] {Messages.Notes_markdown, Messages.Copy_pdf})
                .ifPresent(file -> {
                    NoteBook kept = book.found(search.getText());
                    NotesExport export = new NotesExport(ZoneId.systemDefault(), desk()::pdf);
                    Work.load(Messages.bind(Messages.Job_save, file), frame, () -> export.write(kept, file), this::say);
                });
    }

    private void say(String words) {
        said.setText(words.replace("&", "&&"));
        ((GridData) said.getLayoutData()).exclude = false;
        frame.layout(true, true);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "notes");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
