package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.PrivateDetailNote;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Pressing;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What can be done now: a question to answer first, else own words and then the choices or any move. */
final class TurnForm extends FormColumn {

    /** What the form asks its owner to do. */
    interface Actions {

        /** Takes a step. */
        void take(PlayStep step);

        /** Asks for a hint. */
        void hint();

        /** Goes on into the next part. */
        void nextPart();
    }

    private static final int WIDTH = 320;
    private static final int LINES = 60;

    private final Actions actions;
    private final boolean wordsFirst;
    private Predicate<Event> keys = event -> false;
    private Control first;
    private Label hint;
    private boolean taken;

    TurnForm(Composite parent, Actions actions, boolean wordsFirst) {
        super(parent);
        this.actions = actions;
        this.wordsFirst = wordsFirst;
    }

    /** Shows what can be done at a moment. */
    void show(Moment moment) {
        begin();
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

    /** Shows that a part of the scene is over and another one begins. */
    void show(PlayModel.PartChange change) {
        begin();
        rule();
        label(change.says(), "part-over");
        first = Widgets.style(press(change.button(), "next-part", actions::nextPart), "CyPrimary");
        shown();
    }

    /** Shows a hint below the choices. */
    void hint(String words) {
        if (hint == null) {
            hint = Widgets.style(label(words, "hint-words"), "CyMuted");
        } else {
            hint.setText(words);
        }
        fit();
        reveal(hint);
        taken = false;
    }

    private void begin() {
        clear();
        keys = event -> false;
        first = null;
        hint = null;
        taken = false;
    }

    private void askOwnWords(Moment moment) {
        label(Messages.Turn_ownWords, "own-words-label");
        Text words = Widgets.id(new Text(content(), SWT.BORDER), "own-words");
        words.setMessage(Messages.Turn_ownWordsHint);
        Widgets.name(words, Messages.Turn_ownWordsName);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        PrivateDetailNote.below(words, content(), this::fit);
        Runnable next = () -> {
            String said = words.getText();
            begin();
            if (!said.isBlank()) {
                Widgets.style(label(Messages.bind(Messages.Turn_wouldSay, said), "own-words-said"), "CyMuted");
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
        question(moment.aids().hint());
        if (moment.aids().freeMoves()) {
            MovePicker picker = new MovePicker(content(), (move, intensity) -> once(() -> actions.take(PlayStep.move(move, intensity, ownWords))));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(picker);
            first = picker;
        } else {
            choices(moment, ownWords);
        }
    }

    /** The question, with the hint beside it. */
    private void question(boolean withHint) {
        Composite row = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label label = Widgets.id(new Label(row, SWT.NONE), "choices-label");
        label.setText(Messages.Turn_choices);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        if (withHint) {
            Button hintButton = Widgets.id(new Button(row, SWT.PUSH), "hint");
            hintButton.setText(Messages.Button_sceneHint);
            hintButton.setToolTipText(Messages.Turn_hintTip);
            hintButton.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> actions.hint()));
        }
    }

    private void choices(Moment moment, String ownWords) {
        List<Choice> offered = moment.choices();
        ChoiceList list = list("choice-", offered.stream().map(Choice::line).toList(), true, this::marked,
                index -> once(() -> actions.take(PlayStep.choice(offered.get(index).id(), ownWords))));
        moment.aids().example().ifPresent(example -> {
            for (int i = 0; i < offered.size(); i++) {
                if (offered.get(i).id().equals(example.choiceId())) {
                    example(list.below(i), example.reason());
                }
            }
        });
        keys = list::key;
    }

    private void marked() {
        setPrompt(Messages.Turn_marked);
        revealFocus();
    }

    private static void example(Composite card, String reason) {
        Label why = Widgets.style(Widgets.id(new Label(card, SWT.WRAP), "example"), "CyConnected");
        why.setText(Messages.bind(Messages.Turn_example, reason).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(Lettering.scaled(30), 0).hint(WIDTH, SWT.DEFAULT).applyTo(why);
    }

    private void ask(PendingBeat beat) {
        Lettering.look(label(beat.prompt().startsWith(Messages.Turn_beforeWord) ? beat.prompt() : Messages.bind(Messages.Turn_before, beat.prompt()),
                "beat-prompt"), Lettering.Look.READING);
        if (!beat.choices().isEmpty()) {
            pickOne(beat);
        } else if (beat.kind() == BeatKind.PREDICT_AROUSAL) {
            guess(beat);
        } else {
            Text words = Writing.field(content(), "beat-words", beat.prompt(), WIDTH, LINES);
            words.setMessage(Messages.Turn_noDetails);
            confirm(beat, () -> true, words::getText);
            first = words;
        }
    }

    private void guess(PendingBeat beat) {
        Runnable[] said = {() -> {}};
        NumberRow row = numbers("beat-scale", beat.prompt(), Messages.Turn_guess, Messages.Turn_guessNone, () -> said[0].run());
        Button confirm = confirm(beat, () -> row.number().isPresent(), () -> Integer.toString(row.number().orElseThrow()));
        said[0] = () -> confirm.setEnabled(row.number().isPresent());
        keys = event -> row.key(event) || enter(event) && row.holdsFocus() && press(confirm);
    }

    private void pickOne(PendingBeat beat) {
        Runnable[] marked = {() -> {}};
        NumberRow[] sure = new NumberRow[1];
        List<PendingBeat.BeatOption> offered = beat.choices();
        ChoiceList list = list("beat-", offered.stream().map(PendingBeat.BeatOption::text).toList(), false, () -> marked[0].run(),
                index -> once(() -> actions.take(PlayStep.beat(beat.id(), answer(offered.get(index), sure[0].number())))));
        sure[0] = numbers("beat-sure", Messages.Turn_sureName, Messages.Turn_sure, Messages.Turn_sureNone, () -> {});
        sure[0].setToolTipText(Messages.Turn_sureTip);
        Button confirm = press(Messages.Button_continue, "beat-go-on", list::take);
        confirm.setEnabled(false);
        marked[0] = () -> {
            confirm.setEnabled(true);
            setPrompt(Messages.Turn_markedGuess);
        };
        keys = event -> sure[0].holdsFocus() ? sure[0].key(event) || enter(event) && press(confirm) : list.key(event);
    }

    private static String answer(PendingBeat.BeatOption option, OptionalInt sure) {
        return sure.isEmpty() ? option.id() : option.id() + "@" + sure.getAsInt() * 10;
    }

    private NumberRow numbers(String id, String name, String told, String none, Runnable changed) {
        NumberRow row = new NumberRow(content(), id, name, number -> number.isEmpty() ? none : Messages.bind(told, number.getAsInt()), changed);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(WIDTH, SWT.DEFAULT).applyTo(row);
        return row;
    }

    private Button confirm(PendingBeat beat, BooleanSupplier ready, Supplier<String> answer) {
        Button button = press(Messages.Button_continue, "beat-go-on", () -> once(() -> actions.take(PlayStep.beat(beat.id(), answer.get()))));
        button.setEnabled(ready.getAsBoolean());
        return button;
    }

    private static boolean enter(Event event) {
        return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
    }

    private static boolean press(Button button) {
        if (button.isEnabled()) {
            button.notifyListeners(SWT.Selection, new Event());
        }
        return true;
    }

    private Label label(String words, String id) {
        Label label = Widgets.id(new Label(content(), SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void rule() {
        Label rule = new Label(content(), SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rule);
    }

    private Button press(String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(content(), SWT.PUSH), id);
        button.setText(words);
        Pressing.on(button, action);
        GridDataFactory.swtDefaults().indent(0, 4).applyTo(button);
        return button;
    }

    /** A second press while the answer is on its way changes nothing. */
    private void once(Runnable action) {
        if (!taken) {
            taken = true;
            action.run();
        }
    }

    /** A key was pressed; returns whether it meant something here. */
    boolean key(Event event) {
        return keys.test(event);
    }

    /** Gives the focus to where words are written or something is confirmed; never to a choice, so that no key takes one by chance. */
    boolean focusFirst() {
        return first != null && !first.isDisposed() && first.setFocus();
    }
}
