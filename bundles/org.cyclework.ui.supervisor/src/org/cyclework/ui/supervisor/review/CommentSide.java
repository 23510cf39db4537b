package org.cyclework.ui.supervisor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Phrase;
import org.cyclework.ui.TextSize;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** What stands beside the turns: which one is looked at, and a field for a comment on it. Ctrl+Enter keeps what was written. */
final class CommentSide {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;
    private static final int MOST = 160;

    private final Composite holder;
    private final Label said;
    private final Label where;
    private final Composite begun;
    private final Label line;
    private final Text text;
    private final List<Button> keeping = new ArrayList<>();
    private final ReviewModel model;
    private final Orders orders;
    private List<BegunLine> shown = List.of();
    private boolean shownHere;
    private boolean showing;

    /** What the side asks its editor to do. */
    interface Orders {

        /** Keeps a comment, on the turn that is looked at or on the whole. */
        void comment(String words, boolean onAll);

        /** Something was typed. */
        void commenting(String words);

        /** Goes to something that was begun elsewhere. */
        void goOn(BegunLine line);

        /** Keeps words to use again. */
        void keepPhrase(String words);

        /** Puts words away that were kept. */
        void dropPhrase(Phrase phrase);
    }

    /** @param told what came of the last step; may be empty */
    CommentSide(Composite holder, ReviewModel model, String told, Orders orders) {
        this.holder = holder;
        this.model = model;
        this.orders = orders;
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(holder);
        said = Widgets.style(label("review.said"), "CyConnected");
        tell(told);
        where = Lettering.look(label("review.side"), Lettering.Look.STRONG);
        line = Widgets.style(label("review.line"), "CyMuted");
        text = Writing.field(holder, "review.comment", Messages.Comment_name, WIDTH, HEIGHT);
        text.setTextLimit(Comment.LONGEST);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::keyDown);
        Composite buttons = row();
        keeping.add(Widgets.style(push(buttons, Messages.Button_comment, "review.keep", () -> comment(false)), "CyPrimary"));
        if (model.spot().isPresent()) {
            keeping.add(push(buttons, Messages.Button_commentAll, "review.keep-all", () -> comment(true)));
        }
        Composite phrases = row();
        Button saved = push(phrases, Messages.Button_phrases, "review.phrases", () -> {});
        saved.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> phrases(saved)));
        begun = new Composite(holder, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(begun);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(begun);
        Widgets.style(Lettering.look(label("review.hint"), Lettering.Look.SMALL), "CyMuted").setText(model.spot().isPresent() ? Messages.Comment_hint : Messages.Comment_hintWhole);
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

    private void phrases(Button saved) {
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

    private void keyDown(Event event) {
        if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            event.doit = false;
            comment(false);
        }
    }

    private void comment(boolean onAll) {
        if (!text.getText().isBlank()) {
            orders.comment(text.getText(), onAll);
        }
    }

    private void typed() {
        if (!showing) {
            orders.commenting(text.getText());
            offer();
            unsent();
        }
    }

    /** Says what came of a step; nothing where the words are empty. */
    private void tell(String words) {
        said.setText(words.replace("&", "&&"));
        ((GridData) said.getLayoutData()).exclude = words.isEmpty();
        said.setVisible(!words.isEmpty());
    }

    /** What was begun here and elsewhere and is not sent; what was begun elsewhere leads there. */
    private void unsent() {
        List<BegunLine> lines = model.begunElsewhere();
        boolean here = !text.getText().isBlank();
        if (lines.equals(shown) && here == shownHere) {
            return;
        }
        shown = lines;
        shownHere = here;
        for (Control old : begun.getChildren()) {
            old.dispose();
        }
        if (here || !lines.isEmpty()) {
            Label title = Widgets.style(Lettering.look(Widgets.id(new Label(begun, SWT.WRAP), "review.begun"), Lettering.Look.SMALL), "CyMuted");
            title.setText(!here ? Messages.Begun_elsewhere : lines.isEmpty() ? Messages.Begun_here : Messages.Begun_here + "\n" + Messages.Begun_elsewhere);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        }
        for (BegunLine each : lines) {
            Link link = Widgets.pressed(Widgets.id(new Link(begun, SWT.NONE), "review.begun." + each.to().name().toLowerCase(Locale.ROOT)));
            link.setText("<a>" + each.words().replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> link.getDisplay().asyncExec(() -> orders.goOn(each))));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(link);
        }
        TextSize.follow(holder);
        holder.layout(true, true);
    }

    private void offer() {
        keeping.forEach(button -> button.setEnabled(!text.getText().isBlank()));
    }

    /** Shows which turn is looked at, with the comment that was begun about it. */
    void show() {
        showing = true;
        text.setText(model.comment());
        showing = false;
        where.setText(model.spot().map(spot -> Messages.bind(Messages.Comment_onTurn, spot.words())).orElse(Messages.Comment_onAll));
        String words = model.line();
        line.setText((words.length() > MOST ? words.substring(0, MOST) + "…" : words).replace("&", "&&"));
        offer();
        unsent();
        holder.layout(true, true);
    }

    /** Shows another turn, after which nothing has to be told any more. */
    void looked() {
        tell("");
        show();
    }

    boolean isFocus() {
        return text.isFocusControl();
    }

    void focus() {
        text.setSelection(text.getCharCount());
        text.setFocus();
    }
}
