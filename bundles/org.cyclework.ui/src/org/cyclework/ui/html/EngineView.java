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
        browser.setText(style.document(page, Themes.dark(), Preferences.zoom()), true);
    }

    private void arrived() {
        if (browser.isDisposed() || page == null) {
            return;
        }
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
    public void print() {
        browser.execute("window.print()");
    }

    @Override
    public void refresh() {
        if (page != null) {
            show(page, part, words);
        }
    }
}
