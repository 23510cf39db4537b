package org.eclipse.swtbot.swt.finder.widgets;

import org.eclipse.swt.custom.CLabel;

/** A label with a picture. */
public class SWTBotCLabel extends AbstractSWTBot<CLabel> {

    /** @param widget the widget */
    public SWTBotCLabel(CLabel widget) {
        super(widget);
    }

}
