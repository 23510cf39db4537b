package org.cyclework.ui.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Themes;
import org.cyclework.ui.internal.gtk.Gtk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Pages in the browser engine. A click on one of our links is handed on; every other address is refused. */
final class EngineView implements PageView {

    private final Browser browser;
    private final PageStyle style = new PageStyle();
    private final String script = PageScripts.beginning();
    private final Consumer<CourseLink> onLink;
    private final Consumer<CourseLink> onBeside;
    private final Consumer<String> onPlace;
    private List<PageNote> notes = List.of();
    private String paragraph = "";
    private HtmlPage page;
    private String part = "";
    private String words = "";
    private boolean there;

    /**
     * @param onLink hears of clicks on our links
     * @param onBeside hears of those that ask for a tab of its own
     * @param onPlace hears which paragraph is on top after the page was scrolled
     */
    EngineView(Composite parent, Consumer<CourseLink> onLink, Consumer<CourseLink> onBeside, Consumer<String> onPlace) {
        this.onLink = onLink;
        this.onBeside = onBeside;
        this.onPlace = onPlace;
        browser = SpareEngine.in(parent);
        parent.addListener(SWT.Dispose, event -> {
            page = null;
            SpareEngine.leave(browser);
        });
        there = SpareEngine.isReady(browser);
        browser.addLocationListener(LocationListener.changingAdapter(this::leave));
        browser.addOpenWindowListener(event -> event.required = true); // a new window is never given
        browser.addProgressListener(ProgressListener.completedAdapter(event -> arrived()));
    }

    private void leave(LocationEvent event) {
        if (event.location.equals("about:blank") || event.location.startsWith("about:blank#")) {
            return;
        }
        event.doit = false;
        if (page == null) {
            return; // it is closed
        }
        switch (event.location) {
            case PageScripts.AFTER -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case PageScripts.BEFORE -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> {
                if (event.location.startsWith(PageScripts.AT)) {
                    onPlace.accept(said(event, PageScripts.AT));
                } else if (event.location.startsWith(PageScripts.BESIDE)) {
                    follow(said(event, PageScripts.BESIDE), onBeside);
                } else {
                    follow(event.location, onLink);
                }
            }
        }
    }

    private void traverse(int direction) {
        browser.getDisplay().asyncExec(() -> {
            if (!browser.isDisposed()) {
                browser.traverse(direction);
            }
        });
    }

    private static String said(LocationEvent event, String beginning) {
        return URLDecoder.decode(event.location.substring(beginning.length()), StandardCharsets.UTF_8);
    }

    private void follow(String target, Consumer<CourseLink> hears) {
        CourseLink.parse(target).ifPresent(link -> browser.getDisplay().asyncExec(() -> hears.accept(link)));
    }

    @Override
    public Control control() {
        return browser;
    }

    @Override
    public void show(HtmlPage shown, String partToShow, String wordsToMark) {
        page = shown;
        part = partToShow;
        words = wordsToMark;
        paragraph = "";
        if (there) {
            run(PageScripts.put(page, PageStyle.variables(Themes.now(), Preferences.zoom()), Themes.dark()) + ";" + rest());
        } else {
            browser.setText(style.document(page, Themes.now(), Preferences.zoom()), true);
        }
    }

    private void arrived() {
        if (browser.isDisposed() || page == null) {
            return;
        }
        there = true;
        run(script + ";" + rest());
    }

    private void run(String toDo) {
        if (!Gtk.run(browser, toDo)) {
            browser.execute(toDo);
        }
    }

    /** What comes after the text of the page, in one go: each script is a way to the engine and back. */
    private String rest() {
        List<String> scripts = new ArrayList<>();
        if (!notes.isEmpty()) {
            scripts.add(PageScripts.draw(notes));
        }
        if (!part.isEmpty()) {
            scripts.add(PageScripts.reveal(part));
        }
        if (!words.isEmpty()) {
            scripts.add(PageScripts.mark(words, part));
        }
        if (!paragraph.isEmpty()) {
            scripts.add(PageScripts.resume(paragraph));
        }
        return String.join(";", scripts);
    }

    @Override
    public void reveal(String place) {
        run(PageScripts.reveal(place));
    }

    @Override
    public void resume(String place) {
        paragraph = place;
        if (there) {
            run(PageScripts.resume(place));
        }
    }

    @Override
    public void draw(List<PageNote> drawn) {
        boolean same = notes.equals(drawn);
        notes = List.copyOf(drawn);
        if (there && !same) { // asking the engine waits for all that it is doing
            run(PageScripts.draw(notes));
        }
    }

    @Override
    public int find(String text) {
        return there ? number(browser.evaluate(PageScripts.find(text))) : 0;
    }

    @Override
    public int step(boolean forward) {
        return there ? number(browser.evaluate(PageScripts.step(forward))) : 0;
    }

    private static int number(Object answer) {
        return answer instanceof Number number ? number.intValue() : 0;
    }

    @Override
    public void leaveFind() {
        if (there) {
            run("cw.leaveFind()");
        }
    }

    @Override
    public boolean hideTip() {
        return there && Boolean.TRUE.equals(browser.evaluate("return cw.hideTip()"));
    }

    @Override
    public Optional<PageSelection> selected() {
        return there ? PageSelection.parse(browser.evaluate("return cw.selection()")) : Optional.empty();
    }

    @Override
    public String selection() {
        return browser.evaluate("return window.getSelection().toString()") instanceof String selected ? selected : "";
    }

    @Override
    public void print() {
        browser.execute("window.print()");
    }

    @Override
    public void refresh() {
        if (there) {
            run(PageScripts.restyle(PageStyle.variables(Themes.now(), Preferences.zoom()), Themes.dark()));
        } else if (page != null) {
            show(page, part, words);
        }
    }
}
