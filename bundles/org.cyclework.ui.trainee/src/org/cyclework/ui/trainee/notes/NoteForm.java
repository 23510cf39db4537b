package org.cyclework.ui.trainee.notes;

import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.NoteMarkdown;
import org.cyclework.assessment.notes.Where;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Below the list: the words a note hangs on, what it is, what is written, and what can be done with it. */
final class NoteForm extends Composite {

    private static final int QUOTE = 240;
    private static final int LEAST = 120;
    private static final List<NoteKind> KINDS = List.of(NoteKind.values());

    private final Label quote;
    private final Label state;
    private final Combo kind;
    private final Text text;
    private final Button keep;
    private final Button remove;
    private final Button go;
    private final NotesView view;

    NoteForm(Composite parent, NotesView view) {
        super(parent, SWT.NONE);
        this.view = view;
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(this);
        quote = Widgets.id(new Label(this, SWT.WRAP), "notes.quote");
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(quote);
        state = Widgets.style(Widgets.id(new Label(this, SWT.WRAP), "notes.state"), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(state);
        kind = Widgets.name(Widgets.id(new Combo(this, SWT.READ_ONLY), "notes.kind"), Messages.Notes_kind);
        KINDS.forEach(each -> kind.add(LessonMarks.sign(each) + "  " + each.label()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        text = Writing.field(this, "notes.text", Messages.Notes_text, LEAST, 90);
        text.setTextLimit(Note.LONGEST);
        text.addListener(SWT.KeyDown, this::key);
        Composite row = new Composite(this, SWT.NONE);
        RowLayout wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.marginLeft = 0;
        wrapping.spacing = 6;
        row.setLayout(wrapping);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        keep = button(row, "notes.keep", Messages.Button_keepNote, view::keep);
        keep.setToolTipText(Messages.Notes_keepTip);
        remove = button(row, "notes.remove", Messages.Button_removeNote, view::remove);
        go = button(row, "notes.go", Messages.Button_toPlace, view::goToPlace);
    }

    private static Button button(Composite row, String id, String words, Runnable run) {
        Button button = Widgets.id(new Button(row, SWT.PUSH), id);
        button.setText(words);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            view.keep();
        } else if (event.keyCode == SWT.ESC) {
            view.leave();
        }
    }

    /** Shows a note that is kept. */
    void show(NoteBook.Entry entry) {
        fill(entry.note().anchor().words(), entry.note().kind(), entry.note().text());
        state.setText(switch (entry.where()) {
            case Where.Same same -> "";
            case Where.Edited edited -> NoteMarkdown.EDITED;
            case Where.Gone gone -> NoteMarkdown.GONE;
        });
        buttons(true);
        go.setEnabled(!entry.isGone());
        NotesView.room(state, !state.getText().isEmpty());
    }

    /** Shows a note that is being written. */
    void show(NoteDraft draft) {
        fill(draft.anchor().words(), draft.kind(), "");
        state.setText(Messages.Notes_new);
        buttons(true);
        remove.setEnabled(false);
        go.setEnabled(false);
        NotesView.room(state, true);
    }

    /** Shows that none is chosen. */
    void clear() {
        fill("", NoteKind.NOTE, "");
        quote.setText("");
        NotesView.room(state, false);
        buttons(false);
    }

    private void buttons(boolean on) {
        List.of(keep, remove, go).forEach(button -> button.setEnabled(on));
        kind.setEnabled(on);
        text.setEnabled(on);
    }

    private void fill(String words, NoteKind which, String written) {
        quote.setText(Messages.bind(Messages.Notes_quoted, LessonMarks.shortened(words, QUOTE)).replace("&", "&&"));
        kind.select(KINDS.indexOf(which));
        text.setText(written);
    }

    NoteKind kind() {
        return Optional.of(kind.getSelectionIndex()).filter(index -> index >= 0).map(KINDS::get).orElse(NoteKind.NOTE);
    }

    String text() {
        return text.getText();
    }

    void focusText() {
        text.setFocus();
        text.setSelection(text.getCharCount());
    }
}
