package org.cyclework.ui.trainee.quiz;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.cyclework.course.render.ContentNote;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One question: what to read, what to answer with, and the feedback once it is answered. */
final class QuestionPanel extends Composite {

    private static final int WIDTH = 560;

    private static final int FEW = 20;

    private final UnaryOperator<String> plain;
    private final AnswerPanels panels;
    private final Sources sources;
    private final ScrolledComposite scroll;
    private final ResourceManager resources;
    private QuizModel model;
    private Composite content;
    private AnswerPanel panel;
    private RatingPanel rating;
    private Optional<ConfidenceRow> confidence = Optional.empty();
    private Button answer;
    private Optional<Boolean> mapShown = Optional.empty();

    QuestionPanel(Composite parent, UnaryOperator<String> plain, AnswerPanels panels, Sources sources) {
        super(parent, SWT.NONE);
        this.plain = plain;
        this.panels = panels;
        this.sources = sources;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroll = Scrolling.in(this);
    }

    /** @return whether the map of questions is shown; a short one is, until it is hidden */
    boolean showsMap(QuizModel quiz) {
        return mapShown.orElse(quiz.map().cells().size() <= FEW);
    }

    /** Shows the map of questions from now on, or hides it. */
    void showMap(boolean shown) {
        mapShown = Optional.of(shown);
    }

    /** Shows the question in front, answered or not. */
    void show(QuizModel shown) {
        model = shown;
        if (content != null) {
            content.dispose();
        }
        content = new Composite(scroll, SWT.NONE);
        // while it is disposed, the system still looks for somebody in it who could have the focus
        content.addDisposeListener(event -> panel = null);
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 8).applyTo(content);
        scroll.setContent(content);
        Question question = model.question();
        if (showsMap(model)) {
            map();
        }
        words(ContentNote.of(question.item().getContentNote()), "", Palette.MUTED, false);
        words(question.item().getContext(), "", Palette.INK, false);
        words(question.item().getStem(), "", Palette.INK, true).setData(Ids.WIDGET_KEY, "question-stem");
        Place place = new Place(content, plain, this::changed, this::submit);
        panel = panels.make(question.presentation(), place);
        answer = null;
        confidence = Optional.empty();
        if (model.takesAnswer()) {
            askable(place);
        } else {
            model.result().ifPresentOrElse(scored -> answered(question, scored, place), this::withoutAnswer);
        }
        Scrolling.fitNew(scroll);
        scroll.setOrigin(0, 0);
    }

    private void map() {
        QuizMap map = model.map();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(new MapStrip(content, map, model::goTo));
        Widgets.id(label(map.legend(), Palette.MUTED, false), "quiz-legend");
    }

    private void askable(Place place) {
        model.result().ifPresent(this::soFar);
        model.hints().forEach(hint -> words(hint, Messages.Question_hint, Palette.INK, false));
        if (model.asksConfidence()) {
            confidence = Optional.of(new ConfidenceRow(place));
        }
        answer = push("answer", Messages.Button_answer, this::submit);
        if (model.hasHint()) {
            push("hint", Messages.Button_hint, model::hint);
        }
        changed();
        panel.focus();
    }

    private Button push(String id, String words, Runnable action) {
        Button button = Widgets.id(new Button(content, SWT.PUSH), id);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().indent(0, 8).applyTo(button);
        return button;
    }

    /** What an earlier try came to, while another one is open. */
    private void soFar(Scored scored) {
        panel.restore(scored.response());
        model.verdict().ifPresent(verdict -> words(verdict, "", Palette.INK, true).setData(Ids.WIDGET_KEY, "verdict"));
        for (PartFeedback part : scored.parts()) {
            words(part.feedback(), part.right() ? "✓ " : "– ", Palette.MUTED, false);
        }
    }

    /** It was handed in without an answer: what was asked stays to be read. */
    private void withoutAnswer() {
        panel.close();
        words(Messages.Question_withoutAnswer, "", Palette.INK, true).setData(Ids.WIDGET_KEY, "verdict");
        words(model.question().item().getFeedback(), "", Palette.INK, false);
        sources.of(model.question().item(), content);
    }

    private void answered(Question question, Scored scored, Place place) {
        panel.lock(scored);
        model.verdict().ifPresent(verdict -> words(verdict, "", scored.right() ? Palette.CONNECTED : Palette.INK, true)
                .setData(Ids.WIDGET_KEY, "verdict"));
        boolean open = !scored.marks().criteria().isEmpty();
        if (open || !scored.right()) {
            KeyLines key = KeyLines.of(question, scored, plain);
            if (!key.lines().isEmpty()) {
                label((open ? Messages.Question_model : Messages.Question_key) + key.text(), Palette.INK, false);
            }
        }
        if (open) {
            rating = new RatingPanel(scored.marks().criteria(), scored.levels(), place);
            if (scored.standing() == Standing.TO_RATE) {
                rating.rates(place, this::rate);
            } else {
                rating.lock(place);
            }
        }
        words(scored.feedback(), "", Palette.INK, false).setData(Ids.WIDGET_KEY, "feedback");
        if (model.canTakeBack()) {
            push("take-back", Messages.Button_takeAnswerBack, model::takeBack);
        } else {
            sources.of(question.item(), content);
        }
    }

    private void rate(Map<String, Integer> levels) {
        model.rate(levels);
    }

    private Control words(String markdown, String before, Palette colour, boolean strong) {
        return markdown == null || markdown.isBlank() ? content : label(before + plain.apply(markdown), colour, strong);
    }

    private Label label(String text, Palette colour, boolean strong) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setForeground(colour.color());
        if (strong) {
            Font font = resources.create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD).increaseHeight(1));
            label.setFont(font);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void changed() {
        if (answer != null && !answer.isDisposed()) {
            answer.setEnabled(!model.isHeld() && panel.response().isPresent());
        }
    }

    private void submit() {
        if (answer != null && !answer.isDisposed() && answer.isEnabled()) {
            Optional<Response> response = panel.response();
            OptionalDouble sure = confidence.map(ConfidenceRow::share).orElse(OptionalDouble.empty());
            response.ifPresent(given -> model.answer(given, sure));
        }
    }

    /** Lets nothing be answered until something is shown again. */
    void hold() {
        for (Control child : content.getChildren()) {
            if (child instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
                button.setEnabled(false);
            }
        }
    }

    /** A digit was pressed; returns whether it meant something here. */
    boolean digit(int number) {
        return panel != null && answer != null && !answer.isDisposed() && !model.isHeld() && panel.digit(number);
    }

    /** The controls may have another size since they were shown. */
    void fit() {
        Scrolling.fitNew(scroll);
    }

    @Override
    public boolean setFocus() {
        if (panel == null) {
            return super.setFocus();
        }
        if (model.isToRate()) {
            rating.focus();
            return true;
        }
        panel.focus();
        return true;
    }
}
