package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.browser.AuthenticationListener;
import org.eclipse.swt.browser.Browser;

/** A browser. */
public class SWTBotBrowser extends AbstractSWTBot<Browser> {

    private static final AuthenticationListener REFUSES = event -> event.doit = false;

    /** @param widget the widget */
    public SWTBotBrowser(Browser widget) {
        super(widget);
        act(() -> widget.addAuthenticationListener(REFUSES));
    }

    /** @return the page's source */
    @Override
    public String getText() {
        return read(widget::getText);
    }

    /** @return the address */
    public String getUrl() {
        return read(widget::getUrl);
    }

    /** Runs a script in the page. */
    public void execute(String script) {
        act(() -> widget.execute(script));
    }
}
