package org.cyclework.ui.trainee.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cyclework.roleplay.Debrief.PlayedLoop;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.GrowingText;
import org.cyclework.ui.page.Scrolled;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The loop as boxes to write in: empty, and filled from what was played where that is wanted. */
final class LoopPanel extends Composite {

    private static final int WIDTH = 120;
    private static final int BOX = 40;
    private static final int LEAST = 2;
    private static final int MOST = 8;

    private final LoopModel model;
    private final Runnable changed;
    private final Consumer<LoopModel.Change> done;
    private final Scrolled scrolled;
    private final Map<String, Text> fields = new LinkedHashMap<>();

    /**
     * @param changed is called whenever something was written, filled or taken back
     * @param done hears of it once it is whole: when a box is left, and of everything that was filled at once
     */
    LoopPanel(Composite parent, PlayedLoop loop, KeptPlay kept, Runnable changed, Consumer<LoopModel.Change> done) {
        super(parent, SWT.NONE);
        this.changed = changed;
        this.done = done;
        model = new LoopModel(loop, kept.reflections());
        GridLayoutFactory.fillDefaults().applyTo(this);
        scrolled = new Scrolled(this);
        Composite grid = scrolled.content();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(24, 12).spacing(16, 6).equalWidth(true).applyTo(grid);
        Label how = new Label(grid, SWT.WRAP);
        how.setText(Messages.bind(Messages.Loop_how, loop.round()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(how);
        name(grid, loop.first().name());
        name(grid, loop.second().name());
        model.boxes().forEach(box -> field(grid, box));
    }

    private static void name(Composite grid, String name) {
        Label label = new Label(grid, SWT.NONE);
        label.setText(name);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void field(Composite grid, LoopModel.Box box) {
        Composite cell = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
        Label label = Widgets.style(new Label(cell, SWT.WRAP), "CyMuted");
        label.setText(box.part().label());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        Text text = Writing.field(cell, "loop-" + box.key(), Messages.bind(Messages.Loop_box, box.person(), box.part().label()), WIDTH, BOX);
        text.setText(model.text(box.key()));
        text.addModifyListener(event -> {
            model.write(box.key(), text.getText());
            changed.run();
        });
        text.addListener(SWT.FocusOut, event -> model.done().ifPresent(done));
        text.addKeyListener(KeyListener.keyPressedAdapter(this::undo));
        GrowingText.grow(text, LEAST, MOST);
        fields.put(box.key(), text);
    }

    private void undo(KeyEvent event) {
        if (event.stateMask == SWT.MOD1 && event.keyCode == 'z' && canTakeBack()) {
            takeBack();
            event.doit = false;
        }
    }

    boolean canFill() {
        return model.canFill();
    }

    /** Fills what is empty from the play. */
    void fill() {
        model.done().ifPresent(done);
        model.fill();
        show();
        model.done().ifPresent(done);
    }

    boolean canTakeBack() {
        return model.canTakeBack();
    }

    /** Empties again what was filled. */
    void takeBack() {
        model.done().ifPresent(done);
        model.takeBack();
        show();
        model.done().ifPresent(done);
    }

    /** Shows what was written back into the record. */
    void restored(Map<String, String> before) {
        model.restored(before);
        show();
    }

    private void show() {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.keySet().forEach(key -> texts.put(key, model.text(key)));
        texts.forEach((key, words) -> {
            if (!fields.get(key).getText().equals(words)) {
                fields.get(key).setText(words);
            }
        });
        scrolled.measure();
        changed.run();
    }

    /** What was written, as far as it differs from what was kept before. */
    List<Reflection> changed() {
        return model.changed();
    }

    @Override
    public boolean setFocus() {
        scrolled.measure();
        return fields.values().iterator().next().setFocus();
    }
}
