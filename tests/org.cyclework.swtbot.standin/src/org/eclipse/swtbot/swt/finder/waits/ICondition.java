package org.eclipse.swtbot.swt.finder.waits;

import org.eclipse.swtbot.swt.finder.SWTBot;

/** Something that is waited for. */
public interface ICondition {

    /** @return whether it is so now */
    boolean test() throws Exception;

    /** @param bot the bot that waits */
    void init(SWTBot bot);

    /** @return what is said when it does not come true */
    String getFailureMessage();
}
