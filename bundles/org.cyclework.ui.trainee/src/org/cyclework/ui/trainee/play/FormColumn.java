package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.function.IntConsumer;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.page.Lettering;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A column of a form: what has the focus is in sight, and a line below it says when more follows and what the keys do. */
class FormColumn extends Composite {

    private static final int SIDE = 20;
    private static final int BELOW = 4;

    private final ScrolledComposite scroll;
    private final Composite content;
    private final Label foot;
    private ChoiceList choices;
    private String prompt = "";
    private Point measured = new Point(0, 0);
    private Runnable resized = () -> {};

    FormColumn(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        scroll = new ScrolledComposite(this, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(scroll);
        content = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(SIDE, 4).extendedMargins(0, 0, 0, 6).spacing(0, 6).applyTo(content);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, event -> measureAtWidth());
        addListener(SWT.Resize, event -> measureAtWidth());
        scroll.getVerticalBar().addListener(SWT.Selection, event -> tellMore());
        foot = Lettering.look(Widgets.style(Widgets.id(new Label(this, SWT.WRAP), "form-foot"), "CyMuted"), Lettering.Look.SMALL);
        GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(1, SWT.DEFAULT).exclude(true).applyTo(foot);
    }

    /** Says who hears that the content has another height now. */
    final void onResized(Runnable hears) {
        resized = hears;
    }

    /** @return where the controls go, a grid of one column */
    final Composite content() {
        return content;
    }

    /** Removes everything. */
    final void clear() {
        measured = new Point(0, 0);
        choices = null;
        prompt = "";
        for (Control child : content.getChildren()) {
            child.dispose();
        }
    }

    /** Adds choices. */
    final ChoiceList list(String id, List<String> words, boolean atOnce, Runnable marked, IntConsumer taken) {
        choices = new ChoiceList(content, id, words, atOnce, marked, taken);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
        setPrompt(Messages.Turn_keys);
        return choices;
    }

    /** Says what the keys do. */
    final void setPrompt(String words) {
        prompt = words;
        tellMore();
    }

    /** Call it after everything was added. */
    final void shown() {
        TextSize.follow(this);
        scroll.setOrigin(0, 0);
        fit();
        getDisplay().asyncExec(this::settle);
    }

    /** The theme gives what is new its letters a moment later: where it is higher by that, it is laid out again. */
    private void settle() {
        if (!content.isDisposed() && content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y != measured.y) {
            fit();
        } else {
            tellMore();
        }
    }

    /** Lays out again after something has another size. */
    final void fit() {
        measure();
        resized.run();
        tellMore();
    }

    /** Measuring takes long: at the same width the content is as high as it was. What was never measured is not taken for empty: its scroll bar would have no room. */
    private void measureAtWidth() {
        if (measured.x > 0 && scroll.getClientArea().width == measured.x) {
            follow(measured.y);
            tellMore();
        } else {
            measure();
        }
    }

    private void measure() {
        int width = scroll.getClientArea().width;
        if (!content.isDisposed() && width > 0) {
            measured = new Point(width, content.computeSize(width, SWT.DEFAULT).y);
            scroll.setMinSize(measured);
            content.layout(false, true); // what was measured just now still holds
            follow(measured.y);
            tellMore();
        }
    }

    /** Where everything fits, the line below follows at once; otherwise it stays at the bottom. */
    private void follow(int height) {
        GridData data = (GridData) scroll.getLayoutData();
        boolean fits = height + footHeight(getClientArea().width) <= getClientArea().height;
        if (data.grabExcessVerticalSpace == fits || fits && data.heightHint != height) {
            data.grabExcessVerticalSpace = !fits;
            data.heightHint = fits ? height : 1;
            layout(true);
        }
    }

    private int footHeight(int width) {
        return foot.getText().isEmpty() ? 0 : foot.computeSize(Math.max(1, width - SIDE), SWT.DEFAULT).y + BELOW;
    }

    /** @return the height of everything at a width */
    final int heightAt(int width) {
        return content.computeSize(width, SWT.DEFAULT).y + footHeight(width);
    }

    /** Scrolls to something. */
    final void reveal(Control control) {
        scroll.showControl(control);
        tellMore();
    }

    /** Brings the whole frame of the choice with the focus into sight. */
    final void revealFocus() {
        if (choices != null && !choices.isDisposed()) {
            choices.focused().ifPresent(this::reveal);
        }
    }

    private void tellMore() {
        if (foot.isDisposed() || content.isDisposed()) {
            return;
        }
        int hidden = choices == null || choices.isDisposed() ? 0 : (int) choices.rows().stream().filter(this::isBelow).count();
        String words = hidden > 0 ? Messages.bind(Messages.Turn_more, hidden, prompt) : isCut() ? Messages.bind(Messages.Turn_moreBelow, prompt).strip() : prompt;
        if (!words.equals(foot.getText())) {
            foot.setText(words);
        }
        GridData data = (GridData) foot.getLayoutData();
        int wanted = words.isEmpty() ? foot.getSize().y : footHeight(getClientArea().width) - BELOW;
        if (data.exclude != words.isEmpty() || wanted != foot.getSize().y) { // longer words can take another line
            data.exclude = words.isEmpty();
            foot.setVisible(!words.isEmpty());
            layout(true);
        }
    }

    /** Also what is no choice, such as a row of numbers, can be below the edge. */
    private boolean isCut() {
        Control[] all = content.getChildren();
        return all.length > 0 && isBelow(all[all.length - 1]);
    }

    private boolean isBelow(Control row) {
        Rectangle area = scroll.getClientArea();
        return row.getSize().y > 0 && row.toDisplay(0, row.getSize().y).y - scroll.toDisplay(0, 0).y > area.height + 2;
    }
}
