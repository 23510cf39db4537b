package org.cyclework.ui.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Ids;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Palette;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.TextSize;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Shows pages of the course. The browser engine wakes with the first page; where there is none, or where the system
 * property {@value #PLAIN_PROPERTY} is true, pages are plain text. Follows the theme and the zoom.
 */
public final class PageBrowser extends Composite {

    /** System property that asks for plain text. */
    public static final String PLAIN_PROPERTY = "cyclework.plainPages";

    private final Consumer<CourseLink> onLink;
    private FindBar findBar;
    private Consumer<String> onPlace = paragraph -> {};
    private Supplier<List<PageAction>> actions = List::of;
    private PageView view;
    private Runnable onEscape = () -> view.control().traverse(SWT.TRAVERSE_TAB_NEXT);
    private HtmlPage page;

    /**
     * @param parent where it goes
     * @param widgetId id by which tests find the page widget
     * @param onLink hears of clicks on links into the course, on the UI thread
     */
    public PageBrowser(Composite parent, String widgetId, Consumer<CourseLink> onLink) {
        super(parent, SWT.NONE);
        this.onLink = onLink;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        setData(Ids.WIDGET_KEY, widgetId);
        followSettings();
        TextSize.spare(this);
    }

    private void followSettings() {
        Preferences.follow(this, Set.of(Preferences.ZOOM, Preferences.PROJECTOR, Preferences.FONT), this::refresh);
        Events.follow(this, IThemeEngine.Events.THEME_CHANGED, event -> refresh());
    }

    /** Says where Escape leads from the page; to what comes after it where nothing else is said. */
    public void onEscape(Runnable leave) {
        onEscape = leave;
    }

    /** Says who hears which paragraph is on top after the page was scrolled. */
    public void onPlace(Consumer<String> hears) {
        onPlace = hears;
    }

    /** Says what the menu of the page offers beside copying, finding and printing; asked whenever it opens. */
    public void offer(Supplier<List<PageAction>> offered) {
        actions = offered;
    }

    /** Shows a page from its top. */
    public void show(HtmlPage shown) {
        show(shown, "", "");
    }

    /**
     * Shows a page at one of its parts.
     *
     * @param part id of the part; empty for the top
     * @param words words to mark; empty for none
     */
    public void show(HtmlPage shown, String part, String words) {
        page = shown;
        if (view == null) {
            view = wake();
            named(view.control());
            view.control().addListener(SWT.KeyDown, this::keyDown);
            PageMenu.on(view.control(), this, () -> actions.get());
            view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            view.control().moveAbove(null);
            if (getSize().x > 0) { // else it would be given no size, and the page laid out for that
                layout();
            }
            if (isFocusControl()) { // it was asked for before there was anything to give it to
                view.control().setFocus();
            }
        }
        view.show(shown, part, words);
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC && (event.stateMask & SWT.MODIFIER_MASK) == 0 && !view.hideTip() && (findBar == null || !findBar.close())) {
            onEscape.run();
        }
    }

    private void named(Control control) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = page.title();
            }
        });
    }

    private PageView wake() {
        setBackground(Palette.PAPER.color());
        if (!Boolean.getBoolean(PLAIN_PROPERTY)) {
            try {
                return new EngineView(this, onLink, link -> Engines.get(LinkOpener.class).openBeside(link), paragraph -> onPlace.accept(paragraph));
            } catch (SWTError noEngine) {
                for (Control child : getChildren()) {
                    if (child != findBar) {
                        child.dispose();
                    }
                }
            }
        }
        return new PlainView(this, onLink);
    }

    /** Brings a part of the shown page into view. */
    public void reveal(String part) {
        if (view != null) {
            view.reveal(part);
        }
    }

    /** Opens the find bar, with the cursor in it. */
    public void openFind() {
        if (findBar == null) {
            findBar = new FindBar(this);
        }
        findBar.open();
    }

    /** Brings a paragraph into view, unless the reader has scrolled already. */
    public void resume(String paragraph) {
        if (view != null) {
            view.resume(paragraph);
        }
    }

    /** Draws these notes in the place of those that were drawn before. */
    public void draw(List<PageNote> notes) {
        if (view != null) {
            view.draw(notes);
        }
    }

    /** @return what is selected among the words of a lesson; empty where nothing is */
    public Optional<PageSelection> selected() {
        return view == null ? Optional.empty() : view.selected();
    }

    int find(String words) {
        return view == null ? 0 : view.find(words);
    }

    int step(boolean forward) {
        return view == null ? 0 : view.step(forward);
    }

    void leaveFind() {
        if (view != null) {
            view.leaveFind();
        }
    }

    /** Copies what is selected; leaves the clipboard alone where nothing is. */
    void copy() {
        String selected = view == null ? "" : view.selection();
        if (!selected.isEmpty()) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[] {selected}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** Opens the print dialog for the shown page. */
    public void print() {
        if (view != null) {
            view.print();
        }
    }

    /** @return the page that is shown, or null before the first */
    public HtmlPage page() {
        return page;
    }

    /** @return whether the page is plain text */
    public boolean plain() {
        return view instanceof PlainView;
    }

    private void refresh() {
        if (view != null && !isDisposed()) {
            setBackground(Palette.PAPER.color());
            view.refresh();
        }
    }

    @Override
    public boolean setFocus() {
        return view != null ? view.control().setFocus() : forceFocus();
    }
}
