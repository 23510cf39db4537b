package org.cyclework.ui.supervisor.review;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Phrase;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What stands beside the turns: which one is looked at, and a field for a comment on it. Ctrl+Enter keeps what was written. */
final class CommentSide {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;
    private static final int MOST = 160;

    private final Composite holder;
    private final Label where;
    private final Label line;
    private final Text text;
    private final List<Button> keeping = new ArrayList<>();
    private final ReviewModel model;

    /** What the side asks its editor to do. */
    interface Orders {

        /** Keeps a comment, on the turn that is looked at or on the whole. */
        void comment(String words, boolean onAll);

        /** Keeps words to use again. */
        void keepPhrase(String words);

        /** Puts words away that were kept. */
        void dropPhrase(Phrase phrase);
    }

    CommentSide(Composite holder, ReviewModel model, Orders orders) {
        this.holder = holder;
        this.model = model;
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(holder);
        where = Lettering.look(label("review.side"), Lettering.Look.STRONG);
        line = Widgets.style(label("review.line"), "CyMuted");
        text = Writing.field(holder, "review.comment", Messages.Comment_name, WIDTH, HEIGHT);
        text.setTextLimit(Comment.LONGEST);
        text.addListener(SWT.Modify, event -> offer());
        text.addListener(SWT.KeyDown, event -> keyDown(event, orders));
        Composite buttons = row();
        keeping.add(Widgets.style(push(buttons, Messages.Button_comment, "review.keep", () -> comment(orders, false)), "CyPrimary"));
        if (model.spot().isPresent()) {
            keeping.add(push(buttons, Messages.Button_commentAll, "review.keep-all", () -> comment(orders, true)));
        }
        Composite phrases = row();
        Button saved = push(phrases, Messages.Button_phrases, "review.phrases", () -> {});
        saved.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> phrases(saved, orders)));
        Widgets.style(Lettering.look(label("review.hint"), Lettering.Look.SMALL), "CyMuted").setText(Messages.Comment_hint);
        show();
    }

    private Composite row() {
        Composite row = new Composite(holder, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(8).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private Label label(String id) {
        Label label = Widgets.id(new Label(holder, SWT.WRAP), id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button push(Composite parent, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(parent, SWT.PUSH), id);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void phrases(Button saved, Orders orders) {
        PopupMenu menu = new PopupMenu(saved);
        model.phrases().forEach(phrase -> menu.line(phrase.text(), () -> insert(phrase.text())));
        if (!text.getText().isBlank()) {
            menu.line(Messages.Phrase_keep, () -> orders.keepPhrase(text.getText()));
        }
        model.phrases().forEach(phrase -> menu.line(Messages.bind(Messages.Phrase_drop, phrase.text()), () -> orders.dropPhrase(phrase)));
        if (model.phrases().isEmpty() && text.getText().isBlank()) {
            menu.line(Messages.Phrase_none, () -> {});
        }
        menu.open();
    }

    private void insert(String words) {
        text.insert(text.getText().isEmpty() || text.getText().endsWith("\n") || text.getText().endsWith(" ") ? words : " " + words);
        text.setFocus();
    }

    private void keyDown(Event event, Orders orders) {
        if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            comment(orders, false);
        }
    }

    private void comment(Orders orders, boolean onAll) {
        if (!text.getText().isBlank()) {
            orders.comment(text.getText(), onAll);
        }
    }

    private void offer() {
        keeping.forEach(button -> button.setEnabled(!text.getText().isBlank()));
    }

    /** Shows which turn is looked at. */
    void show() {
        where.setText(model.spot().map(spot -> Messages.bind(Messages.Comment_onTurn, spot.turn().ref().turn())).orElse(Messages.Comment_onAll));
        String words = model.line();
        line.setText((words.length() > MOST ? words.substring(0, MOST) + "…" : words).replace("&", "&&"));
        offer();
        holder.layout(true, true);
    }

    /** @return what is written and not kept yet */
    String written() {
        return text.getText();
    }

    /** Takes words over that were written before. */
    void write(String words) {
        text.setText(words);
    }

    /** Empties the field, after what stood there was kept. */
    void kept() {
        text.setText("");
    }

    boolean isFocus() {
        return text.isFocusControl();
    }

    void focus() {
        text.setFocus();
    }
}
