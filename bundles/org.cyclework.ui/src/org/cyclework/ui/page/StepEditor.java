package org.cyclework.ui.page;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.HoldsTab;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/**
 * An editor that goes on step by step, such as a quiz or a scene: above a line with where one is and what can be done next,
 * below it one part at a time, to begin with a page of text. Every step is kept in a job before the next one is shown, and
 * no second step begins meanwhile. It closes when another person sits down.
 *
 * @param <D> the service with which the parts of its room work
 */
public abstract class StepEditor<D> extends PageEditor<D> implements HoldsTab {

    private final StackLayout stack = new StackLayout();
    private final Listener keys = this::keyDown;
    private Composite root;
    private Composite header;
    private Composite body;
    private Composite foot;
    private PageBrowser page;
    private Composite side;
    private int sideWidth;
    private boolean busy;

    /** @param room the service with which the parts of its room work */
    protected StepEditor(Class<D> room) {
        super(room);
    }

    @Override
    public final void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new BesideOrBelow());
        header = new Composite(root, SWT.NONE);
        header.setLayout(new HeaderRow());
        body = new Composite(root, SWT.NONE);
        body.setLayout(stack);
        page = new PageBrowser(body, pageId(), links()::open);
        page.onEscape(this::focusNext);
        stack.topControl = page;
        root.getDisplay().addFilter(SWT.KeyDown, keys);
        root.addDisposeListener(event -> root.getDisplay().removeFilter(SWT.KeyDown, keys));
        Events.onLearnerChanged(root, this::close);
        begin();
    }

    /** @return name of the page of the help about this editor */
    protected abstract String helpTopic();

    /** @return what opens the places that its pages lead to */
    protected abstract LinkOpener links();

    /** @return the id by which tests find the page of text */
    protected abstract String pageId();

    /** Reads what there is and shows the first step; called once, when the parts of the editor are there. */
    protected abstract void begin();

    /** Shows the step again at which the person still is, since the next one could not be kept; does nothing by default. */
    protected void stay() {
        // A subclass that has steps shows the last one again.
    }

    /**
     * A key was pressed without a modifier while this editor was active and no field that can be typed into had the focus; Escape always comes.
     *
     * @return whether it was used; nobody else gets it then
     */
    protected boolean key(Event event) {
        return false;
    }

    /** Ctrl+Enter was pressed anywhere in this editor. @return whether it was used; nobody else gets it then */
    protected boolean confirm() {
        return false;
    }

    /** @return the page of text, which is in front to begin with */
    protected final PageBrowser page() {
        return page;
    }

    /** @return where the other parts are built; each is shown with {@link #showInFront} and must not have layout data */
    protected final Composite body() {
        return body;
    }

    /**
     * Puts something right of the page of text, such as what can be begun from it, or below it where the window is narrow; it goes
     * with the line above, see {@link #clearHeader}.
     *
     * @param width how much of the width it takes, in pixels
     * @return where it goes, with nothing in it; must be given a layout
     */
    protected final Composite beside(int width) {
        if (side != null) {
            side.dispose();
        }
        side = new Composite(root, SWT.NONE);
        sideWidth = width;
        return side;
    }

    /** @return the line above, for controls other than buttons and labels; {@link #clearHeader} empties it */
    protected final Composite header() {
        return header;
    }

    /**
     * Takes a step in a job and then shows what comes of it; does nothing while another step is being taken.
     *
     * @param name what is being done, for the progress display and for the message if it fails
     * @param work runs in a job
     * @param then runs on the UI thread with what the job returned; may take the next step
     */
    protected final <T> void step(String name, Callable<T> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        Work.load(name, root, work, result -> {
            busy = false;
            then.accept(result);
        }, failure -> {
            busy = false;
            failed(name, failure);
            stay();
        });
    }

    /** Tells that a step failed; a room that has refusals of its own tells those in its own way. */
    protected void failed(String name, Exception failure) {
        Trouble.report(name, failure);
    }

    /** @return whether a step is being taken */
    protected final boolean busy() {
        return busy;
    }

    /** @return the line below, where the eye is after reading; {@link #clearHeader} empties and hides it */
    private Composite foot() {
        if (foot == null) {
            foot = new Composite(root, SWT.NONE);
            foot.setLayout(new HeaderRow());
        }
        foot.setVisible(true);
        return foot;
    }

    /** Removes everything from the line above and the one below, and what stands beside the page. */
    protected final void clearHeader() {
        if (foot != null) {
            for (Control child : foot.getChildren()) {
                child.dispose();
            }
            foot.setVisible(false);
        }
        if (side != null) {
            side.dispose();
            side = null;
        }
        for (Control child : header.getChildren()) {
            child.dispose();
        }
    }

    /**
     * Adds a label to the line above.
     *
     * @param id by which tests find it
     */
    protected final Label label(String words, String id) {
        Label label = Widgets.id(new Label(header, SWT.WRAP), id);
        label.setText(words.replace("&", "&&"));
        return label;
    }

    /**
     * Adds a button to the line above.
     *
     * @param words what it says, with an ampersand before its mnemonic
     * @param id by which tests find it
     */
    protected final Button button(String words, String id, Runnable action) {
        return button(header, words, id, action);
    }

    /**
     * Adds a button to the line below.
     *
     * @param words what it says, with an ampersand before its mnemonic
     * @param id by which tests find it
     */
    protected final Button footButton(String words, String id, Runnable action) {
        return button(foot(), words, id, action);
    }

    private static Button button(Composite line, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(line, SWT.PUSH), id);
        button.setText(words);
        Pressing.on(button, action);
        return button;
    }

    /**
     * Shows one part, the others are hidden; call it after the line above was filled. The part gets the focus; a page of text
     * leaves it to the first button of the line above, since what can be done next stands there.
     */
    protected final void showInFront(Control part) {
        stack.topControl = part;
        layOutLines();
        body.layout(true);
        setFocus();
    }

    /** Adds buttons or labels to the lines above and below the part that is in front already; the focus stays where it is. */
    protected final void add(Runnable adds) {
        adds.run();
        layOutLines();
    }

    /** @return whether Tab goes through the part in front first, and from its end on to what can be done next in the line above */
    protected boolean partBeforeLine() {
        return false;
    }

    private void layOutLines() {
        root.setTabList(partBeforeLine() ? Stream.of(body, header, side, foot).filter(Objects::nonNull).toArray(Control[]::new) : null);
        giveMnemonics();
        TextSize.follow(root);
        header.layout(true);
        root.layout(true);
        if (foot != null) {
            foot.layout(true);
        }
        if (side != null) {
            placeAgain(side);
        }
    }

    /** What stands beside the page is new each time; GTK may give it less room than SWT told it to, and then draws no more of it. */
    private static void placeAgain(Composite beside) {
        beside.getDisplay().asyncExec(() -> {
            if (!beside.isDisposed()) {
                Rectangle room = beside.getBounds();
                beside.setSize(room.width, room.height - 1); // another width would have everything measured anew
                beside.setBounds(room);
            }
        });
    }

    /** Every button above can be reached with Alt and a letter, also those whose words are made of names. */
    private void giveMnemonics() {
        List<Button> buttons = Pressing.in(header, side, foot);
        List<String> words = Mnemonics.given(buttons.stream().map(Button::getText).toList());
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setText(words.get(i));
        }
    }

    /** What can be done next stands beside the page, below it or above it. */
    private boolean focusNext() {
        return Pressing.in(side, foot, header).stream().filter(Control::isEnabled).findFirst().map(Control::setFocus).orElse(false);
    }

    /** A field that is shown, can be written in and has words in it is taken for half written: what was kept is shown on pages. */
    @Override
    public final boolean holdsTab() {
        return !root.isDisposed() && Stream.of(stack.topControl, side).filter(Objects::nonNull).anyMatch(Written::in);
    }

    /** @return whether this part is the one that is shown */
    protected final boolean inFront(Control part) {
        return part != null && stack.topControl == part;
    }

    /** Closes the editor; what was kept stays. */
    protected final void close() {
        getSite().getPage().closeEditor(this, false);
    }

    private void keyDown(Event event) {
        Control focus = event.display.getFocusControl();
        boolean typing = focus instanceof Text text && text.getEditable() || focus instanceof StyledText styled && styled.getEditable();
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0 && (!typing || event.keyCode == SWT.ESC);
        boolean confirms = event.stateMask == SWT.MOD1 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)
                && (focus == null || root != null && !root.isDisposed() && focus.getShell() == root.getShell()); // not behind a dialog
        if (plain && isMeant(focus) && key(event) || confirms && isMeant(focus) && confirm()) {
            event.doit = false;
        }
    }

    /** A key is meant for this editor where it is active, and also where it has the focus while the platform takes a pane for the active part. */
    private boolean isMeant(Control focus) {
        Control each = focus;
        while (each != null && each != root) {
            each = each.getParent();
        }
        return each == root && root != null || getSite().getPage().getActivePart() == this;
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null && (stack.topControl != page || !focusNext())) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) this::helpTopic);
        }
        if (adapter == PageBrowser.class && inFront(page)) {
            return adapter.cast(page);
        }
        return super.getAdapter(adapter);
    }

    /** The line above; below it the page, which gets the room there is, and what stands beside it. */
    private final class BesideOrBelow extends Layout {

        private static final int LEAST_PAGE = 400;
        private static final int MOST_BESIDE = 60;

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flushed) {
            return new Point(width == SWT.DEFAULT ? 640 : width, height == SWT.DEFAULT ? 480 : height);
        }

        @Override
        protected void layout(Composite composite, boolean flushed) {
            Rectangle area = composite.getClientArea();
            int top = header.computeSize(area.width, SWT.DEFAULT).y;
            header.setBounds(0, 0, area.width, top);
            int rest = Math.max(0, area.height - top - below(composite, area));
            if (side == null) {
                body.setBounds(0, top, area.width, rest);
            } else if (area.width - sideWidth >= LEAST_PAGE) {
                side.setBounds(area.width - sideWidth, top, sideWidth, rest);
                body.setBounds(0, top, area.width - sideWidth, rest);
            } else {
                int high = Math.min(rest * MOST_BESIDE / 100, side.computeSize(area.width, SWT.DEFAULT).y);
                body.setBounds(0, top, area.width, rest - high);
                side.setBounds(0, top + rest - high, area.width, high);
            }
        }

        /** Lines below the page, where there are any; returns their height. */
        private int below(Composite composite, Rectangle area) {
            int height = 0;
            for (Control child : composite.getChildren()) {
                if (child != header && child != body && child != side && child.getVisible()) {
                    int high = child.computeSize(area.width, SWT.DEFAULT).y;
                    height += high;
                    child.setBounds(0, area.height - height, area.width, high);
                }
            }
            return height;
        }
    }
}
