package org.cyclework.ui.trainee.quiz;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.record.QuizRecord;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The first page of a quiz: how long it is to be, when one is told, and the tries before it. */
final class StartPanel extends Composite {

    private static final int WIDTH = 520;
    private static final int INDENT = 8;
    private static final int ROOM = 4;
    private static final String SERIF = "Serif";

    private final LocalResourceManager fonts;
    private final ScrolledComposite scroll;
    private final List<Button> lengths = new ArrayList<>();
    private Composite content;
    private Button atOnce;
    private Button confidence;
    private Button first;

    /** What can be done from here. */
    interface Actions {

        /** Goes on with the quiz that was begun. */
        void resume();

        /** Shows a try that was handed in. */
        void look(QuizRecord handedIn);
    }

    StartPanel(Composite parent) {
        super(parent, SWT.NONE);
        fonts = new LocalResourceManager(JFaceResources.getResources(), this);
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroll = Scrolling.in(this);
    }

    /** Shows what there is to choose; {@code start} hears of the choice. */
    void show(QuizOpening opening, Actions actions, BiConsumer<Blueprint, Mode> start) {
        if (content != null) {
            content.dispose();
        }
        content = new Composite(scroll, SWT.NONE);
        lengths.clear();
        first = null;
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(content);
        scroll.setContent(content);
        Label title = label(opening.title(), Palette.INK);
        title.setFont(fonts.create(FontDescriptor.createFrom(SERIF, 20, SWT.NORMAL)));
        label(Messages.Quiz_before, Palette.INK);
        opening.open().ifPresent(open -> push(Messages.bind(Messages.Button_continueQuiz, open.answered(), open.questions().size()),
                "quiz-resume", actions::resume));
        if (opening.items() > 0) {
            choices(opening, start);
        }
        history(opening, actions::look);
        Scrolling.fitNew(scroll);
    }

    private void choices(QuizOpening opening, BiConsumer<Blueprint, Mode> start) {
        Composite howMany = heading(Messages.Start_howMany);
        List<QuizLength> choices = QuizLength.of(opening.items());
        for (QuizLength length : choices) {
            lengths.add(choice(howMany, SWT.RADIO, length.words(), "quiz-length-" + (length.all() ? "all" : length.items())));
        }
        lengths.getFirst().setSelection(true);
        Composite feedback = heading(Messages.Start_feedback);
        atOnce = choice(feedback, SWT.RADIO, Messages.Start_atOnce, "quiz-at-once");
        atOnce.setSelection(true);
        choice(feedback, SWT.RADIO, Messages.Start_atHandIn, "quiz-at-hand-in");
        confidence = choice(content, SWT.CHECK, Messages.Start_confidence, "quiz-confidence");
        confidence.setToolTipText(Messages.Start_confidenceTip);
        Button begin = push(opening.open().isPresent() ? Messages.Button_startNew : Messages.Button_start, "quiz-start",
                () -> start.accept(blueprint(choices, opening), mode()));
        GridDataFactory.swtDefaults().indent(0, INDENT).applyTo(begin);
    }

    private Blueprint blueprint(List<QuizLength> choices, QuizOpening opening) {
        for (int i = 0; i < lengths.size(); i++) {
            if (lengths.get(i).getSelection()) {
                return choices.get(i).blueprint(opening.module().getId());
            }
        }
        return Blueprint.ofModule(opening.module().getId());
    }

    private Mode mode() {
        Mode mode = atOnce.getSelection() ? Mode.PRACTICE : Mode.TEST;
        return new Mode(mode.feedback(), mode.tries(), mode.hints(), confidence.getSelection());
    }

    private void history(QuizOpening opening, Consumer<QuizRecord> look) {
        if (opening.history().isEmpty()) {
            label(Messages.Quiz_never, Palette.MUTED);
        } else if (!opening.handedIn().isEmpty()) {
            label(Messages.Quiz_history, Palette.MUTED);
        }
        for (QuizRecord record : opening.handedIn()) {
            Link link = Widgets.pressed(Widgets.id(new Link(content, SWT.NONE), "quiz-earlier"));
            link.setText("<a>" + SummaryPage.earlier(record, ZoneId.systemDefault()) + "</a>");
            link.setLinkForeground(Palette.LINK.color());
            link.addListener(SWT.Selection, event -> look.accept(record));
        }
    }

    /** A group of its own, so that its radio buttons belong together. */
    private Composite heading(String words) {
        Label label = label(words, Palette.INK);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.createFrom((GridData) label.getLayoutData()).indent(0, INDENT).applyTo(label);
        Composite group = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static Button choice(Composite group, int style, String words, String id) {
        Button button = Widgets.name(Widgets.id(new Button(group, style | SWT.WRAP), id), words);
        button.setText("\u00a0" + words);
        if (style == SWT.RADIO) {
            Arrows.choose(button);
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
        Roomy.make(button, ROOM);
        return button;
    }

    private Button push(String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(content, SWT.PUSH), id);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        first = first == null ? button : first;
        return button;
    }

    private Label label(String words, Palette colour) {
        Label label = new Label(content, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        label.setForeground(colour.color());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    public boolean setFocus() {
        return first != null ? first.setFocus() : super.setFocus();
    }
}
