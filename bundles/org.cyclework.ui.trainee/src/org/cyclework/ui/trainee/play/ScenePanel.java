package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The scene while it is played: what was said, what can be done now, and what can be felt and seen. */
final class ScenePanel extends Composite {

    private static final int SIDE_WIDTH = 120;

    private final StyledText story;
    private final TurnForm form;
    private final Composite side;

    /**
     * @param wordsFirst whether the trainee is asked for their own words before the choices appear
     */
    ScenePanel(Composite parent, TurnForm.Actions actions, boolean wordsFirst) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        SashForm left = new SashForm(sash, SWT.VERTICAL);
        story = Widgets.id(new StyledText(left, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL), "scene-story");
        story.setMargins(20, 16, 20, 12);
        story.setLineSpacing(4);
        Widgets.name(story, Messages.Scene_story);
        form = new TurnForm(left, actions, wordsFirst);
        left.setWeights(42, 58);
        side = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 16).spacing(0, 8).applyTo(side);
        sash.setWeights(70, 30);
    }

    /** Shows a moment. */
    void show(Moment moment) {
        tell(moment);
        side(moment);
        form.show(moment);
    }

    /** Shows a hint below the choices. */
    void hint(String words) {
        form.hint(words);
    }

    /** A key was pressed; returns whether it meant something here. */
    boolean key(Event event) {
        return form.key(event);
    }

    private void tell(Moment moment) {
        StoryText text = new StoryText(moment.seat(), moment.ownName(), moment.stage().channel());
        moment.story().forEach(text::line);
        moment.stage().interlude().ifPresent(words -> text.interlude(moment.stage().title(), words));
        text.narration(moment.narration());
        text.showIn(story);
        moment.otherSaid().ifPresent(line -> Widgets.say(story, moment.otherName() + ": " + line.text()));
    }

    private void side(Moment moment) {
        for (Control child : side.getChildren()) {
            child.dispose();
        }
        boolean pursuer = moment.seat() == Seat.PURSUER;
        heading(Messages.Scene_inside);
        meter("own-alarm", Messages.Scene_ownAlarm, pursuer).show(moment.ownArousalSoFar());
        text(Messages.bind(Messages.Scene_safe, Math.round(10 * moment.ownSecurity())), "own-security");
        heading(Messages.bind(Messages.Scene_seen, moment.otherName()));
        meter("shown-alarm", Messages.bind(Messages.Scene_shownAlarm, moment.otherName()), !pursuer).show(List.of(moment.shownArousal()));
        text(moment.cue().or(() -> moment.otherSaid().flatMap(SpokenLine::cue)).orElse(""), "shown-cue");
        Widgets.style(text(Messages.Scene_shownNote, "shown-note"), "CyMuted");
        side.layout(true, true);
    }

    private void heading(String words) {
        Label label = text(words, "heading");
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private Label text(String words, String id) {
        Label label = Widgets.id(new Label(side, SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Meter meter(String id, String what, boolean pursuer) {
        Meter meter = new Meter(side, id, what, pursuer ? Palette.PURSUER : Palette.DISTANCER, pursuer);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE_WIDTH, 84).applyTo(meter);
        return meter;
    }

    @Override
    public boolean setFocus() {
        return form.setFocus();
    }
}
