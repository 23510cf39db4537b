package org.cyclework.ui.trainee.quiz;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Palette;
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

    private final UnaryOperator<String> plain;
    private final Consumer<Response> answered;
    private final ScrolledComposite scroll;
    private final ResourceManager resources;
    private Composite content;
    private AnswerPanel panel;
    private Button answer;

    QuestionPanel(Composite parent, UnaryOperator<String> plain, Consumer<Response> answered) {
        super(parent, SWT.NONE);
        this.plain = plain;
        this.answered = answered;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Shows a question, answered or not. */
    void show(Question question, Optional<Scored> result) {
        if (content != null) {
            content.dispose();
        }
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 8).applyTo(content);
        scroll.setContent(content);
        words(question.item().getContentNote(), Messages.Question_includes, Palette.MUTED, false);
        words(question.item().getContext(), "", Palette.INK, false);
        words(question.item().getStem(), "", Palette.INK, true).setData(Ids.WIDGET_KEY, "question-stem");
        panel = AnswerPanels.make(question.presentation(), new Place(content, plain, this::changed, this::submit));
        if (result.isPresent()) {
            lock(result.get());
        } else {
            answer = new Button(content, SWT.PUSH);
            answer.setText(Messages.Button_answer);
            answer.setData(Ids.WIDGET_KEY, "answer");
            answer.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> submit()));
            GridDataFactory.swtDefaults().indent(0, 8).applyTo(answer);
            changed();
            panel.focus();
        }
        fit();
        scroll.setOrigin(0, 0);
    }

    private void lock(Scored scored) {
        panel.lock(scored);
        String verdict = scored.right() ? Messages.Verdict_right : scored.score() > 0 ? Messages.Verdict_partly : Messages.Verdict_not;
        words(verdict, "", scored.right() ? Palette.CONNECTED : Palette.INK, true).setData(Ids.WIDGET_KEY, "verdict");
        if (!scored.right()) {
            words(String.join("\n", scored.rightAnswer()), Messages.Question_key, Palette.INK, false);
        }
        words(scored.feedback(), "", Palette.INK, false).setData(Ids.WIDGET_KEY, "feedback");
    }

    private Control words(String markdown, String before, Palette colour, boolean strong) {
        if (markdown == null || markdown.isBlank()) {
            return content;
        }
        Label label = new Label(content, SWT.WRAP);
        label.setText(before + plain.apply(markdown).replace("&", "&&"));
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
            answer.setEnabled(panel.response().isPresent());
        }
    }

    private void submit() {
        if (answer != null && !answer.isDisposed() && answer.isEnabled()) {
            panel.response().ifPresent(response -> {
                answer.setEnabled(false);
                answered.accept(response);
            });
        }
    }

    /** A digit was pressed; returns whether it meant something here. */
    boolean digit(int number) {
        return panel != null && answer != null && !answer.isDisposed() && panel.digit(number);
    }

    private void fit() {
        if (content != null && !content.isDisposed()) {
            scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
            // where its size is the same as before, nobody else lays out what is new in it
            content.layout();
        }
    }

    @Override
    public boolean setFocus() {
        if (panel == null) {
            return super.setFocus();
        }
        panel.focus();
        return true;
    }
}
