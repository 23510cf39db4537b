package org.cyclework.ui.html;

import java.util.function.Consumer;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Themes;
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
    private final Consumer<CourseLink> onLink;
    private HtmlPage page;
    private String part = "";
    private String words = "";
    private boolean there;

    EngineView(Composite parent, Consumer<CourseLink> onLink) {
        this.onLink = onLink;
        browser = new Browser(parent, SWT.NONE);
        browser.addLocationListener(LocationListener.changingAdapter(this::leave));
        browser.addOpenWindowListener(event -> event.required = true); // a new window is never given
        browser.addProgressListener(ProgressListener.completedAdapter(event -> arrived()));
    }

    private void leave(LocationEvent event) {
        if (event.location.equals("about:blank") || event.location.startsWith("about:blank#")) {
            return;
        }
        event.doit = false;
        switch (event.location) {
            case PageScripts.AFTER -> traverse(SWT.TRAVERSE_TAB_NEXT);
            case PageScripts.BEFORE -> traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            default -> follow(event);
        }
    }

    private void traverse(int direction) {
        browser.getDisplay().asyncExec(() -> {
            if (!browser.isDisposed()) {
                browser.traverse(direction);
            }
        });
    }

    private void follow(LocationEvent event) {
        CourseLink.parse(event.location).ifPresent(link -> browser.getDisplay().asyncExec(() -> onLink.accept(link)));
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
        there = false;
        browser.setText(style.document(page, Themes.now(), Preferences.zoom()), true);
    }

    private void arrived() {
        if (browser.isDisposed() || page == null) {
            return;
        }
        there = true;
        browser.execute(PageScripts.letOut());
        if (!words.isEmpty()) {
            browser.execute(PageScripts.mark(words));
        }
        if (!part.isEmpty()) {
            reveal(part);
        }
    }

    @Override
    public void reveal(String place) {
        browser.execute(PageScripts.reveal(place));
    }

    @Override
    public boolean find(String text, boolean forward) {
        Object found = browser.evaluate("return window.find(" + Html.script(text) + ",false," + !forward + ",true)");
        return Boolean.TRUE.equals(found);
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
            browser.execute(PageScripts.restyle(PageStyle.variables(Themes.now(), Preferences.zoom()), Themes.dark()));
        } else if (page != null) {
            show(page, part, words);
        }
    }
}
