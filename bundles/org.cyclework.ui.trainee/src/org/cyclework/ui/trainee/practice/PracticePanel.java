package org.cyclework.ui.trainee.practice;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.PracticeSession.Stage;
import org.cyclework.assessment.SelfRating;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** One column: what the client says, the answer, and then what it is held against with the ratings. */
final class PracticePanel extends Composite {

    private static final int MEASURE = 620;
    private static final int FIELD_HEIGHT = 110;

    private final PracticeModel model;
    private final ScrolledComposite scroll;
    private final LocalResourceManager resources;
    private final List<CriterionRow> rows = new ArrayList<>();
    private Composite column;
    private Text field;
    private Button compare;
    private Button next;
    private Button again;
    private Label kept;
    private Control first;

    PracticePanel(Composite parent, PracticeModel model) {
        super(parent, SWT.NONE);
        this.model = model;
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, event -> fit());
        IPropertyChangeListener size = event -> {
            if (event.getProperty().equals(Preferences.ZOOM) || event.getProperty().equals(Preferences.PROJECTOR)) {
                getDisplay().asyncExec(this::resized);
            }
        };
        Preferences.store().addPropertyChangeListener(size);
        addDisposeListener(event -> Preferences.store().removePropertyChangeListener(size));
    }

    private void resized() {
        if (!isDisposed() && column != null) {
            boolean focused = holdsFocus();
            show();
            if (focused) {
                setFocus();
            }
        }
    }

    private boolean holdsFocus() {
        Control focus = getDisplay().getFocusControl();
        while (focus != null && focus != this) {
            focus = focus.getParent();
        }
        return focus == this;
    }

    /** Shows the statement in front at its stage. */
    void show() {
        rows.clear();
        field = null;
        compare = null;
        first = null;
        Control shownBefore = scroll.getContent();
        Composite content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 18).applyTo(content);
        column = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(scaled(MEASURE), SWT.DEFAULT).applyTo(column);
        text(column, model.title(), 15, true, Palette.INK);
        if (model.stage() == Stage.ANSWER) {
            text(column, model.setup(), 10, false, Palette.MUTED);
            model.earlier().ifPresent(earlier -> Widgets.id(text(column, earlier, 10, false, Palette.MUTED), "practice-earlier"));
            statement();
            answer();
        } else {
            statement();
            comparison();
        }
        scroll.setContent(content);
        if (shownBefore != null) {
            shownBefore.dispose();
        }
        changed();
        fit();
        scroll.setOrigin(0, 0);
    }

    private void statement() {
        Widgets.id(text(column, model.where(), 11, false, Palette.MUTED), "practice-where");
        Composite card = Widgets.style(new Composite(column, SWT.NONE), "CyCard");
        card.setBackground(Palette.CARD.color());
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 6).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        card.addListener(SWT.Paint, event -> {
            event.gc.setForeground(Palette.LINE.color());
            event.gc.drawRoundRectangle(0, 0, card.getSize().x - 1, card.getSize().y - 1, 8, 8);
        });
        model.before().forEach(line -> text(card, line, 10, false, Palette.MUTED));
        Widgets.id(text(card, model.said(), 14, true, Palette.INK), "practice-statement");
    }

    private void answer() {
        text(column, Messages.bind(Messages.Practice_answer, Messages.Own_stay), 10, false, Palette.INK);
        field = Writing.field(column, "practice-words", Messages.Practice_answerName, scaled(MEASURE) - 40, scaled(FIELD_HEIGHT));
        field.setFont(font(11, false));
        field.setTextLimit(PracticeSession.LONGEST);
        field.setText(model.words());
        field.setSelection(model.words().length());
        field.addModifyListener(event -> model.type(field.getText()));
        field.addListener(SWT.Modify, event -> fit());
        comparesOnControlEnter(field);
        Button aloud = Widgets.id(new Button(column, SWT.CHECK), "practice-aloud");
        aloud.setText(Messages.Practice_aloud);
        aloud.setFont(font(10, false));
        aloud.setSelection(model.isAloud());
        aloud.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> model.sayAloud(aloud.getSelection())));
        comparesOnControlEnter(aloud);
        Composite line = line();
        compare = push(line, Messages.Button_comparePractice, "practice-compare", model::compare);
        compare.setToolTipText(Messages.Practice_compareTip);
        again = null;
        next = push(line, Messages.Button_otherStatement, "practice-next", model::next);
        first = field;
    }

    private void comparesOnControlEnter(Control control) {
        control.addListener(SWT.KeyDown, event -> {
            if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
                event.doit = false;
                // not while the key is still being handled: the field goes away
                event.display.asyncExec(model::compare);
            }
        });
    }

    private void comparison() {
        Widgets.id(text(column, model.answer(), 11, false, Palette.INK), "practice-answer");
        Widgets.id(text(column, Messages.bind(Messages.Practice_model, model.modelAnswer()), 11, true, Palette.INK), "practice-model");
        if (!model.comment().isBlank()) {
            text(column, model.comment(), 10, false, Palette.MUTED);
        }
        text(column, Messages.Practice_rate, 10, false, Palette.MUTED);
        List<String> criteria = model.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            int number = i;
            text(column, criteria.get(i), 11, false, Palette.INK);
            rows.add(new CriterionRow(column, "practice-criterion-" + (i + 1), criteria.get(i), font(10, false), rating -> rate(number, rating)));
        }
        kept = Widgets.id(text(column, "", 10, false, Palette.MUTED), "practice-kept");
        Composite line = line();
        next = push(line, Messages.Button_nextStatement, "practice-next", model::next);
        again = push(line, Messages.Button_tryAgain, "practice-again", model::again);
        first = model.unrated().<Control>map(rows::get).orElse(next);
    }

    private void rate(int criterion, SelfRating rating) {
        model.rate(criterion, rating);
    }

    /** A digit was pressed; returns whether it meant something here: it rates the criterion with the focus, or the first that is open. */
    boolean digit(int number) {
        if (model.stage() == Stage.ANSWER || model.isHeld() || number < 1 || number > SelfRating.values().length) {
            return false;
        }
        int at = rows.stream().filter(CriterionRow::hasFocus).findFirst().map(rows::indexOf).or(model::unrated).orElse(0);
        model.rate(at, SelfRating.values()[number - 1]);
        rows.get(Math.min(at + 1, rows.size() - 1)).setFocus();
        return true;
    }

    /** What can be pressed may have changed. */
    void changed() {
        boolean free = !model.isHeld();
        if (compare != null) {
            compare.setEnabled(model.canCompare());
        }
        next.setEnabled(free);
        if (again != null) {
            again.setEnabled(free);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(model.rating(i));
        }
        if (!rows.isEmpty()) {
            kept.setText(model.stage() == Stage.RATED ? Messages.Practice_kept : Messages.Practice_open);
        }
    }

    /** The answer has just been rated: the next statement is one Enter away. */
    void rated() {
        changed();
        fit();
        next.setFocus();
    }

    private Composite line() {
        Composite line = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).margins(0, 4).applyTo(line);
        return line;
    }

    private Button push(Composite line, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(line, SWT.PUSH), id);
        button.setText(words);
        button.setFont(font(10, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Label text(Composite parent, String words, int size, boolean serif, Palette colour) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setFont(font(size, serif));
        label.setForeground(colour.color());
        label.setBackground(parent.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(scaled(MEASURE) - 40, SWT.DEFAULT).applyTo(label);
        return colour == Palette.MUTED ? Widgets.style(label, "CyMuted") : label;
    }

    private Font font(int size, boolean serif) {
        int height = Math.max(6, scaled(size));
        return resources.create(serif ? FontDescriptor.createFrom("Serif", height, SWT.NORMAL)
                : FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(height));
    }

    private static int scaled(int size) {
        return Math.round(size * Preferences.zoom() / 100f);
    }

    private void fit() {
        if (scroll.getContent() != null && !scroll.getContent().isDisposed()) {
            scroll.setMinSize(scroll.getContent().computeSize(scroll.getClientArea().width, SWT.DEFAULT));
            ((Composite) scroll.getContent()).layout(true, true);
        }
    }

    @Override
    public boolean setFocus() {
        return first != null && !first.isDisposed() ? first.setFocus() : super.setFocus();
    }
}
