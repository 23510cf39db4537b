package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.roleplay.Aids;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PrivateDetailNote;
import org.cyclework.ui.trainee.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** What can be done now: a question to answer first, else own words and then the choices or any move. */
final class TurnForm extends Composite {

    /** What the form asks its owner to do. */
    interface Actions {

        /** Takes a step. */
        void take(PlayStep step);

        /** Asks for a hint. */
        void hint();
    }

    private static final int WIDTH = 320;
    private static final int SURE_BY_HALF = 5;

    private final Actions actions;
    private final boolean wordsFirst;
    private final ScrolledComposite scroll;
    private final Composite content;
    private final List<Runnable> digits = new ArrayList<>();
    private Control first;
    private Label hint;
    private boolean taken;

    TurnForm(Composite parent, Actions actions, boolean wordsFirst) {
        super(parent, SWT.NONE);
        this.actions = actions;
        this.wordsFirst = wordsFirst;
        GridLayoutFactory.fillDefaults().applyTo(this);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(0, 6).applyTo(content);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Shows what can be done at a moment. */
    void show(Moment moment) {
        clear();
        taken = false;
        if (moment.beat().isPresent()) {
            ask(moment.beat().get());
        } else {
            if (moment.aids().returnDue()) {
                label(Messages.Turn_return, "return-due");
            }
            if (wordsFirst) {
                askOwnWords(moment);
            } else {
                offer(moment, "");
            }
        }
        shown();
    }

    /** Shows a hint. */
    void hint(String words) {
        if (hint == null) {
            hint = Widgets.style(label(words, "hint-words"), "CyMuted");
        } else {
            hint.setText(words);
        }
        fit();
        scroll.showControl(hint);
        taken = false;
    }

    private void clear() {
        digits.clear();
        first = null;
        hint = null;
        for (Control child : content.getChildren()) {
            child.dispose();
        }
    }

    private void shown() {
        fit();
        scroll.setOrigin(0, 0);
        setFocus();
    }

    private void fit() {
        if (!content.isDisposed()) {
            content.layout(true, true);
            scroll.setMinSize(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        }
    }

    private void askOwnWords(Moment moment) {
        label(Messages.Turn_ownWords, "own-words-label");
        Text words = Widgets.id(new Text(content, SWT.BORDER), "own-words");
        words.setMessage(Messages.Turn_ownWordsHint);
        Widgets.name(words, Messages.Turn_ownWordsName);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        PrivateDetailNote.below(words, content, this::fit);
        Runnable next = () -> {
            String said = words.getText();
            clear();
            if (!said.isBlank()) {
                Widgets.style(label(Messages.bind(Messages.Scene_youSaid, said), "own-words-said"), "CyMuted");
            }
            offer(moment, said.strip());
            shown();
        };
        words.addTraverseListener(onReturn(next));
        press(Messages.Button_showChoices, "show-choices", next);
        first = words;
    }

    private static TraverseListener onReturn(Runnable action) {
        return event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                // not while the key is still being handled: the field goes away
                event.display.asyncExec(action);
            }
        };
    }

    private void offer(Moment moment, String ownWords) {
        if (moment.aids().freeMoves()) {
            MovePicker picker = new MovePicker(content, (move, intensity) -> once(() -> actions.take(PlayStep.move(move, intensity, ownWords))));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(picker);
            first = picker;
        } else {
            choices(moment, ownWords);
        }
        if (moment.aids().hint()) {
            press(Messages.Button_sceneHint, "hint", actions::hint).setToolTipText(Messages.Turn_hintTip);
        }
    }

    private void choices(Moment moment, String ownWords) {
        label(Messages.Turn_choices, "choices-label");
        int number = 1;
        for (Choice choice : moment.choices()) {
            Button button = choice(number + "  " + choice.line(), "choice-" + number,
                    () -> actions.take(PlayStep.choice(choice.id(), ownWords)));
            moment.aids().example().filter(example -> example.choiceId().equals(choice.id())).ifPresent(this::example);
            first = first == null ? button : first;
            number++;
        }
    }

    private void example(Aids.Example example) {
        Label why = Widgets.style(label(Messages.bind(Messages.Turn_example, example.reason()), "example"), "CyConnected");
        GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(WIDTH, SWT.DEFAULT).applyTo(why);
    }

    private void ask(PendingBeat beat) {
        label(beat.prompt().startsWith(Messages.Turn_beforeWord) ? beat.prompt() : Messages.bind(Messages.Turn_before, beat.prompt()), "beat-prompt");
        if (beat.kind() == BeatKind.PREDICT_AROUSAL && beat.choices().isEmpty()) {
            Supplier<String> guess = scale("beat-scale", Messages.Turn_guess, beat.prompt(), SURE_BY_HALF);
            confirm(beat, guess);
        } else if (beat.choices().isEmpty()) {
            Text words = Writing.field(content, "beat-words", beat.prompt(), WIDTH, 60);
            words.setMessage(Messages.Turn_noDetails);
            confirm(beat, words::getText);
            first = words;
        } else {
            pickOne(beat);
        }
    }

    private void pickOne(PendingBeat beat) {
        Supplier<String> sure = scale("beat-sure", Messages.Turn_sure, Messages.Turn_sureName, SURE_BY_HALF);
        Control slider = first;
        first = null;
        int number = 1;
        for (PendingBeat.BeatOption option : beat.choices()) {
            Button button = choice(number + "  " + option.text(), "beat-" + number,
                    () -> actions.take(PlayStep.beat(beat.id(), option.id() + "@" + Integer.parseInt(sure.get()) * 10)));
            first = first == null ? button : first;
            number++;
        }
        slider.setToolTipText(Messages.Turn_sureTip);
    }

    private Supplier<String> scale(String id, String told, String name, int start) {
        Label value = label("", id + "-value");
        Scale scale = Widgets.id(new Scale(content, SWT.HORIZONTAL), id);
        scale.setMaximum(10);
        scale.setIncrement(1);
        scale.setPageIncrement(2);
        scale.setSelection(start);
        Widgets.name(scale, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(scale);
        Runnable say = () -> value.setText(Messages.bind(told, scale.getSelection()));
        say.run();
        scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> say.run()));
        first = scale;
        return () -> Integer.toString(scale.getSelection());
    }

    private void confirm(PendingBeat beat, Supplier<String> answer) {
        press(Messages.Button_goOn, "beat-go-on", () -> once(() -> actions.take(PlayStep.beat(beat.id(), answer.get()))));
    }

    private Label label(String words, String id) {
        Label label = Widgets.id(new Label(content, SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button press(String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(content, SWT.PUSH), id);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().applyTo(button);
        return button;
    }

    private Button choice(String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(content, SWT.PUSH | SWT.WRAP | SWT.LEFT), id);
        button.setText(words.replace("&", "&&"));
        button.setAlignment(SWT.LEFT);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> once(action)));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
        digits.add(() -> once(action));
        return button;
    }

    /** A second press while the answer is on its way changes nothing. */
    private void once(Runnable action) {
        if (!taken) {
            taken = true;
            action.run();
        }
    }

    /** A key was pressed; returns whether it meant something here: a digit chooses. */
    boolean key(Event event) {
        int place = event.character - '1';
        if (place < 0 || place >= digits.size()) {
            return false;
        }
        digits.get(place).run();
        return true;
    }

    @Override
    public boolean setFocus() {
        return first != null && !first.isDisposed() ? first.setFocus() : content.setFocus();
    }
}
