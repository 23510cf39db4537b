package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.Debrief.PlayedLoop;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The loop as boxes to write in: filled from what was played, changed by the trainee. */
final class LoopPanel extends Composite {

    private static final int WIDTH = 240;
    private static final int BOX = 58;
    private static final List<String> STEPS = List.of("cue", "meaning", "feeling", "move", "effect");
    private static final List<String> QUESTIONS = List.of(Messages.Loop_cue, Messages.Loop_meaning, Messages.Loop_feeling, Messages.Loop_move,
            Messages.Loop_effect);

    private final Map<String, Text> boxes = new LinkedHashMap<>();
    private final Map<String, String> filled = new LinkedHashMap<>();

    LoopPanel(Composite parent, PlayedLoop loop, KeptPlay kept) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        ScrolledComposite scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        Composite grid = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 12).spacing(16, 4).equalWidth(true).applyTo(grid);
        Label how = new Label(grid, SWT.WRAP);
        how.setText(Messages.bind(Messages.Loop_how, loop.round()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(how);
        name(grid, loop.first());
        name(grid, loop.second());
        for (int i = 0; i < STEPS.size(); i++) {
            box(grid, "first." + STEPS.get(i), loop.first().name(), QUESTIONS.get(i), part(loop.first(), i), kept);
            box(grid, "second." + STEPS.get(i), loop.second().name(), QUESTIONS.get(i), part(loop.second(), i), kept);
        }
        scroll.setContent(grid);
        scroll.addListener(SWT.Resize, event -> scroll.setMinSize(grid.computeSize(scroll.getClientArea().width, SWT.DEFAULT)));
    }

    private static void name(Composite grid, LoopSide side) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(side.name());
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void box(Composite grid, String key, String person, String question, String played, KeptPlay kept) {
        Composite cell = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        Label label = Widgets.style(new Label(cell, SWT.WRAP), "CyMuted");
        label.setText(question);
        Text text = Writing.field(cell, "loop-" + key, Messages.bind(Messages.Loop_box, person, question), WIDTH, BOX);
        String written = AccountPanel.written(kept, Reflection.Kind.LOOP, key);
        filled.put(key, written.isEmpty() ? played : written);
        text.setText(filled.get(key));
        boxes.put(key, text);
    }

    private static String part(LoopSide side, int step) {
        return switch (step) {
            case 0 -> side.cue();
            case 1 -> side.meaning();
            case 2 -> side.feeling();
            case 3 -> side.move();
            default -> side.effect();
        };
    }

    /** What was written over, as far as it differs from what was there. */
    List<Reflection> changed() {
        List<Reflection> changed = new ArrayList<>();
        boxes.forEach((key, text) -> {
            if (!text.getText().equals(filled.put(key, text.getText()))) {
                changed.add(new Reflection(Reflection.Kind.LOOP, key, text.getText(), false));
            }
        });
        return changed;
    }

    @Override
    public boolean setFocus() {
        return boxes.values().iterator().next().setFocus();
    }
}
