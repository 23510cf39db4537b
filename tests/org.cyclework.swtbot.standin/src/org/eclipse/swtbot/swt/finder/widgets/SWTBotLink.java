package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;

/** A text with links. */
public class SWTBotLink extends AbstractSWTBot<Link> {

    /** @param widget the widget */
    public SWTBotLink(Link widget) {
        super(widget);
    }

    /** Follows the link with this text. */
    public SWTBotLink click(String hyperlink) {
        waitForEnabled();
        if (!getText().contains(">" + hyperlink + "</a>")) {
            throw new IllegalArgumentException("No link '" + hyperlink + "' in " + getText());
        }
        notifyLater(SWT.Selection, event -> event.text = hyperlink);
        return this;
    }
}
