package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;

/** The scene while it is played: what was said, what can be done now, and what can be felt and seen. */
final class ScenePanel extends Composite {

    /** What the panel asks its owner to do. */
    interface Actions {

        /** Says or does an option. */
        void choose(String optionId);

        /** Answers the waiting beat. */
        void answer(String beatId, String answer);
    }

    private static final int SIDE_WIDTH = 120;

    private final Actions actions;
    private final Seat seat;
    private final StyledText story;
    private final ScrolledComposite scroll;
    private final Composite below;
    private final Meter own;
    private final Meter other;
    private final Label seen;
    private final List<Runnable> digits = new ArrayList<>();

    ScenePanel(Composite parent, Seat seat, String ownName, String otherName, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        this.seat = seat;
        setLayout(new FillLayout());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        SashForm left = new SashForm(sash, SWT.VERTICAL);
        story = new StyledText(left, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        story.setData(Ids.WIDGET_KEY, "scene-story");
        story.setMargins(20, 16, 20, 12);
        story.setLineSpacing(4);
        story.getAccessible().addAccessibleListener(org.eclipse.swt.accessibility.AccessibleListener
                .getNameAdapter(event -> event.result = "What happened so far"));
        scroll = new ScrolledComposite(left, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        below = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 12).spacing(0, 6).applyTo(below);
        scroll.setContent(below);
        scroll.addListener(SWT.Resize, event -> fit());
        left.setWeights(40, 60);

        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 16).spacing(0, 8).applyTo(right);
        heading(right, "Inside you");
        boolean pursuer = seat == Seat.PURSUER;
        own = meter(right, "own-alarm", "Your alarm", pursuer);
        heading(right, "What you can see of " + otherName);
        other = meter(right, "shown-alarm", "Tension that shows in " + otherName, !pursuer);
        seen = new Label(right, SWT.WRAP);
        seen.setData(Ids.WIDGET_KEY, "shown-cue");
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE_WIDTH, SWT.DEFAULT).applyTo(seen);
        Label hint = new Label(right, SWT.WRAP);
        hint.setText("What shows may be less than what is felt, or all there is. The debrief tells.");
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE_WIDTH, SWT.DEFAULT).indent(0, 12).applyTo(hint);
        sash.setWeights(68, 32);
    }

    private static void heading(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE_WIDTH, SWT.DEFAULT).applyTo(label);
        label.setFont(org.eclipse.jface.resource.JFaceResources.getFontRegistry()
                .getBold(org.eclipse.jface.resource.JFaceResources.DEFAULT_FONT));
    }

    private static Meter meter(Composite parent, String id, String what, boolean pursuer) {
        Meter meter = new Meter(parent, id, what, pursuer ? Palette.PURSUER : Palette.DISTANCER, pursuer);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE_WIDTH, 84).applyTo(meter);
        return meter;
    }

    /** Shows a moment. */
    void show(Moment moment) {
        tell(moment);
        own.show(moment.ownArousalSoFar());
        other.show(List.of(moment.shownArousal()));
        seen.setText(moment.cue().or(() -> moment.otherSaid().flatMap(SpokenLine::cue)).orElse(""));
        digits.clear();
        for (Control child : below.getChildren()) {
            child.dispose();
        }
        Control first = moment.beat().isPresent() ? ask(moment.beat().get()) : offer(moment.choices());
        fit();
        seen.requestLayout();
        first.setFocus();
    }

    private void fit() {
        if (!below.isDisposed()) {
            scroll.setMinSize(below.computeSize(scroll.getClientArea().width, SWT.DEFAULT));
        }
    }

    private void tell(Moment moment) {
        StoryText text = new StoryText(seat);
        moment.story().forEach(text::line);
        text.narration(moment.narration());
        story.setText(text.text());
        story.setStyleRanges(text.styles().toArray(new StyleRange[0]));
        story.setTopIndex(story.getLineCount() - 1);
        story.setSelection(story.getCharCount());
        story.showSelection();
    }

    private Control offer(List<Choice> choices) {
        Label label = new Label(below, SWT.NONE);
        label.setText("What do you say or do?");
        Control first = null;
        int number = 1;
        for (Choice choice : choices) {
            Button button = button(number + "  " + choice.line(), "choice-" + number, () -> actions.choose(choice.id()));
            first = first == null ? button : first;
            number++;
        }
        return first == null ? label : first;
    }

    private Button button(String words, String id, Runnable action) {
        Button button = new Button(below, SWT.PUSH | SWT.WRAP | SWT.LEFT);
        button.setText(words.replace("&", "&&"));
        button.setAlignment(SWT.LEFT);
        button.setData(Ids.WIDGET_KEY, id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> once(action)));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(button);
        digits.add(() -> once(action));
        return button;
    }

    /** A second press while the answer is on its way changes nothing. */
    private void once(Runnable action) {
        if (!digits.isEmpty()) {
            digits.clear();
            action.run();
        }
    }

    /** A digit was pressed; returns whether it meant something here. */
    boolean digit(Event event) {
        int place = event.character - '1';
        if (place < 0 || place >= digits.size() || event.display.getFocusControl() instanceof Text) {
            return false;
        }
        digits.get(place).run();
        return true;
    }

    private Control ask(PendingBeat beat) {
        Label prompt = new Label(below, SWT.WRAP);
        prompt.setText("Before you go on: " + beat.prompt());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(prompt);
        if (beat.kind() == BeatKind.PREDICT_AROUSAL) {
            return askNumber(beat);
        }
        if (beat.kind() == BeatKind.THINK || beat.choices().isEmpty()) {
            return askWords(beat);
        }
        Control first = null;
        int number = 1;
        for (PendingBeat.BeatOption option : beat.choices()) {
            Button button = button(number + "  " + option.text(), "beat-" + number, () -> actions.answer(beat.id(), option.id()));
            first = first == null ? button : first;
            number++;
        }
        return first;
    }

    private Control askNumber(PendingBeat beat) {
        Label value = new Label(below, SWT.NONE);
        Scale scale = new Scale(below, SWT.HORIZONTAL);
        scale.setMaximum(10);
        scale.setIncrement(1);
        scale.setPageIncrement(2);
        scale.setSelection(5);
        scale.setData(Ids.WIDGET_KEY, "beat-scale");
        scale.setToolTipText(beat.prompt());
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(scale);
        Runnable say = () -> value.setText("Your guess: " + scale.getSelection() + " of 10");
        say.run();
        scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> say.run()));
        confirm(() -> actions.answer(beat.id(), Integer.toString(scale.getSelection())));
        return scale;
    }

    private Control askWords(PendingBeat beat) {
        Text words = new Text(below, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        words.setData(Ids.WIDGET_KEY, "beat-words");
        words.setMessage("No client details, please");
        GridDataFactory.fillDefaults().grab(true, false).hint(320, 60).applyTo(words);
        confirm(() -> actions.answer(beat.id(), words.getText()));
        return words;
    }

    private void confirm(Runnable action) {
        Button button = new Button(below, SWT.PUSH);
        button.setText("&Go on");
        button.setData(Ids.WIDGET_KEY, "beat-go-on");
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> once(action)));
        GridDataFactory.swtDefaults().applyTo(button);
        digits.add(() -> { });
    }

    @Override
    public boolean setFocus() {
        Control[] children = below.getChildren();
        return children.length > 0 && children[Math.min(1, children.length - 1)].setFocus();
    }
}
